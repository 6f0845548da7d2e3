package dev.switchboard.examples.summary;

import dev.switchboard.rehearsal.Change;
import dev.switchboard.rehearsal.ReplayReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** What another policy makes of recorded decisions, for people. */
public final class ReplaySummary {
    private static final int NUMBER = 9;
    private static final int KIND = 18;

    private ReplaySummary() {}

    /** Writes line by line: how many of each kind, then every group with messages it was found in. */
    public static void write(ReplayReport report, Consumer<String> out) {
        out.accept(Columns.count(report.decisions(), "decision"));
        report.counts().forEach((change, count) -> {
            if (count > 0 || change == Change.SAME) {
                out.accept("  " + Columns.left(words(change.name()), KIND) + Columns.right(count, NUMBER));
            }
        });
        if (report.notReproducible() > 0) {
            out.accept("  " + Columns.left("not reproducible", KIND) + Columns.right(report.notReproducible(), NUMBER));
        }
        section("Decided otherwise", changes(report), out);
        section("Not reproducible", unreplayed(report), out);
    }

    private static String words(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static List<String> changes(ReplayReport report) {
        var rows = new ArrayList<String>();
        for (var shift : report.shifts()) {
            rows.add(Columns.left(words(shift.change().name()), KIND)
                    + Columns.right(shift.questions(), NUMBER)
                    + "  " + shift.persona() + ": " + shift.before() + " → " + shift.after() + ": " + shift.cause()
                    + examples(shift.examples()));
        }
        return rows;
    }

    private static List<String> unreplayed(ReplayReport report) {
        var rows = new ArrayList<String>();
        for (var group : report.unreplayed()) {
            var where = group.where() == null ? "" : " (" + group.where().stage() + ")";
            rows.add(Columns.right(group.questions(), NUMBER) + "  " + group.persona() + ": " + group.why() + where
                    + examples(group.examples()));
        }
        return rows;
    }

    private static String examples(List<String> messages) {
        return " [" + String.join(", ", messages) + "]";
    }

    private static void section(String heading, List<String> rows, Consumer<String> out) {
        if (!rows.isEmpty()) {
            out.accept("");
            out.accept(heading);
            rows.forEach(row -> out.accept("  " + row));
        }
    }
}
