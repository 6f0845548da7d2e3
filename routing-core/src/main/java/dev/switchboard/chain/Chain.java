package dev.switchboard.chain;

import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.PolicyProblem;
import java.util.EnumSet;
import java.util.List;

/**
 * The steps in the order they are tried.
 *
 * @param steps none twice, {@link ChainStep#OWNER} last
 */
public record Chain(List<ChainStep> steps) {

    /** Specialist, tag assignment, expertise, inbox, owner. */
    public static final Chain DEFAULT = new Chain(List.of(ChainStep.values()));

    public Chain {
        steps = List.copyOf(steps);
        if (steps.isEmpty() || steps.get(steps.size() - 1) != ChainStep.OWNER) {
            throw invalid("the chain " + shortened(steps) + " does not end with OWNER; add OWNER as its last step");
        }
        if (EnumSet.copyOf(steps).size() < steps.size()) {
            throw invalid("the chain names a step twice; name each of its " + EnumSet.copyOf(steps) + " once");
        }
    }

    /** These steps, in this order. */
    public static Chain of(ChainStep... steps) {
        return new Chain(List.of(steps));
    }

    private static List<ChainStep> shortened(List<ChainStep> steps) {
        return steps.subList(0, Math.min(steps.size(), ChainStep.values().length));
    }

    private static InvalidInputException invalid(String message) {
        return new InvalidInputException(PolicyProblem.CHAIN_INVALID, Place.ROOT, message);
    }
}
