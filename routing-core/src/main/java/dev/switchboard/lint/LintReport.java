package dev.switchboard.lint;

import dev.switchboard.policy.AcceptedFinding;
import java.util.List;

/** What was found in a policy, and what of it the policy {@linkplain AcceptedFinding accepts}. Immutable. */
public final class LintReport {
    private final List<Finding> open;
    private final List<Accepted> accepted;
    private final int acceptedCount;

    LintReport(List<Finding> open, List<Acceptance> acceptances) {
        this.open = List.copyOf(open);
        this.accepted = acceptances.stream().flatMap(one -> one.list().stream()).toList();
        this.acceptedCount = acceptances.stream().mapToInt(Acceptance::count).sum();
    }

    /**
     * A finding that is meant so.
     *
     * @param because why, in the words of the policy
     */
    public record Accepted(Finding finding, String because) {}

    /** What nobody accepted, as {@link PolicyLint#findings} gives it. */
    public List<Finding> open() {
        return open;
    }

    /** What is meant so, acceptance by acceptance; of each a hundred findings at most, then how many more there are. */
    public List<Accepted> accepted() {
        return accepted;
    }

    /** How many findings were accepted, those included that are not listed. */
    public int acceptedCount() {
        return acceptedCount;
    }

    @Override
    public String toString() {
        return open.size() + " open, " + acceptedCount + " accepted";
    }
}
