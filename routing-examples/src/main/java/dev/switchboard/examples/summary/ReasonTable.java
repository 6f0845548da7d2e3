package dev.switchboard.examples.summary;

import dev.switchboard.policy.Policy;
import java.util.List;
import java.util.function.Consumer;

/** What the questions were about, as a table of bars for each persona with contact reasons. */
final class ReasonTable {

    private ReasonTable() {}

    /** Writes a heading and the tables, line by line, and an empty line behind; nothing if no persona has reasons. */
    static void write(Policy policy, Tally tally, Consumer<String> out) {
        var personas = policy.personas().stream()
                .filter(persona -> !persona.reasons().isEmpty())
                .toList();
        if (!personas.isEmpty()) {
            out.accept("Reasons");
            personas.forEach(persona -> write(persona.id().value(), ReasonLoad.of(persona, tally), out));
            out.accept("");
        }
    }

    private static void write(String persona, List<ReasonLoad.Row> rows, Consumer<String> out) {
        var longest = Columns.longest(rows.stream().map(ReasonLoad.Row::label));
        var largest = rows.stream().mapToLong(ReasonLoad.Row::questions).max().orElse(0);
        out.accept("  " + Columns.left(persona, longest) + "  questions");
        for (var row : rows) {
            var bar = Columns.bar(row.questions(), largest);
            out.accept(("  " + Columns.left(row.label(), longest) + Columns.right(row.questions(), 11) + "  " + bar)
                    .stripTrailing());
        }
    }
}
