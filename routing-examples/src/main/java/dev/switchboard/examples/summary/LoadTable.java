package dev.switchboard.examples.summary;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.routing.Target;
import dev.switchboard.specialist.Specialist;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Who has how many users and gets how many questions: specialists, the agents and inboxes that rules name, the agents who were chosen
 * for what they know, and the owner.
 */
public final class LoadTable {
    private static final int MOST = 25;

    private final Persona persona;
    private final Tally tally;

    private record Row(String name, long users, long questions) {}

    private LoadTable(Persona persona, Tally tally) {
        this.persona = persona;
        this.tally = tally;
    }

    /** Writes a table for each persona, line by line. */
    public static void write(Policy policy, Tally tally, Consumer<String> out) {
        policy.personas().forEach(persona -> new LoadTable(persona, tally).write(out));
    }

    private void write(Consumer<String> out) {
        var rows = specialists();
        var omitted = rows.size() - MOST;
        var shown = new ArrayList<>(rows.subList(0, Math.min(MOST, rows.size())));
        var ruled = ruled();
        shown.addAll(ruled);
        shown.addAll(chosen(ruled));
        shown.add(owner());
        var longest =
                shown.stream().mapToInt(row -> Columns.width(row.name)).max().orElse(0);
        var largest = shown.stream().mapToLong(this::weight).max().orElse(0);
        out.accept("  " + Columns.left(persona.id().value(), longest) + "    users  questions");
        for (var row : shown) {
            var numbers = Columns.right(row.users, 9) + Columns.right(row.questions, 11);
            var bar = Columns.bar(weight(row), largest);
            out.accept(("  " + Columns.left(row.name, longest) + numbers + "  " + bar).stripTrailing());
        }
        if (omitted > 0) {
            out.accept("  and " + Columns.count(omitted, "specialist") + " with less");
        }
    }

    /** What the bar shows: questions, or users if nothing was asked. */
    private long weight(Row row) {
        return tally.all() == 0 ? row.users : row.questions;
    }

    private List<Row> specialists() {
        var users = users();
        return persona.specialists().specialists().stream()
                .map(specialist -> new Row(
                        name(specialist),
                        users.getOrDefault(specialist.email(), 0L),
                        questions(Target.Kind.SPECIALIST, specialist.email().toString())))
                .sorted(Comparator.comparingLong(Row::questions)
                        .thenComparingLong(Row::users)
                        .reversed())
                .toList();
    }

    /** Whom rules assign questions to, and where they put them. */
    private List<Row> ruled() {
        var rows = new LinkedHashSet<Row>();
        for (var rule : persona.rules()) {
            rule.assignee().ifPresent(agent -> rows.add(agent(agent)));
            rule.inbox()
                    .ifPresent(inbox -> rows.add(new Row(inbox + " (inbox)", 0, questions(Target.Kind.INBOX, inbox))));
        }
        return List.copyOf(rows);
    }

    /** The operators beside those who got questions, the most first. */
    private List<Row> chosen(List<Row> beside) {
        return persona.operators().stream()
                .map(this::agent)
                .filter(row -> row.questions > 0 && !beside.contains(row))
                .sorted(Comparator.comparingLong(Row::questions).reversed())
                .limit(MOST)
                .toList();
    }

    private Row agent(String id) {
        return new Row(id + " (agent)", 0, questions(Target.Kind.AGENT, id));
    }

    private Row owner() {
        var email = persona.owner().email();
        return new Row(email + " (owner)", 0, questions(Target.Kind.OWNER, email.toString()));
    }

    private long questions(Target.Kind role, String id) {
        return tally.questions(persona.id().value(), role, id);
    }

    private Map<EmailAddress, Long> users() {
        var users = new HashMap<EmailAddress, Long>();
        persona.specialists().forEach((user, specialist) -> users.merge(specialist.email(), 1L, Long::sum));
        return users;
    }

    private static String name(Specialist specialist) {
        return specialist.email() + (specialist.active() ? "" : " (inactive)");
    }
}
