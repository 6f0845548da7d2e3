package dev.switchboard.rehearsal;

import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.routing.RoutingDecision;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects what is answered by somebody else. Belongs to one thread. */
final class Shifts {
    private static final int EXAMPLES = 10;
    private static final Comparator<Shift> MOST_FIRST =
            Comparator.comparingLong(Shift::questions).reversed();

    private final Map<Key, Count> counts = new LinkedHashMap<>();

    /** Questions that are counted together. */
    record Key(String persona, Answerer before, Answerer after, Cause cause) {}

    void add(Key key, List<String> reasons, String who) {
        counts.computeIfAbsent(key, any -> new Count()).add(reasons, who);
    }

    /** Adds the question if somebody else answers it now; says whether so. */
    boolean addIfChanged(String persona, RoutingDecision was, RoutingDecision is, String who) {
        var from = Answerer.of(was);
        var to = Answerer.of(is);
        if (from.equals(to)) {
            return false;
        }
        var reasons = was.reasons().isEmpty() ? is.reasons() : was.reasons();
        add(
                new Key(persona, from, to, Cause.of(was.trace(), is.trace())),
                reasons.stream().map(ReasonMatch::label).toList(),
                who);
        return true;
    }

    /** The largest first; of equal ones the first found. */
    List<Shift> list() {
        return counts.entrySet().stream()
                .map(entry -> entry.getValue().of(entry.getKey()))
                .sorted(MOST_FIRST)
                .toList();
    }

    private static final class Count {
        private final Set<String> reasons = new LinkedHashSet<>();
        private final List<String> examples = new ArrayList<>();
        private long questions;

        void add(List<String> labels, String who) {
            questions++;
            reasons.addAll(labels);
            if (examples.size() < EXAMPLES && !examples.contains(who)) {
                examples.add(who);
            }
        }

        Shift of(Key key) {
            return new Shift(key.persona, key.before, key.after, key.cause, questions, List.copyOf(reasons), examples);
        }
    }
}
