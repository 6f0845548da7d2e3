package dev.switchboard.chain;

import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.PolicyProblem;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * Within which time a question is to be answered, and what follows if it is not. The time counts from the question, whoever has
 * it: after it the first thing follows, after as much time again the second, and so on; the last is repeated as long as it finds
 * somebody, unless it is to remind. Immutable; each {@code with} method returns a changed copy.
 */
public final class Deadline {
    private static final int MOST_ACTIONS = 20;
    private static final int UNLIMITED = Integer.MAX_VALUE;

    private final Duration within;
    private final boolean inHours;
    private final List<DeadlineAction> then;
    private final int moves;

    private Deadline(Duration within, boolean inHours, List<DeadlineAction> then, int moves) {
        this.within = within;
        this.inHours = inHours;
        this.then = then;
        this.moves = moves;
    }

    /**
     * An answer within this time, or else the next step of the chain is asked.
     *
     * @throws InvalidInputException if it is no time
     */
    public static Deadline within(Duration time) {
        if (time.isNegative() || time.isZero()) {
            throw invalid(time + " is not a time to wait; give more than nothing, such as PT4H");
        }
        return new Deadline(time, false, List.of(DeadlineAction.NEXT_STEP), UNLIMITED);
    }

    /** Whether only the persona's working hours count; a persona without hours always works. Default: no. */
    public Deadline inHours(boolean only) {
        return new Deadline(within, only, then, moves);
    }

    /**
     * What follows, one after the other.
     *
     * @throws InvalidInputException if it is nothing, or more than 20 things
     */
    public Deadline then(DeadlineAction... actions) {
        if (actions.length == 0 || actions.length > MOST_ACTIONS) {
            throw invalid("after a deadline " + actions.length + " things are to follow; give 1 to " + MOST_ACTIONS
                    + ", such as REMIND, NEXT_STEP");
        }
        return new Deadline(within, inHours, List.of(actions), moves);
    }

    /**
     * To how many others the question goes at most because of deadlines; default: as many as there are.
     *
     * @throws InvalidInputException if it is not at least one
     */
    public Deadline atMost(int newMoves) {
        if (newMoves < 1) {
            throw invalid(newMoves + " moves are not possible; give at least 1, or leave it out");
        }
        return new Deadline(within, inHours, then, newMoves);
    }

    private static InvalidInputException invalid(String message) {
        return new InvalidInputException(PolicyProblem.INVALID_VALUE, Place.ROOT, message);
    }

    public Duration within() {
        return within;
    }

    public boolean isInHours() {
        return inHours;
    }

    /** At least one thing; the last is repeated, unless it is to remind. */
    public List<DeadlineAction> then() {
        return then;
    }

    /** What follows when the time is over for the time that comes after so many. */
    public DeadlineAction after(int times) {
        return then.get(Math.min(times, then.size() - 1));
    }

    /** Whether all of {@link #then} was done so many times ago, so that only the last of it is repeated. */
    public boolean isRepeating(int times) {
        return times >= then.size();
    }

    /** Whether it says no more than a time: then the next step of the chain is asked, again and again. */
    public boolean isPlain() {
        return !inHours && moves == UNLIMITED && then.equals(List.of(DeadlineAction.NEXT_STEP));
    }

    /** To how many others the question goes at most; nothing if that is not limited. */
    public OptionalInt moves() {
        return moves == UNLIMITED ? OptionalInt.empty() : OptionalInt.of(moves);
    }

    /** Whether a question that went to so many others may go to one more. */
    public boolean allowsAnother(int movesMade) {
        return movesMade < moves;
    }

    /** The same in half the time, around the clock: for what is urgent. */
    public Deadline urgently() {
        var half = within.dividedBy(2);
        return new Deadline(half.isZero() ? within : half, false, then, moves);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Deadline that
                && within.equals(that.within)
                && inHours == that.inHours
                && then.equals(that.then)
                && moves == that.moves;
    }

    @Override
    public int hashCode() {
        return Objects.hash(within, then);
    }

    @Override
    public String toString() {
        return within + (inHours ? " in working hours" : "") + ", then " + then
                + (moves == UNLIMITED ? "" : ", at most " + moves + " moves");
    }
}
