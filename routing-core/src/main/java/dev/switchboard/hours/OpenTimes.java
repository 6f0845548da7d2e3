package dev.switchboard.hours;

import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.PolicyProblem;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The open times of one day. */
final class OpenTimes {
    private OpenTimes() {}

    static List<OpenTime> of(String... texts) {
        return Stream.of(texts).map(OpenTime::of).toList();
    }

    static String words(List<OpenTime> times) {
        return times.stream().map(OpenTime::toString).collect(Collectors.joining(" and "));
    }

    /** The earliest first; no two may overlap, but one may begin as the other ends. */
    static List<OpenTime> inOrder(Collection<OpenTime> times) {
        var sorted = times.stream().sorted(Comparator.comparing(OpenTime::from)).toList();
        for (int i = 1; i < sorted.size(); i++) {
            var one = sorted.get(i - 1);
            var next = sorted.get(i);
            if (one.overlaps(next)) {
                throw new InvalidInputException(
                        PolicyProblem.INVALID_VALUE,
                        Place.ROOT,
                        one + " and " + next + " overlap; let one end before the other begins, or write them as one");
            }
        }
        return sorted;
    }
}
