package dev.switchboard.internal.selection;

import dev.switchboard.expertise.AgentOrder;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A candidate in the order in which those on one footing are taken.
 *
 * @param first what the order of the ranking goes by before everything else, the smaller the earlier
 * @param level how well the candidate knows what is wanted
 */
record Ranked(Candidate candidate, long first, int level) {
    static final long NEVER = Long.MIN_VALUE;

    /** No chance anywhere: two candidates are never equal. */
    static final Comparator<Ranked> ORDER = Comparator.comparingLong(Ranked::first)
            .thenComparing(one -> one.candidate.isOverburdened())
            .thenComparingLong(one -> one.candidate.load())
            .thenComparing(one -> one.candidate.work().inCall())
            .thenComparingInt(one -> -one.level)
            .thenComparingLong(Ranked::lastAssigned)
            .thenComparing(one -> one.candidate.id());

    static Ranked of(Candidate candidate, AgentOrder order, int level) {
        long first = switch (order) {
            case LEAST_BUSY -> 0;
            case LONGEST_IDLE -> since(candidate.work().lastAssigned());
            case MOST_ROOM -> -candidate.agent().limits().total().room(candidate.load());
            case SCORE -> -candidate.agent().score();
        };
        return new Ranked(candidate, first, level);
    }

    /** In milliseconds; {@link #NEVER} comes before every other time. */
    long lastAssigned() {
        return since(candidate.work().lastAssigned());
    }

    static long since(@Nullable Instant time) {
        return time == null ? NEVER : time.toEpochMilli();
    }
}
