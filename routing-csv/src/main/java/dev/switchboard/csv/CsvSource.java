package dev.switchboard.csv;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/**
 * A file, or anything else that gives the same bytes each time it is opened. A specialist map is read twice, so that a file of
 * any length is checked as a whole before anything of it is kept, and a third time only to name the lines of duplicate users. Contacts
 * are read once, and again if somebody else changes them meanwhile; absences are read once. Each is read once more if it turns out not to be UTF-8.
 */
@FunctionalInterface
public interface CsvSource {

    /** The bytes from the beginning. Called from the thread that imports, which closes the stream before it opens another. */
    InputStream open() throws IOException;

    /** How many bytes there are, if that is known. Only for showing progress. */
    default OptionalLong size() throws IOException {
        return OptionalLong.empty();
    }

    /** What problems call it, for instance the name of the file. */
    default String name() {
        return "file";
    }

    /** A file. */
    static CsvSource of(Path file) {
        requireNonNull(file, "file");
        return new CsvSource() {
            @Override
            public InputStream open() throws IOException {
                return Files.newInputStream(file);
            }

            @Override
            public OptionalLong size() throws IOException {
                return Files.isRegularFile(file) ? OptionalLong.of(Files.size(file)) : OptionalLong.empty();
            }

            @Override
            public String name() {
                return String.valueOf(file.getFileName());
            }
        };
    }

    /** Bytes in memory, which the caller does not change. */
    static CsvSource of(byte[] bytes) {
        requireNonNull(bytes, "bytes");
        return new CsvSource() {
            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }

            @Override
            public OptionalLong size() {
                return OptionalLong.of(bytes.length);
            }
        };
    }

    /** A text. */
    static CsvSource of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same bytes, called otherwise. */
    default CsvSource named(String name) {
        requireNonNull(name, "name");
        var self = this;
        return new CsvSource() {
            @Override
            public InputStream open() throws IOException {
                return self.open();
            }

            @Override
            public OptionalLong size() throws IOException {
                return self.size();
            }

            @Override
            public String name() {
                return name;
            }
        };
    }
}
