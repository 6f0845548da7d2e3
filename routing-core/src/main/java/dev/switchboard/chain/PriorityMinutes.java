package dev.switchboard.chain;

import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.PolicyProblem;

/**
 * Minutes by which a question is served earlier in the line for an agent, as if the asker had waited so much longer already. So
 * nobody is overtaken for ever: whoever has waited these minutes longer comes first.
 */
public final class PriorityMinutes {
    /** A week. */
    public static final int MOST = 7 * 24 * 60;

    private PriorityMinutes() {}

    /** The number, if it is one from 0 to {@link #MOST}. */
    public static int checked(int minutes) {
        if (minutes < 0 || minutes > MOST) {
            throw new InvalidInputException(
                    PolicyProblem.INVALID_VALUE,
                    Place.ROOT,
                    minutes + " priority minutes are not possible; give a number from 0 to " + MOST
                            + ", which is a week");
        }
        return minutes;
    }
}
