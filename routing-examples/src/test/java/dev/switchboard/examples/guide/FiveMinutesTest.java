package dev.switchboard.examples.guide;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The five minutes' start works as it stands on the page")
class FiveMinutesTest {
    private static final Pattern VERSION = Pattern.compile("<artifactId>routing-\\w+</artifactId>\\s*<version>(.*?)<");

    private final Guide guide = Guide.of("five-minutes.md");

    @TempDir
    private Path folder;

    @Test
    @DisplayName("the program compiles without a warning and prints what the page says")
    void theProgramRuns() throws Exception {
        compile(Files.writeString(folder.resolve("App.java"), guide.onlyBlock("java")));

        try (var classes = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            var main = classes.loadClass("App").getMethod("main", String[].class);
            var printed = Guide.printed(() ->
                    assertThat(main).satisfies(method -> method.invoke(null, (Object) new String[0])));

            assertThat(printed.lines())
                    .isEqualTo(guide.onlyBlock("text").lines().toList());
        }
    }

    private void compile(Path source) throws Exception {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var said = new StringWriter();
        try (var files = compiler.getStandardFileManager(null, null, UTF_8)) {
            var options =
                    List.of("-d", folder.toString(), "--release", "17", "-Xlint:all,-processing,-path", "-proc:none");
            var task = compiler.getTask(said, files, null, options, null, files.getJavaFileObjects(source));
            assertThat(task.call()).as("%s", said).isTrue();
        }
        assertThat(said.toString()).isEmpty();
    }

    @Test
    @DisplayName("Maven 3.8 compiles for a release only with a compiler plugin that is newer than its own")
    void thePomNamesACompilerPlugin() {
        assertThat(guide.onlyBlock("xml")).contains("<artifactId>maven-compiler-plugin</artifactId>");
    }

    @Test
    @DisplayName("the pom is XML, and wants the version that this is, of which the program needs no other module")
    void thePomIsOfThisVersion() throws Exception {
        var pom = guide.onlyBlock("xml");
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(pom.getBytes(UTF_8)));
        var ours = VERSION.matcher(Files.readString(Path.of("../pom.xml")));

        assertThat(ours.find()).isTrue();
        assertThat(VERSION.matcher(pom).results().map(found -> found.group(1)).toList())
                .containsExactly(ours.group(1));
    }
}
