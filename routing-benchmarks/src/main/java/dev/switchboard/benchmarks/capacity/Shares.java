package dev.switchboard.benchmarks.capacity;

import java.util.Collection;

/**
 * How evenly work was shared.
 *
 * @param people among how many
 * @param least the fewest conversations that somebody had
 * @param most the most
 * @param fairness Jain's index: 1 if all had as many, 1/people if one had all
 */
record Shares(int people, long least, long most, double fairness) {

    static Shares of(Collection<Long> counts) {
        double sum = 0;
        double squares = 0;
        long least = Long.MAX_VALUE;
        long most = 0;
        for (long count : counts) {
            sum += count;
            squares += (double) count * count;
            least = Math.min(least, count);
            most = Math.max(most, count);
        }
        return counts.isEmpty()
                ? new Shares(0, 0, 0, 1)
                : new Shares(counts.size(), least, most, sum * sum / (counts.size() * squares));
    }
}
