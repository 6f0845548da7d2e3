package dev.switchboard.policy;

import dev.switchboard.problem.InvalidInputException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is different in another policy, persona by persona and then in what they share: empty exactly if the two are equal.
 * Takes time in proportion to the personas that are not the same object in both, and to their users unless one map of users was made
 * from the other by few edits. Immutable.
 */
public final class PolicyDifference {
    private final @Nullable Delta<Policy> delta;

    private PolicyDifference(@Nullable Delta<Policy> delta) {
        this.delta = delta;
    }

    /** What makes the second policy of the first. */
    public static PolicyDifference between(Policy before, Policy after) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        return new PolicyDifference(PolicyAttributes.WHOLE.between(before, after));
    }

    /** Whether the policies are equal. */
    public boolean isEmpty() {
        return delta == null;
    }

    /** In the order of a policy document; users who go from one specialist to another are one change. */
    public List<PolicyChange> changes() {
        var changes = new Changes();
        if (delta != null) {
            delta.tell(changes);
        }
        return changes.list();
    }

    /**
     * The policy with these changes: applied to the first policy, one that equals the second. What another policy has beside is
     * kept; whether changes made there meanwhile go together with these, {@link PolicyMerge} tells.
     *
     * @throws InvalidInputException if the result would not be valid
     */
    public Policy applyTo(Policy policy) {
        return delta == null ? policy : delta.applyTo(policy);
    }

    /** One line a change. */
    @Override
    public String toString() {
        return changes().stream().map(PolicyChange::toString).collect(Collectors.joining("\n"));
    }
}
