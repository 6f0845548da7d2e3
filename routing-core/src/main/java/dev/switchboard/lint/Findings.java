package dev.switchboard.lint;

import dev.switchboard.problem.Place;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Collects what is found in one persona: of each kind a hundred, and how many more there are. Belongs to one thread. */
final class Findings {
    private static final int MOST_OF_A_KIND = 100;

    private final Place persona;
    private final List<Finding> found = new ArrayList<>();
    private final Map<FindingCode, Integer> counts = new EnumMap<>(FindingCode.class);

    Findings(Place persona) {
        this.persona = persona;
    }

    /** Adds what was found where the pointer leads to from the persona. */
    void add(FindingCode code, String pointer, String what, String remedy) {
        if (counts.merge(code, 1, Integer::sum) <= MOST_OF_A_KIND) {
            found.add(new Finding(code, Place.at(pointer).under(persona), what, remedy));
        }
    }

    /** In the order found, then the numbers of those left out. */
    List<Finding> list() {
        counts.forEach((code, count) -> {
            if (count > MOST_OF_A_KIND) {
                var what = count - MOST_OF_A_KIND + " more of this kind are not listed";
                found.add(new Finding(code, persona, what, "See to those listed first"));
            }
        });
        return found;
    }
}
