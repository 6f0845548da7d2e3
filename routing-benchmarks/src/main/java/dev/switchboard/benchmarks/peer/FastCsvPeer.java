package dev.switchboard.benchmarks.peer;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** A bulk file read by FastCSV, without any check. */
public final class FastCsvPeer {

    private FastCsvPeer() {}

    /** By user, the specialist; one text for each specialist. */
    public static Map<String, String> users(Path file) {
        var specialists = new HashMap<String, String>();
        var users = new HashMap<String, String>();
        try (var reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (var row : reader) {
                var specialist = row.getField(1);
                var known = specialists.putIfAbsent(specialist, specialist);
                users.put(row.getField(0), known == null ? specialist : known);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return users;
    }
}
