package dev.switchboard.json;

import dev.switchboard.persona.KnownAnswer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads an answer and the questions it answers. */
final class KnowledgeReader {
    private static final List<String> ANY_QUESTION = List.of("?");
    private static final String ANY_ANSWER = "?";

    private @Nullable KnownAnswer questions;
    private @Nullable KnownAnswer answer;

    private KnowledgeReader() {}

    /** The answer, or null if something is wrong with it, which is noted. */
    static @Nullable KnownAnswer read(JsonValue value, Reading reading) {
        var fields = reading.object(value);
        return fields == null ? null : new KnowledgeReader().read(fields);
    }

    /** Checks each of the two parts beside a harmless other one, so that both are reported. */
    private @Nullable KnownAnswer read(Fields fields) {
        fields.require("questions", "at least one question that this answers");
        fields.texts("questions", texts -> questions = new KnownAnswer(texts, ANY_ANSWER));
        fields.require("answer", "what the persona answers");
        fields.text("answer", text -> answer = new KnownAnswer(ANY_QUESTION, text));
        fields.done();
        return questions == null || answer == null ? null : new KnownAnswer(questions.questions(), answer.answer());
    }
}
