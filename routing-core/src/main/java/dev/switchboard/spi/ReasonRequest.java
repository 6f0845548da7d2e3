package dev.switchboard.spi;

import dev.switchboard.persona.PersonaBuilder;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.routing.Question;
import dev.switchboard.text.Tokens;
import java.util.List;
import java.util.OptionalDouble;

/** A question for a classifier. Immutable. */
public final class ReasonRequest {
    private final Question question;
    private final Tokens tokens;
    private final List<ContactReason> reasons;
    private final OptionalDouble caution;

    /** Made by tests of classifiers; leaves the caution to the classifier. */
    public ReasonRequest(Question question, Tokens tokens, List<ContactReason> reasons) {
        this(question, tokens, reasons, OptionalDouble.empty());
    }

    /** Made by the engine. */
    public ReasonRequest(Question question, Tokens tokens, List<ContactReason> reasons, OptionalDouble caution) {
        this.question = question;
        this.tokens = tokens;
        this.reasons = reasons;
        this.caution = caution;
    }

    public Question question() {
        return question;
    }

    /** The normalised words of the question. */
    public Tokens tokens() {
        return tokens;
    }

    /** How much worse a wrong reason is than a missed one, if the persona says so; see {@link PersonaBuilder#caution}. */
    public OptionalDouble caution() {
        return caution;
    }

    /** The reasons to choose from, whole: label, description, phrases, examples (MP-42). */
    public List<ContactReason> reasons() {
        return reasons;
    }
}
