package dev.switchboard.testkit.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A guide of docs, and the tests whose source holds its code, each block between {@code // begin name} and {@code // end name}. */
final class Guide {
    private static final Pattern BLOCK = Pattern.compile("// begin (\\w+)\n(.*?)\n *// end \\1\n", Pattern.DOTALL);

    private final String text;
    private final String source;

    private Guide(String text, String source) {
        this.text = text;
        this.source = source;
    }

    /** The guide with this file name, and the tests that it is tested by. */
    static Guide of(String name, Class<?>... tests) {
        var sources = Arrays.stream(tests).map(Guide::source).map(Guide::read).collect(Collectors.joining());
        return new Guide(read(Path.of("../docs", name)), sources);
    }

    private static Path source(Class<?> test) {
        return Path.of("src/test/java", test.getName().replace('.', '/') + ".java");
    }

    /** Every block of code in the tests is in the guide to the letter, and the guide has no other. */
    void hasTheCodeOfItsTests() {
        var blocks = BLOCK.matcher(source).results().map(one -> one.group(2)).toList();

        assertThat(blocks).isNotEmpty();
        assertThat(blocks).allSatisfy(block -> assertThat(text).contains("```java\n" + block + "\n```"));
        assertThat(text.split("```java\n", -1)).hasSize(blocks.size() + 1);
    }

    /** This text is a block of the guide. */
    void shows(String block) {
        assertThat(text).contains("```text\n" + block.strip() + "\n```");
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
