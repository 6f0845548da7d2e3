package dev.switchboard.benchmarks.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Answers in the plainest way, by which the contestants are judged. Slow; looks up only who asks. */
public final class Oracle {
    private final Map<String, Desk> desks = new HashMap<>();
    private final Map<String, Map<String, String>> specialists = new HashMap<>();

    /** Knows what the office knows about its askers. */
    public Oracle(Office office) {
        Set<String> askers = new HashSet<>();
        office.asks().forEach(ask -> askers.add(ask.asker()));
        for (int i = 0; i < office.desks().size(); i++) {
            var desk = office.desks().get(i);
            var mapped = new HashMap<String, String>();
            office.forEachUser(i, (user, specialist) -> {
                if (askers.contains(user)) {
                    mapped.put(user, specialist);
                }
            });
            desks.put(desk.id(), desk);
            specialists.put(desk.id(), mapped);
        }
    }

    /** The right answer. */
    public Verdict verdict(Ask ask) {
        var desk = desk(ask);
        var text = PlainText.padded(ask.text());
        for (var topic : desk.ranked()) {
            if (topic.allPhrases().stream().anyMatch(phrase -> text.contains(" " + phrase + " "))) {
                var specialist = specialists.getOrDefault(desk.id(), Map.of()).get(ask.asker());
                return new Verdict(topic.label(), specialist == null ? desk.owner() : specialist);
            }
        }
        return new Verdict(null, desk.owner());
    }

    private Desk desk(Ask ask) {
        var desk = desks.get(ask.persona());
        if (desk == null) {
            throw new IllegalArgumentException("nobody is called " + ask.persona());
        }
        return desk;
    }
}
