package dev.switchboard.json;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Problem;
import java.util.List;

/** Documents for tests, and what is wrong with them. */
final class Documents {

    private Documents() {}

    /** A document of one complete persona with these fields besides, which begin at line 3, column 1. */
    static String withFields(String fields) {
        return """
                {"personas": [
                {"id": "HR", "owner": "olga@acme.example",
                %s}
                ]}
                """.formatted(fields);
    }

    static List<Problem> problems(String json) {
        return catchThrowableOfType(InvalidInputException.class, () -> PolicyJson.read(json))
                .problems();
    }

    /** Each problem as code, pointer, line and column. */
    static List<String> places(String json) {
        return problems(json).stream().map(Documents::place).toList();
    }

    /** The problem as code, pointer, line, column and what is wrong. */
    static String sentence(Problem problem) {
        return place(problem) + " " + problem.message();
    }

    private static String place(Problem problem) {
        var place = problem.place();
        return problem.code().name() + " " + place.pointer() + " " + place.line() + ":" + place.column();
    }
}
