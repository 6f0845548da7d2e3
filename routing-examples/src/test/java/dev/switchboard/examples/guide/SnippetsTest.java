package dev.switchboard.examples.guide;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.switchboard.json.PolicyJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Java stands, line by line, in code of this project that is compiled; JSON is a policy that can be read; a dependency has the version that
 * is used here. Commands are checked by {@code DocumentedCommandsTest}. What is printed, {@code text}, is for the test of the page.
 */
@DisplayName("No code of the documentation is unchecked")
class SnippetsTest {
    /** Whole programs, which a test of their own compiles as they stand on the page. */
    private static final Map<Path, Class<?>> COMPILED = Map.of(Path.of("docs/five-minutes.md"), FiveMinutesTest.class);

    private static final Pattern DEPENDENCY =
            Pattern.compile("<artifactId>([\\w.-]+)</artifactId>\\s*<version>([^<]+)</version>");
    private static final String SOURCES = sources();

    static List<Page> pages() {
        return Page.all();
    }

    private static Stream<String> blocks(Page page, String kind) {
        return page.blocks().stream().filter(block -> block.kind().equals(kind)).map(Page.Block::code);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyBlockSaysWhatItIs(Page page) {
        assertThat(page.blocks()).extracting(Page.Block::kind).isSubsetOf("java", "json", "xml", "sh", "text");
        assertThat(page.text().split("```", -1)).hasSize(2 * page.blocks().size() + 1);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void javaIsCompiled(Page page) {
        if (COMPILED.containsKey(page.file())) {
            assertThat(Page.read(Path.of(
                            "src/test/java", COMPILED.get(page.file()).getName().replace('.', '/') + ".java")))
                    .contains("Guide.of(\"" + page.file().getFileName() + "\")", "getSystemJavaCompiler");
            return;
        }
        assertThat(blocks(page, "java")).allSatisfy(code -> assertThat(SOURCES).contains(lines(code)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void jsonIsAPolicy(Page page) {
        assertThat(blocks(page, "json"))
                .allSatisfy(code -> assertThatCode(() -> PolicyJson.read(code)).doesNotThrowAnyException());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void xmlHasTheVersionsThatAreUsedHere(Page page) {
        var pom = Page.read(Path.of("../pom.xml"));
        assertThat(blocks(page, "xml")).allSatisfy(code -> {
            assertThatCode(() -> DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(new ByteArrayInputStream(code.getBytes(UTF_8))))
                    .doesNotThrowAnyException();
            assertThat(DEPENDENCY.matcher(code).results())
                    .isNotEmpty()
                    .allSatisfy(
                            found -> assertThat(version(pom, found.group(1))).isIn(found.group(2), ""));
        });
    }

    /** Empty if it is none of ours. */
    private static String version(String pom, String artifact) {
        var known = DEPENDENCY
                .matcher(pom)
                .results()
                .filter(found -> found.group(1).equals(artifact))
                .map(found -> found.group(2))
                .findFirst()
                .orElse("");
        if (known.equals("${project.version}")) {
            return version(pom, "routing-parent");
        }
        var property = known.replaceAll("\\$\\{(.*)}", "$1");
        return known.startsWith("${") ? pom.replaceAll("(?s).*<" + property + ">(.*?)</.*", "$1") : known;
    }

    /** Without indentation and blank lines, which differ between a page and a test. */
    private static String lines(String code) {
        return code.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(joining("\n", "\n", "\n"));
    }

    private static String sources() {
        try (var files = Files.walk(Path.of(".."))) {
            return files.filter(file -> file.toString().matches(".*/routing-[a-z]+/src/.*\\.java"))
                    .map(file -> lines(Page.read(file)))
                    .collect(joining());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
