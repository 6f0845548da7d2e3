package dev.switchboard.chain;

import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.PolicyProblem;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The steps in the order they are tried, and whether a question waits for an agent at step {@link ChainStep#EXPERTISE}.
 *
 * @param steps none twice, {@link ChainStep#OWNER} last
 * @param whenFull how long a question waits while agents are there, but none of them has room
 * @param whenNobodyThere how long a question waits while no agent who may be chosen is there
 */
public record Chain(List<ChainStep> steps, Wait whenFull, Wait whenNobodyThere) {

    /** Specialist, tag assignment, expertise, inbox, owner; nobody waits. */
    public static final Chain DEFAULT = new Chain(List.of(ChainStep.values()), Wait.NEVER, Wait.NEVER);

    public Chain {
        steps = List.copyOf(steps);
        if (steps.isEmpty() || steps.get(steps.size() - 1) != ChainStep.OWNER) {
            throw invalid("the chain " + shortened(steps) + " does not end with OWNER; add OWNER as its last step");
        }
        if (EnumSet.copyOf(steps).size() < steps.size()) {
            throw invalid("the chain names a step twice; name each of its " + EnumSet.copyOf(steps) + " once");
        }
        if ((whenFull.isAny() || whenNobodyThere.isAny()) && !steps.contains(ChainStep.EXPERTISE)) {
            throw invalid("the chain " + shortened(steps) + " waits, but has no step EXPERTISE to wait at; add it");
        }
    }

    /** These steps, in this order, without waiting. */
    public static Chain of(ChainStep... steps) {
        return of(List.of(steps));
    }

    /** These steps, in this order, without waiting. */
    public static Chain of(List<ChainStep> steps) {
        return new Chain(steps, Wait.NEVER, Wait.NEVER);
    }

    /** The same, but at step EXPERTISE a question waits for so long, whyever no agent is available. */
    public Chain waiting(Wait wait) {
        return new Chain(steps, wait, wait);
    }

    /** The same, but at step EXPERTISE a question waits for so long while agents are there, but none of them has room. */
    public Chain waitingWhenFull(Wait wait) {
        return new Chain(steps, wait, whenNobodyThere);
    }

    /** The same, but at step EXPERTISE a question waits for so long while no agent who may be chosen is there. */
    public Chain waitingWhenNobodyThere(Wait wait) {
        return new Chain(steps, whenFull, wait);
    }

    /** Whether a question may wait for an agent. */
    public boolean isWaiting() {
        return whenFull.isAny() || whenNobodyThere.isAny();
    }

    /** The names of the steps, with how long a question may wait. */
    @Override
    public String toString() {
        return steps.stream()
                .map(step -> step == ChainStep.EXPERTISE && isWaiting() ? step + waits() : step.name())
                .collect(Collectors.joining(", "));
    }

    private String waits() {
        return whenFull.equals(whenNobodyThere)
                ? " (waits: " + whenFull + ")"
                : " (waits when full: " + whenFull + ", when nobody is there: " + whenNobodyThere + ")";
    }

    private static List<ChainStep> shortened(List<ChainStep> steps) {
        return steps.subList(0, Math.min(steps.size(), ChainStep.values().length));
    }

    private static InvalidInputException invalid(String message) {
        return new InvalidInputException(PolicyProblem.CHAIN_INVALID, Place.ROOT, message);
    }
}
