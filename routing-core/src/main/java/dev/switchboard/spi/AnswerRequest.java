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
    private final List<String> instructions;

    /** Made by tests of providers; without instructions. */
    public AnswerRequest(
            Persona persona,
            Question question,
            Asker asker,
            Tokens tokens,
            List<Message> history,
            List<ReasonMatch> reasons) {
        this(persona, question, asker, tokens, history, reasons, List.of());
    }

    /** Made by the engine, and by tests of providers. */
    public AnswerRequest(
            Persona persona,
            Question question,
            Asker asker,
            Tokens tokens,
            List<Message> history,
            List<ReasonMatch> reasons,
            List<String> instructions) {
        this.persona = persona;
        this.question = question;
        this.asker = asker;
        this.tokens = tokens;
        this.history = history;
        this.reasons = reasons;
        this.instructions = instructions;
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

    /**
     * The latest messages of the conversation before this one, at most 50, oldest first; each says who wrote it and when, the
     * asker, this persona or a human. What was held back and never shown to the asker is left out.
     */
    public List<Message> history() {
        return history;
    }

    /** The contact reasons that matched, the primary one first. */
    public List<ReasonMatch> reasons() {
        return reasons;
    }

    /**
     * The contextual instructions of the tags of this message and of those that the conversation already has, the most important
     * first, with what the reply is to ask the asker for (AI-3, AI-4).
     */
    public List<String> instructions() {
        return instructions;
    }
}
