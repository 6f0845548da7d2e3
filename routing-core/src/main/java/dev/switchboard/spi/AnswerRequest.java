package dev.switchboard.spi;

import dev.switchboard.conversation.Message;
import dev.switchboard.persona.Persona;
import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Question;
import dev.switchboard.text.Tokens;
import java.util.List;

/** A question for an answer provider, with all that may help. Immutable. */
public final class AnswerRequest {
    private final Persona persona;
    private final Question question;
    private final Asker asker;
    private final Tokens tokens;
    private final List<Message> history;
    private final List<ReasonMatch> reasons;

    /** Made by the engine, and by tests of providers. */
    public AnswerRequest(
            Persona persona,
            Question question,
            Asker asker,
            Tokens tokens,
            List<Message> history,
            List<ReasonMatch> reasons) {
        this.persona = persona;
        this.question = question;
        this.asker = asker;
        this.tokens = tokens;
        this.history = history;
        this.reasons = reasons;
    }

    public Persona persona() {
        return persona;
    }

    public Question question() {
        return question;
    }

    public Asker asker() {
        return asker;
    }

    /** The normalised words of the question. */
    public Tokens tokens() {
        return tokens;
    }

    /** The latest messages of the conversation before this one, at most 50, oldest first. */
    public List<Message> history() {
        return history;
    }

    /** The contact reasons that matched, the primary one first. */
    public List<ReasonMatch> reasons() {
        return reasons;
    }
}
