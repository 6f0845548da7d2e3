package dev.switchboard.persona;

import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.PolicyProblem;
import dev.switchboard.problem.Require;
import java.util.List;

/**
 * Something a persona knows: an answer, and questions it answers. A question counts as known when all content words of one of
 * these questions occur in it.
 *
 * @param questions at least one; each at most 2,000 characters
 * @param answer at most 20,000 characters
 */
public record KnownAnswer(List<String> questions, String answer) {
    private static final int MOST_QUESTION = 2_000;
    private static final int MOST_ANSWER = 20_000;

    public KnownAnswer {
        if (questions.isEmpty()) {
            throw new InvalidInputException(
                    PolicyProblem.MISSING_FIELD,
                    Place.ROOT,
                    "a known answer needs at least one question; write one that it answers");
        }
        questions = questions.stream()
                .map(question -> Require.text(question, "question", MOST_QUESTION))
                .toList();
        answer = Require.text(answer, "answer", MOST_ANSWER);
    }
}
