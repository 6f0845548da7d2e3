package dev.switchboard.problem;

import java.util.List;
import java.util.stream.Collectors;

/** Wrong configuration or bulk input: every problem at once, in input order. Nothing was applied. */
public final class InvalidInputException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** These problems, at least one. */
    public InvalidInputException(List<Problem> problems) {
        super(describe(problems));
        this.problems = List.copyOf(problems);
    }

    /** A single problem. */
    public InvalidInputException(ProblemCode code, Place place, String message) {
        this(List.of(new Problem(code, place, message)));
    }

    /** At least one, in input order. */
    public List<Problem> problems() {
        return problems;
    }

    private static String describe(List<Problem> problems) {
        return problems.stream()
                .map(problem -> "\n  - " + problem)
                .collect(Collectors.joining(
                        "", problems.size() == 1 ? "1 problem:" : problems.size() + " problems:", ""));
    }
}
