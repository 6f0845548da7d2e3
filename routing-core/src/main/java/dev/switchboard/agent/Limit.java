package dev.switchboard.agent;

import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.PolicyProblem;

/** How much somebody is given at once: a number from 1, without limit, or never anything. Immutable. */
public final class Limit {
    public static final Limit UNLIMITED = new Limit(Long.MAX_VALUE);
    public static final Limit NEVER = new Limit(0);

    private final long most;

    private Limit(long most) {
        this.most = most;
    }

    /** At most this much, from 1; in conversations, or in units if conversations are {@linkplain Workload weighted}. */
    public static Limit of(int most) {
        if (most < 1) {
            throw new InvalidInputException(
                    PolicyProblem.INVALID_VALUE,
                    Place.ROOT,
                    "limit " + most + " is not a number from 1; write \"never\" for nothing at all, or \"unlimited\"");
        }
        return new Limit(most);
    }

    /** Whether there is room for this much more beside what there is. */
    public boolean hasRoom(long present, long more) {
        return most == Long.MAX_VALUE || present + more <= most;
    }

    /** How much more there is room for beside what there is; none if there is too much already. */
    public long room(long present) {
        return most == Long.MAX_VALUE ? Long.MAX_VALUE : Math.max(0, most - present);
    }

    /** Whether it is a number. */
    public boolean isNumber() {
        return most > 0 && most < Long.MAX_VALUE;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Limit that && most == that.most;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(most);
    }

    /** The number, {@code never} or {@code unlimited}. */
    @Override
    public String toString() {
        if (most == 0) {
            return "never";
        }
        return isNumber() ? Long.toString(most) : "unlimited";
    }
}
