package dev.switchboard.policy;

import dev.switchboard.policy.PolicyChange.Action;
import dev.switchboard.policy.PolicyChange.Kind;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Two changes of one policy, made without knowing of each other. They go together if it makes no difference which one comes first;
 * what both add to a list stands there in the order of {@code theirs}, then {@code yours}. Immutable.
 */
public final class PolicyMerge {
    private final @Nullable Policy merged;
    private final List<PolicyChange> contradictions;
    private final List<Problem> problems;

    private PolicyMerge(@Nullable Policy merged, List<PolicyChange> contradictions, List<Problem> problems) {
        this.merged = merged;
        this.contradictions = contradictions;
        this.problems = problems;
    }

    /**
     * Puts together what was made of one policy.
     *
     * @param base what both began with
     * @param yours what you made of it
     * @param theirs what somebody else made of it meanwhile
     */
    public static PolicyMerge of(Policy base, Policy yours, Policy theirs) {
        var your = PolicyDifference.between(base, yours);
        var their = PolicyDifference.between(base, theirs);
        try {
            var merged = your.applyTo(theirs);
            var contradictions = contradictions(merged, their.applyTo(yours), your, their);
            return new PolicyMerge(contradictions.isEmpty() ? merged : null, contradictions, List.of());
        } catch (InvalidInputException together) {
            return new PolicyMerge(null, List.of(), together.problems());
        }
    }

    private static List<PolicyChange> contradictions(
            Policy yoursLast, Policy theirsLast, PolicyDifference your, PolicyDifference their) {
        var orders = orders(your);
        orders.retainAll(orders(their));
        return PolicyDifference.between(theirsLast, yoursLast).changes().stream()
                .filter(change -> change.action() != Action.REORDERED || orders.contains(Order.of(change)))
                .toList();
    }

    private static Set<Order> orders(PolicyDifference difference) {
        return difference.changes().stream()
                .filter(change -> change.action() == Action.REORDERED)
                .map(Order::of)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** The order of a list. */
    private record Order(String persona, Kind kind) {

        static Order of(PolicyChange change) {
            return new Order(change.persona(), change.kind());
        }
    }

    /** The policy with both changes; nothing if they do not go together. */
    public Optional<Policy> policy() {
        return Optional.ofNullable(merged);
    }

    /** Where the two contradict each other: as changes that lead from their wish to yours. */
    public List<PolicyChange> contradictions() {
        return contradictions;
    }

    /** What would be invalid about a policy with both changes. */
    public List<Problem> problems() {
        return problems;
    }

    /** What stands against putting them together, a line each. */
    @Override
    public String toString() {
        if (merged != null) {
            return "both changes go together";
        }
        return problems.isEmpty()
                ? lines("both change the same; from theirs to yours:", contradictions)
                : lines("both together would not be valid:", problems);
    }

    private static String lines(String heading, List<?> all) {
        return all.stream().map(Objects::toString).collect(Collectors.joining("\n  - ", heading + "\n  - ", ""));
    }
}
