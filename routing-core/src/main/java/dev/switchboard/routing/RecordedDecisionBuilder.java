package dev.switchboard.routing;

import static java.util.Objects.requireNonNull;

import dev.switchboard.identity.Identifier;
import dev.switchboard.identity.ValueSource;
import dev.switchboard.problem.Require;
import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.text.CountryCode;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what is recorded of a decision; what must not be kept is left out on the way in. Without more: a chat in a language and from a
 * country unknown, by nobody known, in which nothing was found and which was ignored under version 1. Belongs to one thread.
 */
public final class RecordedDecisionBuilder {
    private static final int MOST_LANGUAGE = 40;

    final MessageId question;
    final Instant at;

    @Nullable
    ConversationId conversation;

    Channel channel = Channel.CHAT;

    @Nullable
    String language;

    @Nullable
    CountryCode country;

    ConversationKind kind = ConversationKind.LIVE_CHAT;
    boolean humanWanted;
    List<Identifier> asker = List.of();
    boolean recognised;

    @Nullable
    String text;

    List<ReasonMatch> reasons = List.of();
    List<RecordedTag> tags = List.of();

    @Nullable
    Answer answer;

    Outcome outcome = Outcome.IGNORED;

    @Nullable
    Target target;

    @Nullable
    HandoffCause cause;

    long policyVersion = 1;
    Trace trace = Trace.of(List.of());

    RecordedDecisionBuilder(MessageId question, Instant at) {
        this.question = question;
        this.at = at;
    }

    /** The record. What is set from now on does not change it. */
    public RecordedDecision build() {
        return new RecordedDecision(copy());
    }

    RecordedDecisionBuilder copy() {
        var copy = new RecordedDecisionBuilder(question, at);
        copy.conversation = conversation;
        copy.channel = channel;
        copy.language = language;
        copy.country = country;
        copy.kind = kind;
        copy.humanWanted = humanWanted;
        copy.asker = asker;
        copy.recognised = recognised;
        copy.text = text;
        copy.reasons = reasons;
        copy.tags = tags;
        copy.answer = answer;
        copy.outcome = outcome;
        copy.target = target;
        copy.cause = cause;
        copy.policyVersion = policyVersion;
        copy.trace = trace;
        return copy;
    }

    /** All parts, for comparing. */
    List<@Nullable Object> all() {
        return Arrays.asList(
                question,
                at,
                conversation,
                channel,
                language,
                country,
                kind,
                humanWanted,
                asker,
                recognised,
                text,
                reasons,
                tags,
                answer,
                outcome,
                target,
                cause,
                policyVersion,
                trace);
    }

    /** The chat it belongs to. */
    public RecordedDecisionBuilder conversation(ConversationId named) {
        conversation = requireNonNull(named, "conversation");
        return this;
    }

    /** How it came. */
    public RecordedDecisionBuilder channel(Channel by) {
        channel = requireNonNull(by, "channel");
        return this;
    }

    /** The language it is written in, as a BCP 47 tag. */
    public RecordedDecisionBuilder language(String tag) {
        language = Require.text(tag, "language tag", MOST_LANGUAGE);
        return this;
    }

    /** Where the asker is. */
    public RecordedDecisionBuilder country(CountryCode where) {
        country = requireNonNull(where, "country");
        return this;
    }

    /** Which kind of conversation it opens. */
    public RecordedDecisionBuilder kind(ConversationKind which) {
        kind = requireNonNull(which, "kind");
        return this;
    }

    /** Whether the asker wanted a person. */
    public RecordedDecisionBuilder humanWanted(boolean wanted) {
        humanWanted = wanted;
        return this;
    }

    /** By what the asker is known; where an identifier came from is left out. */
    public RecordedDecisionBuilder asker(List<Identifier> identifiers) {
        asker = identifiers.stream().map(one -> one.from(ValueSource.CHANNEL)).toList();
        return this;
    }

    /** Whether the directory knew the asker. */
    public RecordedDecisionBuilder recognised(boolean known) {
        recognised = known;
        return this;
    }

    /** What was asked, to the letter. */
    public RecordedDecisionBuilder text(String asked) {
        text = requireNonNull(asked, "text");
        return this;
    }

    /** The reasons that matched, the primary one first; their evidence is left out. */
    public RecordedDecisionBuilder reasons(List<ReasonMatch> matched) {
        reasons = matched.stream()
                .map(one -> ReasonMatch.of(one.label(), one.score()))
                .toList();
        return this;
    }

    /** The smart tags that were found. */
    public RecordedDecisionBuilder tags(List<RecordedTag> found) {
        tags = List.copyOf(found);
        return this;
    }

    /** What the answer provider said; the text and its sources are left out. */
    public RecordedDecisionBuilder answer(Answer said) {
        if (requireNonNull(said, "answer") instanceof Answer.Known known) {
            answer = Answer.known("", known.confidence());
        } else {
            answer = said instanceof Answer.CannotExecute ? Answer.cannotExecute("") : said;
        }
        return this;
    }

    /** What became of the question. */
    public RecordedDecisionBuilder outcome(Outcome became) {
        outcome = requireNonNull(became, "outcome");
        return this;
    }

    /** Who got the question; the name is left out. */
    public RecordedDecisionBuilder target(Target to) {
        target = new Target(to.kind(), to.id(), to.id());
        return this;
    }

    /** Why a human was needed. */
    public RecordedDecisionBuilder cause(HandoffCause why) {
        cause = requireNonNull(why, "cause");
        return this;
    }

    /** The version of the policy that decided. */
    public RecordedDecisionBuilder policyVersion(long version) {
        policyVersion = version;
        return this;
    }

    /** The stages behind the decision; their facts are left out. */
    public RecordedDecisionBuilder trace(Trace stages) {
        trace = Trace.of(stages.steps().stream()
                .map(step -> Trace.Step.of(step.stage(), step.result()))
                .toList());
        return this;
    }
}
