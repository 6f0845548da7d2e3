package dev.switchboard.lint;

import dev.switchboard.policy.AcceptedFinding;
import dev.switchboard.problem.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** One acceptance of a policy, and what was accepted by it: a hundred findings, and how many more there are. Belongs to one thread. */
final class Acceptance {
    private static final int MOST_LISTED = 100;

    private final int index;
    private final AcceptedFinding accepted;
    private final List<Finding> listed = new ArrayList<>(1);
    private int count;

    Acceptance(int index, AcceptedFinding accepted) {
        this.index = index;
        this.accepted = accepted;
    }

    /** Its place in the list of the policy. */
    int index() {
        return index;
    }

    AcceptedFinding accepted() {
        return accepted;
    }

    void add(Supplier<Finding> finding) {
        count++;
        if (listed.size() < MOST_LISTED) {
            listed.add(finding.get());
        }
    }

    /** How many findings were accepted. */
    int count() {
        return count;
    }

    /** In the order found, then the number of those left out. */
    List<LintReport.Accepted> list() {
        var more = count == listed.size()
                ? Stream.<Finding>empty()
                : Stream.of(Findings.more(listed.get(0).code(), count - listed.size(), Place.at(accepted.place())));
        return Stream.concat(listed.stream(), more)
                .map(finding -> new LintReport.Accepted(finding, accepted.because()))
                .toList();
    }
}
