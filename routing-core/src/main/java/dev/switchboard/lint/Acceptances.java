package dev.switchboard.lint;

import dev.switchboard.policy.AcceptedFinding;
import dev.switchboard.problem.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a policy accepts, and what was accepted so far. Belongs to one thread. */
final class Acceptances {
    /** By which nothing is accepted. */
    static final Acceptances NONE = new Acceptances(List.of());

    private final List<Acceptance> all = new ArrayList<>();
    private final Map<Key, Acceptance> firsts = new HashMap<>();

    Acceptances(List<AcceptedFinding> accepted) {
        for (var one : accepted) {
            var acceptance = new Acceptance(all.size(), one);
            all.add(acceptance);
            firsts.putIfAbsent(new Key(one.finding(), one.place()), acceptance);
        }
    }

    /** What an acceptance is about. */
    private record Key(String finding, String place) {}

    /** Whether the finding is meant so; it is given to the first acceptance that covers it then. */
    boolean accept(FindingCode code, Place place, Supplier<Finding> finding) {
        var acceptance = all.isEmpty() ? null : covering(code, place.pointer());
        if (acceptance != null) {
            acceptance.add(finding);
        }
        return acceptance != null;
    }

    /** Looks for the place and every one that it lies under, so that it does not matter how many acceptances there are. */
    private @Nullable Acceptance covering(FindingCode code, String pointer) {
        Acceptance covering = null;
        for (int end = pointer.length(); end >= 0; end = end == 0 ? -1 : pointer.lastIndexOf('/', end - 1)) {
            var one = firsts.get(new Key(code.name(), pointer.substring(0, end)));
            if (one != null && (covering == null || one.index() < covering.index())) {
                covering = one;
            }
        }
        return covering;
    }

    /** In the order of the policy. */
    List<Acceptance> all() {
        return all;
    }
}
