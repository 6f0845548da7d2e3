package dev.switchboard.csv;

import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.PolicyProblem;
import dev.switchboard.problem.Problem;
import dev.switchboard.problem.ProblemCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The first problems of a file, by line, and how many there are of each kind. Belongs to one thread. */
final class ProblemList {
    private final String source;
    private final int most;
    private final List<Problem> first = new ArrayList<>();
    private final Map<String, Long> counts = new LinkedHashMap<>();
    private long count;

    /** Keeps at most so many. */
    ProblemList(String source, int most) {
        this.source = source;
        this.most = most;
    }

    /** Notes a problem of the whole file. */
    void add(ProblemCode code, String message) {
        add(code, new Place(source, "", 0, 0), () -> message);
    }

    /** Notes a problem of a record. */
    void add(ProblemCode code, Records at, String message) {
        add(code, place(at.line(), at.number(), 1), () -> message);
    }

    /** Notes a problem of a cell, in its place from 0. */
    void add(ProblemCode code, Records at, int cell, Supplier<String> message) {
        add(code, place(at.line(), at.number(), cell + 1), message);
    }

    /** Notes a problem. Only those before all others need words. */
    void add(ProblemCode code, Place place, Supplier<String> message) {
        count(code, 1);
        if (first.size() < most) {
            first.add(new Problem(code, place, message.get()));
        }
    }

    /** Counts problems without listing them. */
    void count(ProblemCode code, long more) {
        count += more;
        if (more > 0) {
            counts.merge(code.name(), more, Long::sum);
        }
    }

    /** A line, the record that begins there, and a cell of it, all from 1. */
    Place place(long line, long record, int column) {
        return new Place(source, "/rows/" + record, (int) Math.min(line, Integer.MAX_VALUE), column);
    }

    long count() {
        return count;
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** The first ones, by line. */
    List<Problem> list() {
        return first.stream()
                .sorted(Comparator.comparingInt(problem -> problem.place().line()))
                .limit(most)
                .toList();
    }

    /** Notes those of another list too. */
    void addAll(ProblemList other) {
        first.addAll(other.first);
        other.counts.forEach((code, more) -> counts.merge(code, more, Long::sum));
        count += other.count;
    }

    /** All of it, to be thrown. */
    InvalidInputException toException() {
        var all = new ArrayList<>(list());
        if (count > all.size()) {
            all.add(new Problem(
                    PolicyProblem.TOO_MANY_PROBLEMS, new Place(source, "", 0, 0), describeRest(all.size())));
        }
        return new InvalidInputException(all);
    }

    private String describeRest(int listed) {
        var kinds = counts.entrySet().stream()
                .map(entry -> String.format(Locale.ROOT, "%,d %s", entry.getValue(), entry.getKey()))
                .collect(Collectors.joining(", "));
        return String.format(
                Locale.ROOT,
                "there are %,d problems, of which %,d are listed (%s); correct these first, then try again",
                count,
                listed,
                kinds);
    }
}
