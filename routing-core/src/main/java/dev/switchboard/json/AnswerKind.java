package dev.switchboard.json;

import dev.switchboard.routing.Answer;

/** What an answer provider said, as one word. */
enum AnswerKind {
    KNOWN,
    UNKNOWN,
    CANNOT_EXECUTE;

    static AnswerKind of(Answer answer) {
        if (answer instanceof Answer.Known) {
            return KNOWN;
        }
        return answer instanceof Answer.CannotExecute ? CANNOT_EXECUTE : UNKNOWN;
    }

    /** Such an answer without text. */
    Answer answer(double confidence) {
        return switch (this) {
            case KNOWN -> Answer.known("", confidence);
            case UNKNOWN -> Answer.unknown();
            case CANNOT_EXECUTE -> Answer.cannotExecute("");
        };
    }
}
