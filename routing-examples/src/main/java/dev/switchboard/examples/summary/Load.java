package dev.switchboard.examples.summary;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.persona.Persona;
import dev.switchboard.routing.Target;
import dev.switchboard.specialist.Specialist;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Who of a persona has how many users and gets how many questions. */
final class Load {
    private static final int MOST_CHOSEN = 25;

    private final Persona persona;
    private final Tally tally;

    /** Somebody, or an inbox. */
    record Row(String name, long users, long questions) {}

    Load(Persona persona, Tally tally) {
        this.persona = persona;
        this.tally = tally;
    }

    /** The specialists, those with most questions first, then those with most users. */
    List<Row> specialists() {
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

    /** Whom rules name, the agents who were chosen for what they know or stand in for somebody, and the owner. */
    List<Row> others() {
        var ruled = ruled();
        var others = new ArrayList<>(ruled);
        others.addAll(chosen(ruled));
        others.add(owner());
        return others;
    }

    /** What a bar shows: questions, or users if nothing was asked. */
    long weight(Row row) {
        return tally.all() == 0 ? row.users : row.questions;
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

    /** The operators and other agents beside those who got questions, the most first. */
    private List<Row> chosen(List<Row> beside) {
        var others = tally.ids(persona.id().value(), Target.Kind.AGENT);
        return Stream.concat(persona.operators().stream(), others.stream())
                .distinct()
                .map(this::agent)
                .filter(row -> row.questions > 0 && !beside.contains(row))
                .sorted(Comparator.comparingLong(Row::questions).reversed())
                .limit(MOST_CHOSEN)
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
