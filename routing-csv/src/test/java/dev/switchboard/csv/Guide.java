package dev.switchboard.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page of the documentation, whose code is that of a test. */
final class Guide {
    private final Path source;
    private final Path page;

    Guide(Class<?> test, String page) {
        source = Path.of("src/test/java").resolve(test.getName().replace('.', '/') + ".java");
        this.page = Path.of("../docs").resolve(page);
    }

    /** The code between the marks of this name stands in the page, letter by letter. */
    void requireSnippet(String name) throws IOException {
        var text = Files.readString(source);
        var begin = "// begin " + name + "\n";
        var snippet = text.substring(text.indexOf(begin) + begin.length(), text.indexOf("        // end " + name));

        assertThat(Files.readString(page)).contains("```java\n" + snippet + "```");
    }

    /** The last output that the page shows. */
    String shownText() throws IOException {
        return Files.readString(page).replaceAll("(?s).*```text\n", "").replaceAll("(?s)```.*", "");
    }

    /** What the code prints. */
    static String printed(Runnable code) {
        var printed = new ByteArrayOutputStream();
        var standardOutput = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            code.run();
        } finally {
            System.setOut(standardOutput);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
