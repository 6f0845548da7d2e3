package dev.switchboard.expertise;

import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.PolicyProblem;

/** How well somebody knows an area: from 1 to 5. */
final class Level {
    static final int LOWEST = 1;
    static final int HIGHEST = 5;

    private Level() {}

    static int checked(int level) {
        if (level < LOWEST || level > HIGHEST) {
            throw new InvalidInputException(
                    PolicyProblem.INVALID_VALUE,
                    Place.ROOT,
                    "level " + level + " is not a level of expertise; give a whole number from " + LOWEST + " to "
                            + HIGHEST);
        }
        return level;
    }
}
