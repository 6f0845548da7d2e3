package dev.switchboard.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ConsoleTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Console console = new Console(out, err);

    @Test
    @DisplayName("both streams are UTF-8, whatever the default charset")
    void speaksUtf8() {
        console.say("Dvořák 👋");
        console.remark("Ünder");
        console.flush();

        assertThat(out.toByteArray()).isEqualTo("Dvořák 👋\n".getBytes(StandardCharsets.UTF_8));
        assertThat(err.toByteArray()).isEqualTo("Ünder\n".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName("a remark stays on its line and moves no cursor")
    void remarksInOneLine() {
        console.remark("a\nb\u001b[2Jc");

        assertThat(text(err)).isEqualTo("a?b?[2Jc\n");
    }

    @Test
    @DisplayName("a remark comes after what was said before it")
    void keepsOrder() {
        console.say("first");
        console.remark("second");

        assertThat(text(out)).isEqualTo("first\n");
    }

    @Test
    @DisplayName("a progress line replaces the one before, and a remark wipes it out")
    void showsProgressInPassing() {
        console.progress("10%");
        console.progress("20%");
        console.remark("done");

        assertThat(text(err)).isEqualTo("10%\r   \r20%\r   \rdone\n");
    }

    @Test
    @DisplayName("progress is shown to somebody who watches a long run, and to nobody else")
    void showsProgressOnlyToWatchers() {
        run(new Progress(console, 10_000, false), 10_000);
        run(new Progress(console, 100, true), 100);
        assertThat(text(err)).isEmpty();

        run(new Progress(console, 10_000, true), 10_000);
        assertThat(text(err)).startsWith("5,000 of 10,000 lines\r").endsWith(" \r");
    }

    @ParameterizedTest
    @DisplayName("when the reader has seen enough, the program ends quietly, be it early or late")
    @MethodSource("shortAndLongRuns")
    void endsQuietlyWhenNobodyReads(String... args) {
        assertThat(exitCodeWith("Broken pipe", args)).isZero();
        assertThat(text(err)).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("when standard output cannot be written, that is said once, be it early or late")
    @MethodSource("shortAndLongRuns")
    void saysThatOutputIsLost(String... args) {
        assertThat(exitCodeWith("No space left on device", args)).isEqualTo(2);
        assertThat(text(err)).isEqualTo("standard output cannot be written: No space left on device\n");
    }

    /** The output of one fits into the buffer, that of the other does not. */
    static Stream<Arguments> shortAndLongRuns() {
        var questions = Shell.HR_QUESTIONS.toString();
        return Stream.of(arguments((Object) new String[] {"demo"}), arguments((Object)
                new String[] {"route", "--explain", "--policy", Shell.HR_POLICY.toString(), "--questions", questions}));
    }

    private int exitCodeWith(String failure, String... args) {
        var broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(failure);
            }
        };
        return new Cli(new Console(broken, err)).run(args);
    }

    private static void run(Progress progress, int steps) {
        for (int i = 0; i < steps; i++) {
            progress.step();
        }
        progress.end();
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
