package dev.switchboard.classify;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * One label taken for another.
 *
 * @param expected what it is
 * @param chosen what it was taken for
 * @param count how often
 */
public record Confusion(String expected, String chosen, long count) {

    /** The most frequent first, else in the order of the labels. */
    static List<Confusion> among(List<Verdict> verdicts) {
        var counts = new LinkedHashMap<List<String>, Long>();
        for (var verdict : verdicts) {
            if (!verdict.isRight()) {
                counts.merge(List.of(verdict.question().label(), verdict.chosen()), 1L, Long::sum);
            }
        }
        return counts.entrySet().stream()
                .map(entry ->
                        new Confusion(entry.getKey().get(0), entry.getKey().get(1), entry.getValue()))
                .sorted(Comparator.comparingLong((Confusion each) -> -each.count)
                        .thenComparing(Confusion::expected)
                        .thenComparing(Confusion::chosen))
                .toList();
    }
}
