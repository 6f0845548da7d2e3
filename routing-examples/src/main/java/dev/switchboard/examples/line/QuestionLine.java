package dev.switchboard.examples.line;

import dev.switchboard.routing.Answer;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Question;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One line of a question file. Immutable. */
public final class QuestionLine {
    private final int number;
    private final Question question;
    private final Asker asker;
    private final @Nullable Answer answer;
    private final @Nullable Expectation expectation;

    /** The question must have an id. */
    QuestionLine(
            int number, Question question, Asker asker, @Nullable Answer answer, @Nullable Expectation expectation) {
        this.number = number;
        this.question = question;
        this.asker = asker;
        this.answer = answer;
        this.expectation = expectation;
    }

    /** Its place in the file, from 1; blank lines count. */
    public int number() {
        return number;
    }

    /** The id of the message. */
    public String id() {
        return question.id().orElseThrow().value();
    }

    public Question question() {
        return question;
    }

    public Asker asker() {
        return asker;
    }

    /** What the answer provider says to this line; without it, what the persona knows. */
    public Optional<Answer> answer() {
        return Optional.ofNullable(answer);
    }

    /** What should come of it, if the line says so. */
    public Optional<Expectation> expectation() {
        return Optional.ofNullable(expectation);
    }

    /** Where it is; never the text. */
    @Override
    public String toString() {
        return "line " + number + " (" + id() + ")";
    }
}
