package dev.switchboard.internal.selection;

import dev.switchboard.expertise.AgentOrder;
import java.time.Instant;
import java.util.Comparator;

/**
 * A candidate in the order in which those on one footing are taken.
 *
 * @param idleSince what counts before everything else if the ranking goes by idleness
 * @param first what counts before everything else if it goes by a number, the smaller the earlier
 * @param level how well the candidate knows what is wanted
 */
record Ranked(Candidate candidate, Instant idleSince, long first, int level) {
    /** Before every other time. */
    static final Instant NEVER = Instant.MIN;

    /** No chance anywhere: two candidates are never equal. */
    static final Comparator<Ranked> ORDER = Comparator.comparing(Ranked::idleSince)
            .thenComparingLong(Ranked::first)
            .thenComparing(one -> one.candidate.isOverburdened())
            .thenComparingLong(one -> one.candidate.load())
            .thenComparing(one -> one.candidate.work().inCall())
            .thenComparingInt(one -> -one.level)
            .thenComparing(Ranked::lastAssigned)
            .thenComparing(one -> one.candidate.id());

    static Ranked of(Candidate candidate, Group group, int level) {
        var order = group.order();
        var idleSince = order == AgentOrder.LONGEST_IDLE ? candidate.lastAssigned() : NEVER;
        long first = switch (order) {
            case LEAST_BUSY, LONGEST_IDLE -> 0;
            case MOST_ROOM -> -candidate.room();
            case SCORE -> -(long) candidate.agent().score();
            case ROUND_ROBIN -> group.places().of(candidate.id());
        };
        return new Ranked(candidate, idleSince, first, level);
    }

    Instant lastAssigned() {
        return candidate.lastAssigned();
    }
}
