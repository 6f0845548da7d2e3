package dev.switchboard.examples.line;

import dev.switchboard.problem.Place;
import dev.switchboard.problem.Problems;
import dev.switchboard.routing.Channel;
import dev.switchboard.routing.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The fields of one line. */
final class LineFields {
    /** Takes values on trial, so that what a question refuses is noted at its field. */
    private static final Question ANY = Question.to("any", "any");

    private final List<UnaryOperator<Question>> settings = new ArrayList<>();
    private final AskerFields asker = new AskerFields();
    private final AnswerFields answer = new AnswerFields();
    private final ExpectationFields expectation = new ExpectationFields();
    private String persona = "";
    private String text = "";

    private LineFields() {}

    /** The question on the line; null if something is wrong with this line or one before it, which is noted. */
    static @Nullable QuestionLine read(String json, Place line, Problems problems) {
        var fields = new LineFields();
        JsonText.read(json, line, problems, fields::describe);
        return problems.isEmpty() ? fields.at(line.line()) : null;
    }

    private void describe(ObjectFields fields) {
        fields.text("id", setting(Question::withId))
                .text("persona", value -> persona = value)
                .text("text", value -> text = value)
                .object("asker", asker::describe)
                .text("conversation", setting(Question::inConversation))
                .text("channel", setting((question, name) -> question.via(new Channel(name))))
                .text("language", setting(Question::inLanguage))
                .object("answer", answer::describe)
                .object("expect", expectation::describe)
                .require("id", "each message its own")
                .require("persona", "the id of the persona that is asked")
                .require("text", "the question")
                .require("asker", "who asks, for instance {\"email\": \"ann@acme.example\"}, or {} for nobody known");
    }

    private Consumer<String> setting(BiFunction<Question, String, Question> setter) {
        return value -> {
            var unused = setter.apply(ANY, value);
            settings.add(question -> setter.apply(question, value));
        };
    }

    private QuestionLine at(int number) {
        var question = Question.to(persona, text);
        for (var setting : settings) {
            question = setting.apply(question);
        }
        return new QuestionLine(number, question, asker.asker(), answer.answer(), expectation.expectation());
    }
}
