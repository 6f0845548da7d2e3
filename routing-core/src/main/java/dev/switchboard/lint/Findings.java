package dev.switchboard.lint;

import dev.switchboard.problem.Place;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Collects what is found in one part of a policy: of each kind a hundred, and how many more there are. Belongs to one thread. */
final class Findings {
    private static final int MOST_OF_A_KIND = 100;

    private final Place part;
    private final List<Finding> found = new ArrayList<>();
    private final Map<FindingCode, Integer> counts = new EnumMap<>(FindingCode.class);

    Findings(Place part) {
        this.part = part;
    }

    /** Adds what was found where the pointer leads to from the part. */
    void add(FindingCode code, String pointer, String what, String remedy) {
        add(code, pointer, what, () -> remedy);
    }

    /** The same with a remedy that is not looked for unless the finding is listed. */
    void add(FindingCode code, String pointer, String what, Supplier<String> remedy) {
        if (counts.merge(code, 1, Integer::sum) <= MOST_OF_A_KIND) {
            found.add(new Finding(code, Place.at(pointer).under(part), what, remedy.get()));
        }
    }

    /** In the order found, then the numbers of those left out. */
    List<Finding> list() {
        counts.forEach((code, count) -> {
            if (count > MOST_OF_A_KIND) {
                var what = count - MOST_OF_A_KIND + " more of this kind are not listed";
                found.add(new Finding(code, part, what, "See to those listed first"));
            }
        });
        return found;
    }
}
