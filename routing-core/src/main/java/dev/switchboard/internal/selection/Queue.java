package dev.switchboard.internal.selection;

import java.util.HashMap;
import java.util.Map;

/** One group of a pool, in order, kept up to date. Changed by one thread at a time; read by any number. */
final class Queue {
    private final Group group;
    private final Map<String, Ranked> members = new HashMap<>();
    private volatile Line line = Line.EMPTY;

    Queue(Group group, Iterable<Candidate> pool) {
        this.group = group;
        var made = Line.EMPTY;
        for (var candidate : pool) {
            if (group.has(candidate.agent())) {
                var ranked = ranked(candidate, Knowledge.level(candidate.agent(), group.wanted()));
                members.put(candidate.id(), ranked);
                made = made.with(ranked);
            }
        }
        line = made;
    }

    private Ranked ranked(Candidate candidate, int level) {
        return Ranked.of(candidate, group, level);
    }

    /** Puts a member where it belongs by now; somebody else is left alone. */
    void change(Candidate candidate) {
        var before = members.get(candidate.id());
        if (before != null) {
            var after = ranked(candidate, before.level());
            members.put(candidate.id(), after);
            line = line.without(before).with(after);
        }
    }

    Line line() {
        return line;
    }
}
