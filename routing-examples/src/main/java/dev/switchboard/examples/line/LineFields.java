package dev.switchboard.examples.line;

import dev.switchboard.routing.Channel;
import dev.switchboard.routing.ConversationKind;
import dev.switchboard.routing.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The fields of one line. */
final class LineFields {
    /** Takes values on trial, so that what a question refuses is noted at its field. */
    private static final Question ANY = Question.to("any", "any");

    private static final Map<String, ConversationKind> KINDS = Words.of(ConversationKind.class, name -> name);

    private final List<UnaryOperator<Question>> settings = new ArrayList<>();
    private final AskerFields asker = new AskerFields();
    private final AnswerFields answer = new AnswerFields();
    private final ExpectationFields expectation = new ExpectationFields();
    private String persona = "";
    private String text = "";

    /** Nothing read yet. */
    LineFields() {}

    void describe(ObjectFields fields) {
        fields.text("id", setting(Question::withId))
                .text("persona", value -> persona = value)
                .text("text", value -> text = value)
                .object("asker", asker::describe)
                .text("conversation", setting(Question::inConversation))
                .text("channel", setting((question, name) -> question.via(new Channel(name))))
                .text("language", setting(Question::inLanguage))
                .text("country", setting(Question::fromCountry))
                .word("kind", KINDS, kind -> settings.add(question -> question.ofKind(kind)))
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

    /** The question on the line with this number, once everything was read and nothing was wrong. */
    QuestionLine at(int number) {
        var question = Question.to(persona, text);
        for (var setting : settings) {
            question = setting.apply(question);
        }
        return new QuestionLine(number, question, asker.asker(), answer.answer(), expectation.expectation());
    }
}
