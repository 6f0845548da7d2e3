package dev.switchboard.benchmarks.floor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A bulk file read by commons-csv, without any check. */
public final class CommonsCsvFloor {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private CommonsCsvFloor() {}

    /** By user, the specialist; one text for each specialist. */
    public static Map<String, String> users(Path file) {
        var specialists = new HashMap<String, String>();
        var users = new HashMap<String, String>();
        forEach(file, (user, specialist) -> {
            var known = specialists.putIfAbsent(specialist, specialist);
            users.put(user, known == null ? specialist : known);
        });
        return users;
    }

    /** Hands over each user and specialist. */
    public static void forEach(Path file, BiConsumer<String, String> action) {
        try (var in = Files.newBufferedReader(file);
                var parser = FORMAT.parse(in)) {
            for (var row : parser) {
                action.accept(row.get(0), row.get(1));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Does nothing but parse; says how many cells there are. */
    public static long cells(Path file) {
        try (var in = Files.newBufferedReader(file);
                var parser = FORMAT.parse(in)) {
            return parser.stream().mapToLong(CSVRecord::size).sum();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
