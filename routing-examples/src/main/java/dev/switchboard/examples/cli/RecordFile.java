package dev.switchboard.examples.cli;

import dev.switchboard.json.RecordedDecisionJson;
import dev.switchboard.routing.RecordedDecision;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** The file of option {@code --record}, if it is given. */
final class RecordFile {
    private final Console console;
    private final @Nullable Path file;

    RecordFile(Console console, @Nullable Path file) {
        this.console = console;
        this.file = file;
    }

    /**
     * Runs the command, and writes what it records, whole or not at all.
     *
     * @return how the command ends
     */
    int record(ToIntFunction<Consumer<RecordedDecision>> command) {
        if (file == null) {
            return command.applyAsInt(record -> {});
        }
        var code = new int[1];
        try {
            Draft.write(file, out -> code[0] = run(command, new BufferedOutputStream(out)));
            return code[0];
        } catch (IOException failed) {
            console.remark("--record " + Unwritable.describe(file, failed));
            return ExitCode.UNUSABLE;
        }
    }

    /** A recorder goes on when the file is full, so that is kept in mind until the end. */
    private static int run(ToIntFunction<Consumer<RecordedDecision>> command, OutputStream out) throws IOException {
        var lines = new Lines(out);
        int code = command.applyAsInt(lines);
        lines.end();
        return code;
    }

    private static final class Lines implements Consumer<RecordedDecision> {
        private final OutputStream out;
        private @Nullable IOException failure;

        Lines(OutputStream out) {
            this.out = out;
        }

        @Override
        public void accept(RecordedDecision record) {
            if (failure != null) {
                return;
            }
            try {
                out.write((RecordedDecisionJson.line(record) + "\n").getBytes(StandardCharsets.UTF_8));
            } catch (IOException full) {
                failure = full;
                throw new UncheckedIOException(full);
            }
        }

        void end() throws IOException {
            if (failure != null) {
                throw failure;
            }
            out.flush();
        }
    }
}
