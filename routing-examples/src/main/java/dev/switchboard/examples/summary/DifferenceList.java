package dev.switchboard.examples.summary;

import dev.switchboard.examples.rehearsal.Difference;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Which lines were decided otherwise than they expect, and why. */
public final class DifferenceList {

    private DifferenceList() {}

    /**
     * Writes the differences.
     *
     * @param expected how many lines expect something
     */
    public static void write(List<Difference> differences, long expected, Consumer<String> out) {
        out.accept(String.format(
                Locale.ROOT, "Expectations: %,d of %,d as expected", expected - differences.size(), expected));
        for (var difference : differences) {
            out.accept("  " + difference.line());
            out.accept("    expected  " + difference.expected());
            out.accept("    got       " + difference.got());
            out.accept("    because   " + difference.why());
        }
    }
}
