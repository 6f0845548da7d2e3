package dev.switchboard.examples.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file so that an old one stays until the new one is complete. */
final class Draft {

    private Draft() {}

    /** Something that writes. */
    @FunctionalInterface
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /** Writes the file; what is no file, such as a pipe, is written to as it is. */
    static void write(Path file, Writing writing) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            try (var out = Files.newOutputStream(file)) {
                writing.to(out);
            }
            return;
        }
        var target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        replace(
                target,
                target.resolveSibling(
                        target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp"),
                writing);
    }

    private static void replace(Path target, Path draft, Writing writing) throws IOException {
        try {
            try (var out =
                    Files.newOutputStream(draft, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING)) {
                writing.to(out);
            }
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
