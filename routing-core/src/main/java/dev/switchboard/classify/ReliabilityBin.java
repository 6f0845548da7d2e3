package dev.switchboard.classify;

import java.util.List;
import java.util.stream.IntStream;

/**
 * First choices with about one score.
 *
 * @param from the lowest score
 * @param to above the highest score; the last bin has it, too
 * @param questions how many
 * @param right how many of them are right
 * @param meanScore what share should be right if the scores can be believed; 0 if there are none
 */
public record ReliabilityBin(double from, double to, long questions, long right, double meanScore) {
    private static final int BINS = 10;

    static List<ReliabilityBin> of(List<Verdict> verdicts) {
        return IntStream.range(0, BINS)
                .mapToObj(bin -> of(
                        bin,
                        verdicts.stream()
                                .filter(verdict -> verdict.score() > 0 && binOf(verdict) == bin)
                                .toList()))
                .toList();
    }

    private static ReliabilityBin of(int bin, List<Verdict> its) {
        return new ReliabilityBin(
                (double) bin / BINS,
                (double) (bin + 1) / BINS,
                its.size(),
                its.stream().filter(Verdict::isRankedRight).count(),
                its.stream().mapToDouble(Verdict::score).average().orElse(0));
    }

    private static int binOf(Verdict verdict) {
        return Math.min(BINS - 1, (int) (verdict.score() * BINS));
    }
}
