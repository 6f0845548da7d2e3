package dev.switchboard.examples.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Where commands speak: what was asked for goes to standard output, all else to standard error. UTF-8, whatever the default. */
final class Console {
    private static final int BUFFER = 1 << 14;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private final Writer output;
    private final PrintWriter error;
    private String passing = "";
    private boolean lost;

    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }

    /** A console that speaks into these. */
    Console(OutputStream output, OutputStream error) {
        this.output = new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8), BUFFER);
        this.error = new PrintWriter(new OutputStreamWriter(error, StandardCharsets.UTF_8), true);
    }

    /** The console of this process. */
    static Console ofProcess() {
        return new Console(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err));
    }

    /**
     * Writes to standard output and ends the line.
     *
     * @throws OutputLostException if nobody takes it; what is said after that is lost silently
     */
    void say(String text) {
        attempt(() -> {
            output.write(text);
            output.write('\n');
        });
    }

    /**
     * Writes to standard output as it is, without ending a line.
     *
     * @throws OutputLostException as {@link #say}
     */
    void sayExactly(CharSequence text) {
        attempt(() -> output.append(text));
    }

    /** Standard output, for what writes a long text piece by piece as {@link #sayExactly} does. */
    Appendable exactly() {
        return new Writer() {
            @Override
            public void write(char[] text, int offset, int length) {
                attempt(() -> output.write(text, offset, length));
            }

            @Override
            public void flush() {
                Console.this.flush();
            }

            @Override
            public void close() {
                flush();
            }
        };
    }

    /** Writes one line to standard error, after all that was said; what would end the line or move the cursor is made visible. */
    void remark(String text) {
        flush();
        progress("");
        error.print(visible(text) + "\n");
        error.flush();
    }

    /** Shows a passing line on standard error, in place of the one before; an empty one wipes that out. */
    void progress(String text) {
        if (!passing.isEmpty()) {
            error.print("\r" + " ".repeat(passing.length()) + "\r");
        }
        passing = text;
        error.print(text);
        error.flush();
    }

    /** Brings everything said so far to where it belongs. */
    void flush() {
        attempt(output::flush);
    }

    /** For what writes by itself. */
    PrintWriter output() {
        return new PrintWriter(output, true);
    }

    /** For what writes by itself. */
    PrintWriter error() {
        return error;
    }

    private void attempt(Writing writing) {
        if (!lost) {
            try {
                writing.run();
            } catch (IOException failed) {
                lost = true;
                throw new OutputLostException(failed);
            }
        }
    }

    /** The text without characters that a terminal obeys. */
    static String visible(String text) {
        return CONTROL.matcher(text).replaceAll("?");
    }
}
