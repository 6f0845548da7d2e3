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
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A guide of docs, and the tests whose source holds its code, each block between {@code // begin name} and {@code // end name}. */
public final class Guide {
    private static final Pattern BEGIN = Pattern.compile("// begin (\\w+)\n");

    private final String text;
    private final String source;
    private final String quoted;

    private Guide(String text, String source, String quoted) {
        this.text = text;
        this.source = source;
        this.quoted = quoted;
    }

    /** The guide with this file name, and the tests that it is tested by. */
    public static Guide of(String name, Class<?>... tests) {
        var sources = Arrays.stream(tests).map(Guide::source).map(Guide::read).collect(Collectors.joining());
        return new Guide(read(Path.of("../docs", name)), sources, "");
    }

    /** The same, which may also show whole members of these classes of the examples. */
    public Guide quoting(Class<?>... examples) {
        var sources = Arrays.stream(examples).map(Guide::example).map(Guide::read);
        return new Guide(text, source, sources.collect(Collectors.joining()));
    }

    private static Path source(Class<?> test) {
        return Path.of("src/test/java", test.getName().replace('.', '/') + ".java");
    }

    private static Path example(Class<?> example) {
        return Path.of("src/main/java", example.getName().replace('.', '/') + ".java");
    }

    public String text() {
        return text;
    }

    /** Every block of code in the tests is in the guide to the letter, and the guide has no other. */
    public void hasTheCodeOfItsTests() {
        var blocks = BEGIN.matcher(source).results().map(one -> one.group(1)).toList();

        assertThat(blocks).isNotEmpty();
        assertThat(blocks).allSatisfy(name -> assertThat(text).contains("```java\n" + snippet(name) + "```"));
        assertThat(blocks("java").filter(block -> !isTested(block, blocks)))
                .allSatisfy(block -> assertThat(quoted).contains(block.replaceAll("(?m)^(?=.)", "    ")));
    }

    private boolean isTested(String block, List<String> names) {
        return names.stream().anyMatch(name -> snippet(name).equals(block));
    }

    /** The blocks of this kind, as they stand in the guide. */
    private Stream<String> blocks(String kind) {
        return Arrays.stream(text.split("```" + kind + "\n", -1))
                .skip(1)
                .map(one -> one.substring(0, one.indexOf("```")));
    }

    private String snippet(String name) {
        var begin = "// begin " + name + "\n";
        return source.substring(
                source.indexOf(begin) + begin.length(), source.indexOf("        // end " + name + "\n"));
    }

    /** The only block of this kind. */
    public String onlyBlock(String kind) {
        var all = blocks(kind).toList();
        assertThat(all).hasSize(1);
        return all.get(0);
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
