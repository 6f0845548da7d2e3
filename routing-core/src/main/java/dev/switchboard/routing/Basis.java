package dev.switchboard.routing;

import dev.switchboard.persona.PersonaId;
import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.tag.Tag;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What every decision rests on: the question, what it is about, the version of the policy, and the trace. Two are equal if
 * all but their traces are equal: how something was found is not what was found.
 */
public final class Basis {
    private final MessageId question;
    private final ConversationId conversation;
    private final List<ReasonMatch> reasons;
    private final List<Tag> tags;
    private final long policyVersion;
    private final Trace trace;

    /** Without a conversation, the question opens one of its own. */
    public Basis(
            MessageId question,
            @Nullable ConversationId conversation,
            List<ReasonMatch> reasons,
            List<Tag> tags,
            long policyVersion,
            Trace trace) {
        this.question = question;
        this.conversation = conversation == null ? ConversationId.openedBy(question) : conversation;
        this.reasons = reasons;
        this.tags = tags;
        this.policyVersion = policyVersion;
        this.trace = trace;
    }

    /** The same with another trace. */
    public Basis withTrace(Trace newTrace) {
        return new Basis(question, conversation, reasons, tags, policyVersion, newTrace);
    }

    public PersonaId persona() {
        return question.persona();
    }

    /** The host's id of the message, or one that was made for it. */
    public MessageId question() {
        return question;
    }

    /** The conversation the question belongs to; for a rejected question, none was opened. */
    public ConversationId conversation() {
        return conversation;
    }

    /** The contact reasons that matched, the primary one first. */
    public List<ReasonMatch> reasons() {
        return reasons;
    }

    /** The tags of this message. */
    public List<Tag> tags() {
        return tags;
    }

    /** The version of the policy that decided. */
    public long policyVersion() {
        return policyVersion;
    }

    public Trace trace() {
        return trace;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Basis that
                && question.equals(that.question)
                && conversation.equals(that.conversation)
                && reasons.equals(that.reasons)
                && tags.equals(that.tags)
                && policyVersion == that.policyVersion;
    }

    @Override
    public int hashCode() {
        return Objects.hash(question, policyVersion);
    }

    @Override
    public String toString() {
        return "question " + question + " under version " + policyVersion;
    }
}
