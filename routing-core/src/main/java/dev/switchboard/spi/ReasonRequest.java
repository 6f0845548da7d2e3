package dev.switchboard.spi;

import dev.switchboard.reason.ContactReason;
import dev.switchboard.routing.Question;
import dev.switchboard.text.Tokens;
import java.util.List;

/** A question for a classifier. Immutable. */
public final class ReasonRequest {
    private final Question question;
    private final Tokens tokens;
    private final List<ContactReason> reasons;

    /** Made by the engine, and by tests of classifiers. */
    public ReasonRequest(Question question, Tokens tokens, List<ContactReason> reasons) {
        this.question = question;
        this.tokens = tokens;
        this.reasons = reasons;
    }

    public Question question() {
        return question;
    }

    /** The normalised words of the question. */
    public Tokens tokens() {
        return tokens;
    }

    /** The reasons to choose from, whole: label, description, phrases, examples (MP-42). */
    public List<ContactReason> reasons() {
        return reasons;
    }
}
