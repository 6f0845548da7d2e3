package dev.switchboard.conversation;

import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.MessageId;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A question that no automated answer was known to, what a human answered later, and what became of it. That answer is for one asker: the
 * persona learns it only if its owner promotes it (A-53, {@link KnowledgeGaps#promote}). Immutable.
 */
public final class KnowledgeGap {
    private final MessageId question;
    private final ConversationId conversation;
    private final String text;
    private final Instant at;
    private final State state;
    private final @Nullable Given answer;
    private final @Nullable Settled settled;

    private KnowledgeGap(
            KnowledgeGap from, String text, State state, @Nullable Given answer, @Nullable Settled settled) {
        this(from.question, from.conversation, text, from.at, state, answer, settled);
    }

    private KnowledgeGap(
            MessageId question,
            ConversationId conversation,
            String text,
            Instant at,
            State state,
            @Nullable Given answer,
            @Nullable Settled settled) {
        this.question = Objects.requireNonNull(question, "question");
        this.conversation = Objects.requireNonNull(conversation, "conversation");
        this.text = Objects.requireNonNull(text, "text");
        this.at = Objects.requireNonNull(at, "at");
        this.state = state;
        this.answer = answer;
        this.settled = settled;
    }

    /** What became of it. */
    public enum State {
        /** Nobody has answered yet. */
        OPEN,
        /** A human answered this asker; the persona knows no more than before. */
        ANSWERED,
        /** The owner made it part of what the persona knows. */
        PROMOTED,
        /** The owner decided that the persona need not know it. */
        DISMISSED
    }

    /**
     * What a human answered.
     *
     * @param by who
     * @param at when
     * @param text to the letter; empty if the answer was nothing but files, or the asker was anonymised
     */
    public record Given(Author by, Instant at, String text) {

        /** Who and when; never the text. */
        @Override
        public String toString() {
            return "answer by " + by.role() + " at " + at;
        }
    }

    /**
     * Who decided what becomes of it.
     *
     * @param by the address or agent id of whoever promoted or dismissed it
     * @param at when
     */
    public record Settled(String by, Instant at) {}

    /**
     * A question that was just asked.
     *
     * @param question the message
     * @param conversation where it was asked
     * @param text the question as asked
     * @param at when
     */
    public static KnowledgeGap open(MessageId question, ConversationId conversation, String text, Instant at) {
        return new KnowledgeGap(question, conversation, text, at, State.OPEN, null, null);
    }

    /** The same with what a human answered; the first answer that has a text stays. What the owner decided stays too. */
    public KnowledgeGap answered(Given given) {
        if (answer != null && !answer.text.isBlank()) {
            return this;
        }
        return new KnowledgeGap(this, text, state == State.OPEN ? State.ANSWERED : state, given, settled);
    }

    /** The same, part of what the persona knows. */
    public KnowledgeGap promoted(Settled by) {
        return new KnowledgeGap(this, text, State.PROMOTED, answer, by);
    }

    /** The same, of which the persona need not know. */
    public KnowledgeGap dismissed(Settled by) {
        return new KnowledgeGap(this, text, State.DISMISSED, answer, by);
    }

    /** The same without question and answer: for when the asker is anonymised. */
    public KnowledgeGap withoutContent() {
        return new KnowledgeGap(this, "", state, answer == null ? null : new Given(answer.by, answer.at, ""), settled);
    }

    /** The message. */
    public MessageId question() {
        return question;
    }

    /** Where it was asked. */
    public ConversationId conversation() {
        return conversation;
    }

    /** The question as asked; empty once the asker was anonymised. */
    public String text() {
        return text;
    }

    /** When it was asked, or found that nobody is left to answer it. */
    public Instant at() {
        return at;
    }

    public State state() {
        return state;
    }

    /** What a human answered, if one did. */
    public Optional<Given> answer() {
        return Optional.ofNullable(answer);
    }

    /** Who promoted or dismissed it, if somebody did. */
    public Optional<Settled> settled() {
        return Optional.ofNullable(settled);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KnowledgeGap that
                && question.equals(that.question)
                && conversation.equals(that.conversation)
                && text.equals(that.text)
                && at.equals(that.at)
                && state == that.state
                && Objects.equals(answer, that.answer)
                && Objects.equals(settled, that.settled);
    }

    @Override
    public int hashCode() {
        return question.hashCode();
    }

    /** Where it is, and its state; never the text. */
    @Override
    public String toString() {
        return "knowledge gap " + question + " " + state;
    }
}
