package dev.switchboard.expertise;

import static dev.switchboard.expertise.Rung.Criterion.ALL;
import static dev.switchboard.expertise.Rung.Criterion.COUNTRY;
import static dev.switchboard.expertise.Rung.Criterion.LANGUAGE;
import static dev.switchboard.expertise.Rung.Criterion.MOST;
import static dev.switchboard.expertise.Rung.Criterion.ONE;

import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.PolicyProblem;
import dev.switchboard.problem.Require;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * How a persona chooses among the agents who could answer: rungs, of which the first one counts that anybody stands on, and an
 * order among those on it. Immutable; each {@code with} method returns a changed copy.
 */
public final class AgentRanking {
    /** All wanted expertise before the language, and some of it before none; the default. */
    public static final AgentRanking EXPERTISE_FIRST = of(
            Rung.of(ALL, LANGUAGE),
            Rung.of(ALL),
            Rung.of(MOST, LANGUAGE),
            Rung.of(MOST),
            Rung.of(LANGUAGE),
            Rung.ANYONE);

    /** The language before everything, then the country. */
    public static final AgentRanking LANGUAGE_FIRST = of(
            Rung.of(LANGUAGE, ALL),
            Rung.of(LANGUAGE, ONE),
            Rung.of(LANGUAGE),
            Rung.of(COUNTRY, ALL),
            Rung.of(COUNTRY, ONE),
            Rung.of(COUNTRY),
            Rung.of(ALL),
            Rung.of(ONE),
            Rung.ANYONE);

    private static final int MOST_RUNGS = 32;

    private final List<Rung> rungs;
    private final AgentOrder order;
    private final Duration buffer;
    private final boolean sticky;
    private final boolean callsExcluded;

    private AgentRanking(List<Rung> rungs, AgentOrder order, Duration buffer, boolean sticky, boolean callsExcluded) {
        this.rungs = rungs;
        this.order = order;
        this.buffer = buffer;
        this.sticky = sticky;
        this.callsExcluded = callsExcluded;
    }

    /** These rungs, the first one that anybody stands on decides; from 1 to 32. Whoever stands on none is not asked. */
    public static AgentRanking of(Rung... rungs) {
        return of(List.of(rungs));
    }

    /** These rungs, the first one that anybody stands on decides; from 1 to 32. Whoever stands on none is not asked. */
    public static AgentRanking of(List<Rung> rungs) {
        if (rungs.isEmpty() || rungs.size() > MOST_RUNGS) {
            throw invalid("a ranking of " + rungs.size() + " rungs is none; give from 1 to " + MOST_RUNGS
                    + ", or the name EXPERTISE_FIRST or LANGUAGE_FIRST");
        }
        return new AgentRanking(List.copyOf(rungs), AgentOrder.LEAST_BUSY, Duration.ofMinutes(2), true, false);
    }

    /** Who goes first on a rung. Default: the least busy. */
    public AgentRanking withOrder(AgentOrder newOrder) {
        return new AgentRanking(rungs, Objects.requireNonNull(newOrder, "order"), buffer, sticky, callsExcluded);
    }

    /**
     * For how long somebody who got a conversation is passed over, if anyone else is left on the rung; zero for not at all. Default:
     * 120 seconds.
     */
    public AgentRanking withBuffer(Duration newBuffer) {
        if (newBuffer.isNegative() || newBuffer.compareTo(Require.LONGEST) > 0) {
            throw invalid(newBuffer + " is not a time to be passed over; write two minutes as PT2M, at most "
                    + Require.LONGEST.toDays() + " days");
        }
        return new AgentRanking(rungs, order, newBuffer, sticky, callsExcluded);
    }

    /** Whether the agent who served the asker before is kept. Default: yes. */
    public AgentRanking withSticky(boolean kept) {
        return new AgentRanking(rungs, order, buffer, kept, callsExcluded);
    }

    /** Whether somebody in a call is not asked. Default: no. */
    public AgentRanking withCallsExcluded(boolean excluded) {
        return new AgentRanking(rungs, order, buffer, sticky, excluded);
    }

    private static InvalidInputException invalid(String message) {
        return new InvalidInputException(PolicyProblem.INVALID_VALUE, Place.ROOT, message);
    }

    /** The highest first. */
    public List<Rung> rungs() {
        return rungs;
    }

    public AgentOrder order() {
        return order;
    }

    public Duration buffer() {
        return buffer;
    }

    /** Whether the agent who served the asker before is kept. */
    public boolean isSticky() {
        return sticky;
    }

    /** Whether somebody in a call is not asked. */
    public boolean excludesCalls() {
        return callsExcluded;
    }

    @Override
    public boolean equals(Object other) {
        if (this == other) {
            return true;
        }
        return other instanceof AgentRanking that
                && rungs.equals(that.rungs)
                && order == that.order
                && buffer.equals(that.buffer)
                && sticky == that.sticky
                && callsExcluded == that.callsExcluded;
    }

    @Override
    public int hashCode() {
        return Objects.hash(rungs, order, buffer, sticky, callsExcluded);
    }

    @Override
    public String toString() {
        return rungs + " " + order + ", buffer " + buffer + ", sticky " + sticky + ", calls excluded " + callsExcluded;
    }
}
