package dev.switchboard.examples.summary;

import dev.switchboard.policy.Policy;
import java.util.ArrayList;
import java.util.function.Consumer;

/**
 * Who has how many users and gets how many questions: specialists, the agents and inboxes that rules name, the agents who were chosen
 * for what they know or stand in for somebody, and the owner.
 */
public final class LoadTable {
    private static final int MOST = 25;

    private LoadTable() {}

    /** Writes a table for each persona, line by line. */
    public static void write(Policy policy, Tally tally, Consumer<String> out) {
        policy.personas().forEach(persona -> write(persona.id().value(), new Load(persona, tally), out));
    }

    private static void write(String persona, Load load, Consumer<String> out) {
        var rows = load.specialists();
        var omitted = rows.size() - MOST;
        var shown = new ArrayList<>(rows.subList(0, Math.min(MOST, rows.size())));
        shown.addAll(load.others());
        var longest = Columns.longest(shown.stream().map(Load.Row::name));
        var largest = shown.stream().mapToLong(load::weight).max().orElse(0);
        out.accept("  " + Columns.left(persona, longest) + "    users  questions");
        for (var row : shown) {
            var numbers = Columns.right(row.users(), 9) + Columns.right(row.questions(), 11);
            var bar = Columns.bar(load.weight(row), largest);
            out.accept(("  " + Columns.left(row.name(), longest) + numbers + "  " + bar).stripTrailing());
        }
        if (omitted > 0) {
            out.accept("  and " + Columns.count(omitted, "specialist") + " with less");
        }
    }
}
