package dev.switchboard.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A guide of docs, and the tests whose source holds its code, each block between {@code // begin name} and {@code // end name}. */
public final class Guide {
    private static final Pattern BEGIN = Pattern.compile("// begin (\\w+)\n");

    private final String text;
    private final String source;

    private Guide(String text, String source) {
        this.text = text;
        this.source = source;
    }

    /** The guide with this file name, and the tests that it is tested by. */
    public static Guide of(String name, Class<?>... tests) {
        var sources = Arrays.stream(tests).map(Guide::source).map(Guide::read).collect(Collectors.joining());
        return new Guide(read(Path.of("../docs", name)), sources);
    }

    private static Path source(Class<?> test) {
        return Path.of("src/test/java", test.getName().replace('.', '/') + ".java");
    }

    public String text() {
        return text;
    }

    /** Every block of code in the tests is in the guide to the letter, and the guide has no other. */
    public void hasTheCodeOfItsTests() {
        var blocks = BEGIN.matcher(source).results().map(one -> one.group(1)).toList();

        assertThat(blocks).isNotEmpty();
        assertThat(blocks).allSatisfy(name -> assertThat(text).contains("```java\n" + snippet(name) + "```"));
        assertThat(text.split("```java\n", -1)).hasSize(blocks.size() + 1);
    }

    private String snippet(String name) {
        var begin = "// begin " + name + "\n";
        return source.substring(
                source.indexOf(begin) + begin.length(), source.indexOf("        // end " + name + "\n"));
    }

    /** The only block of this kind. */
    public String onlyBlock(String kind) {
        var parts = text.split("```" + kind + "\n", -1);
        assertThat(parts).hasSize(2);
        return parts[1].substring(0, parts[1].indexOf("```"));
    }

    /** What the code prints. */
    public static String printed(Runnable code) {
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

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
