package dev.switchboard.examples.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The file of option {@code --html}, if it is given. */
final class PageFile {
    private final Console console;
    private final @Nullable Path file;

    PageFile(Console console, @Nullable Path file) {
        this.console = console;
        this.file = file;
    }

    /** Whether somebody wants a page. */
    boolean isWanted() {
        return file != null;
    }

    /**
     * Writes the page, whole or not at all.
     *
     * @param code how the command ends without it
     * @return how the command ends
     */
    int write(Supplier<String> markup, int code) {
        if (file == null) {
            return code;
        }
        try {
            var page = markup.get().getBytes(StandardCharsets.UTF_8);
            Draft.write(file, out -> out.write(page));
            return code;
        } catch (IOException failed) {
            console.remark("--html " + Unwritable.describe(file, failed));
            return ExitCode.UNUSABLE;
        }
    }
}
