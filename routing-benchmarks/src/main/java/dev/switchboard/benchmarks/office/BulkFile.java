package dev.switchboard.benchmarks.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** The users of an office's first persona as a bulk file: each specialist has a name, users come in no order. */
public final class BulkFile {

    private BulkFile() {}

    /** Writes the file to a temporary place, has it used, and deletes it. */
    public static void with(Office office, Consumer<Path> use) {
        try {
            var file = Files.createTempFile("users", ".csv");
            try {
                try (var out = Files.newBufferedWriter(file)) {
                    out.write("User Email,Specialist Email,Specialist Name\r\n");
                    office.forEachUser(0, (user, specialist) -> write(user, specialist, out));
                }
                use.accept(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void write(String user, String specialist, Writer out) {
        try {
            out.write(user + "," + specialist + "," + name(specialist) + "\r\n");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The name of the specialist with this address. */
    public static String name(String specialist) {
        return "Name " + specialist.substring(specialist.indexOf('.') + 1, specialist.indexOf('@'));
    }
}
