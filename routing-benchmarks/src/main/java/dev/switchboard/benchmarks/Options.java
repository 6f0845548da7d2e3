package dev.switchboard.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the command line says.
 *
 * @param profile how long and with how much
 * @param rows the rows to measure
 * @param page the page that gets the table and the pictures, if any
 */
record Options(Profile profile, List<Row> rows, Optional<Path> page) {
    static final String USAGE = """
            usage: java -jar benchmarks.jar [--profile smoke|short|long] [--only ID[,ID...]] [--page FILE]
                   java -jar benchmarks.jar day [EMPLOYEES [AGENTS]]
                   java -jar benchmarks.jar soak [QUESTIONS]
            """;

    /**
     * Reads it.
     *
     * @throws IllegalArgumentException with what is wrong
     */
    static Options of(List<String> arguments, List<Row> all) {
        var profile = Profile.SHORT;
        var only = new ArrayList<String>();
        Optional<Path> page = Optional.empty();
        for (int i = 0; i < arguments.size(); i += 2) {
            var name = arguments.get(i);
            if (i + 1 == arguments.size()) {
                throw new IllegalArgumentException(name + " needs a value");
            }
            var value = arguments.get(i + 1);
            switch (name) {
                case "--profile" -> profile = profile(value);
                case "--only" -> only.addAll(Arrays.asList(value.split(",", -1)));
                case "--page" -> page = Optional.of(Path.of(value));
                default -> throw new IllegalArgumentException("unknown option " + name);
            }
        }
        return new Options(profile, only.isEmpty() ? allOf(profile, all) : these(only, all), page);
    }

    private static Profile profile(String name) {
        for (var profile : Profile.values()) {
            if (profile.name().toLowerCase(Locale.ROOT).equals(name)) {
                return profile;
            }
        }
        throw new IllegalArgumentException("unknown profile " + name + "; there are smoke, short and long");
    }

    private static List<Row> allOf(Profile profile, List<Row> all) {
        return all.stream()
                .filter(row -> profile == Profile.LONG || !row.isLong())
                .toList();
    }

    private static List<Row> these(List<String> ids, List<Row> all) {
        var known = all.stream().map(Row::id).toList();
        for (var id : ids) {
            if (!known.contains(id)) {
                throw new IllegalArgumentException("unknown row " + id + "; there are " + String.join(", ", known));
            }
        }
        return all.stream().filter(row -> ids.contains(row.id())).toList();
    }
}
