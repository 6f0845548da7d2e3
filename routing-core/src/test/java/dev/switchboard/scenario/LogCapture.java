package dev.switchboard.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;

/** What the library logs while a piece of code runs, at every level: the backend of the tests writes to the standard error stream. */
public final class LogCapture {

    private LogCapture() {}

    /** The lines, in order. */
    public static List<String> of(Runnable code) {
        var written = new ByteArrayOutputStream();
        var before = System.err;
        System.setErr(new PrintStream(written, true, UTF_8));
        try {
            code.run();
        } finally {
            System.setErr(before);
        }
        return written.toString(UTF_8).lines().toList();
    }
}
