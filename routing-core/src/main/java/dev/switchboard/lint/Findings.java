package dev.switchboard.lint;

import dev.switchboard.problem.Place;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Collects what is found in one part of a policy and not accepted: of each kind a hundred, and how many more there are. Belongs to one
 * thread.
 */
final class Findings {
    private static final int MOST_OF_A_KIND = 100;

    private final Place part;
    private final Acceptances acceptances;
    private final List<Finding> found = new ArrayList<>();
    private final Map<FindingCode, Integer> counts = new EnumMap<>(FindingCode.class);

    Findings(Place part, Acceptances acceptances) {
        this.part = part;
        this.acceptances = acceptances;
    }

    /** Adds what was found where the pointer leads to from the part. */
    void add(FindingCode code, String pointer, String what, String remedy) {
        add(code, pointer, what, () -> remedy);
    }

    /** The same with a remedy that is not looked for unless the finding is listed. */
    void add(FindingCode code, String pointer, String what, Supplier<String> remedy) {
        var place = Place.at(pointer).under(part);
        Supplier<Finding> finding = () -> new Finding(code, place, what, remedy.get());
        if (!acceptances.accept(code, place, finding) && counts.merge(code, 1, Integer::sum) <= MOST_OF_A_KIND) {
            found.add(finding.get());
        }
    }

    /** In the order found, then the numbers of those left out. */
    List<Finding> list() {
        counts.forEach((code, count) -> {
            if (count > MOST_OF_A_KIND) {
                found.add(more(code, count - MOST_OF_A_KIND, part));
            }
        });
        return found;
    }

    /** That so many more of the kind were found there. */
    static Finding more(FindingCode code, int count, Place place) {
        return new Finding(code, place, count + " more of this kind are not listed", "See to those listed first");
    }
}
