package dev.switchboard.routing;

import static java.util.Objects.requireNonNull;

import dev.switchboard.identity.Identifier;
import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.text.CountryCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A decision, with what it was made from: enough to make it again, under the same policy or another one. Immutable.
 *
 * <p>It is made to be kept, so it holds as little of a person as it can. There are the asker's identifiers, because the specialist is found
 * by them. There is no name, no file, and no {@linkplain Asker#variables variable}: no variable decides who answers, it only decides who is
 * served first where several wait. Of reasons and tags there is no evidence, which would quote the question; of an answer no text; of
 * the trace no facts. The question's text is there only if the {@link DecisionRecorder} was told so.
 */
public final class RecordedDecision {
    private final RecordedDecisionBuilder parts;

    RecordedDecision(RecordedDecisionBuilder parts) {
        this.parts = parts;
    }

    /**
     * Begins a record of a decision about this message.
     *
     * @param at when it was made
     */
    public static RecordedDecisionBuilder of(MessageId question, Instant at) {
        return new RecordedDecisionBuilder(requireNonNull(question, "question"), requireNonNull(at, "at"));
    }

    /** What this question, asked by this asker, came to; without the text of the question. */
    public static RecordedDecision of(Question question, Asker asker, RoutingDecision decision, Instant at) {
        requireNonNull(question, "question");
        requireNonNull(asker, "asker");
        return DecisionReading.read(question, asker, requireNonNull(decision, "decision"), requireNonNull(at, "at"))
                .build();
    }

    /** The same, with the text of the question. */
    public RecordedDecision withText(String text) {
        return parts.copy().text(text).build();
    }

    /** The message; a message without an id has the one that was made for it. */
    public MessageId question() {
        return parts.question;
    }

    /** The chat it belongs to, if the host named one. */
    public Optional<ConversationId> conversation() {
        return Optional.ofNullable(parts.conversation);
    }

    public Channel channel() {
        return parts.channel;
    }

    public Optional<String> language() {
        return Optional.ofNullable(parts.language);
    }

    public Optional<CountryCode> country() {
        return Optional.ofNullable(parts.country);
    }

    public ConversationKind kind() {
        return parts.kind;
    }

    /** Whether the asker wanted a person: the host, the tag detector or the words said so. */
    public boolean isHumanWanted() {
        return parts.humanWanted;
    }

    /** By what the asker is known: all that can be used, each verified or claimed. */
    public List<Identifier> asker() {
        return parts.asker;
    }

    /** Whether the directory knew the asker, perhaps by other addresses too. */
    public boolean isRecognised() {
        return parts.recognised;
    }

    /** What was asked, if that was recorded. */
    public Optional<String> text() {
        return Optional.ofNullable(parts.text);
    }

    /** The contact reasons that matched, the primary one first, without evidence. */
    public List<ReasonMatch> reasons() {
        return parts.reasons;
    }

    /** The smart tags that were found. */
    public List<RecordedTag> tags() {
        return parts.tags;
    }

    /**
     * What the answer provider said, always without text; one that failed said that it does not know. Nothing if it was not asked: a human
     * was needed anyway, or the persona followed its script.
     */
    public Optional<Answer> answer() {
        return Optional.ofNullable(parts.answer);
    }

    public Outcome outcome() {
        return parts.outcome;
    }

    /** Who got the question, by the id instead of a name. */
    public Optional<Target> target() {
        return Optional.ofNullable(parts.target);
    }

    /** Why a human was needed, if one was. */
    public Optional<HandoffCause> cause() {
        return Optional.ofNullable(parts.cause);
    }

    /** The version of the policy that decided. */
    public long policyVersion() {
        return parts.policyVersion;
    }

    /** The stages and what each found, without the facts. */
    public Trace trace() {
        return parts.trace;
    }

    /** When it was decided. */
    public Instant at() {
        return parts.at;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RecordedDecision that && parts.all().equals(that.parts.all());
    }

    @Override
    public int hashCode() {
        return parts.all().hashCode();
    }

    /** The message and the outcome; never the text or who asked. */
    @Override
    public String toString() {
        return outcome() + " of question " + question() + " under version " + policyVersion();
    }
}
