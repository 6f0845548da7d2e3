package dev.switchboard.conversation;

import dev.switchboard.absence.StandIn;
import dev.switchboard.chain.ChainStep;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.notification.Recipient;
import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Channel;
import dev.switchboard.routing.EscalationId;
import dev.switchboard.routing.HandoffCause;
import dev.switchboard.routing.Trace;
import dev.switchboard.tag.Tag;
import dev.switchboard.text.CountryCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One question's way to a human: who has it, who had it, and what happened on the way. Immutable; made and changed by
 * {@link EscalationBuilder}.
 */
public final class Escalation {

    /**
     * Something that happened on the way.
     *
     * @param at when
     * @param whom the address that it happened to or came from; none if it is not about one person
     * @param how in words, with {@code %s} in place of the address; never the text of a message
     */
    public record Happening(Instant at, @Nullable EmailAddress whom, String how) {
        /** How the words begin by which it says that somebody gave it back to a team. */
        static final String GAVE_BACK = "%s gave it back to inbox ";

        /** Whether somebody gave it back to the team of an inbox. */
        public boolean isGivingBack() {
            return how.startsWith(GAVE_BACK);
        }

        /** What happened, in words. */
        public String what() {
            return whom == null ? how : how.replace("%s", whom.toString());
        }
    }

    /**
     * Somebody who was asked.
     *
     * @param recipient who
     * @param mayAnswer no longer, once a removed specialist's questions went to somebody else
     * @param wasAway whether it went to somebody else only because they were away: they may be given it again
     */
    public record Asked(Recipient recipient, boolean mayAnswer, boolean wasAway) {

        /** Who has it, or had it. */
        static Asked of(Recipient recipient) {
            return new Asked(recipient, true, false);
        }
    }

    static final long TOLD_LATER = 0;

    final EscalationId id;
    final Asker asker;
    final Channel channel;
    final @Nullable String language;
    final @Nullable CountryCode country;
    final long questionSequence;
    final HandoffCause cause;
    final List<ReasonMatch> reasons;
    final @Nullable EscalationId thread;
    final EscalationState state;
    final ChainStep step;
    final List<Asked> asked;
    final int holders;
    final @Nullable String inbox;
    final @Nullable Waiting waiting;
    final boolean taken;
    final long toldOf;
    final List<Tag> tags;
    final List<Trace.Step> passedSteps;
    final List<Happening> timeline;
    final Instant assignedAt;
    final @Nullable StandIn standIn;
    final @Nullable Instant countsFrom;
    final DeadlineProgress deadline;

    Escalation(EscalationBuilder from) {
        this.id = from.id;
        this.asker = from.asker;
        this.channel = from.channel;
        this.language = from.language;
        this.country = from.country;
        this.questionSequence = from.questionSequence;
        this.cause = from.cause;
        this.reasons = from.reasons;
        this.thread = from.thread;
        this.state = from.state;
        this.step = from.step;
        this.asked = from.asked;
        this.holders = from.holders;
        this.inbox = from.inbox;
        this.waiting = from.waiting;
        this.taken = from.taken;
        this.toldOf = from.toldOf;
        this.tags = from.tags;
        this.passedSteps = from.passedSteps;
        this.timeline = from.timeline;
        this.assignedAt = from.assignedAt;
        this.standIn = from.standIn;
        this.countsFrom = from.countsFrom;
        this.deadline = from.deadline;
    }

    /** Begins the escalation of a question. */
    public static EscalationBuilder of(
            EscalationId id, long questionSequence, HandoffCause cause, List<ReasonMatch> reasons) {
        return new EscalationBuilder(id, questionSequence, cause, reasons);
    }

    /** A builder that holds all of this escalation. */
    public EscalationBuilder toBuilder() {
        return new EscalationBuilder(this);
    }

    public EscalationId id() {
        return id;
    }

    /** Who asked: the answer goes to them, whoever writes in the conversation later (I-12). */
    public Asker asker() {
        return asker;
    }

    /** How the question came. */
    public Channel channel() {
        return channel;
    }

    /** The language of the question, as a BCP 47 tag, if the host knew. */
    public Optional<String> language() {
        return Optional.ofNullable(language);
    }

    /** Where the asker was, if the host knew. */
    public Optional<CountryCode> country() {
        return Optional.ofNullable(country);
    }

    /** The place of the question in the conversation. */
    public long questionSequence() {
        return questionSequence;
    }

    public HandoffCause cause() {
        return cause;
    }

    /** The contact reasons that matched, the primary one first. */
    public List<ReasonMatch> reasons() {
        return reasons;
    }

    /** The label of the primary reason. */
    public Optional<String> primaryReason() {
        return reasons.isEmpty() ? Optional.empty() : Optional.of(reasons.get(0).label());
    }

    /** The earlier escalation that this one continues. */
    public Optional<EscalationId> thread() {
        return Optional.ofNullable(thread);
    }

    public EscalationState state() {
        return state;
    }

    /** The step of the chain that found who has it now. */
    public ChainStep step() {
        return step;
    }

    /** Who has it now; nobody if it is unroutable, or waits in an inbox or in the line. */
    public Optional<Recipient> recipient() {
        return state == EscalationState.UNROUTABLE || holders == 0 || inbox != null
                ? Optional.empty()
                : Optional.of(asked.get(asked.size() - 1).recipient());
    }

    /** Whether this person has it now. */
    public boolean isWith(EmailAddress email) {
        var who = recipient().orElse(null);
        return who != null && who.person().email().equals(email);
    }

    /** The id of the inbox that it waits in, until somebody claims or answers it. */
    public Optional<String> inbox() {
        return Optional.ofNullable(inbox);
    }

    /** That it waits in the line for an agent, until one has it or the next step is tried. */
    public Optional<Waiting> waiting() {
        return Optional.ofNullable(waiting);
    }

    /** Whether it still waits in the line for an agent. */
    public boolean isInLine() {
        return waiting != null && state == EscalationState.QUEUED;
    }

    /** Whether whoever has it took it, from an inbox or from somebody else, so that no step of the chain found them. */
    public boolean isTaken() {
        return taken;
    }

    /** Whom it is with now: the one who has it, or those who are told that it waits in their inbox. */
    public List<Recipient> holders() {
        if (state == EscalationState.UNROUTABLE) {
            return List.of();
        }
        var all = new Recipient[holders];
        for (int i = 0; i < holders; i++) {
            all[i] = asked.get(asked.size() - holders + i).recipient();
        }
        return List.of(all);
    }

    /** The place among all asked, from 1, of the first of {@link #holders}. */
    public int firstHolder() {
        return asked.size() - holders + 1;
    }

    /** Whether they are told only with the asker's next message. */
    public boolean isToldLater() {
        return toldOf == TOLD_LATER;
    }

    /** The message that they are told of: the question, or the one after it if they are told later. */
    public long toldOf() {
        return toldOf;
    }

    /** The tags of the question and of what the automation replied to it: what rules go by. */
    public List<Tag> tags() {
        return tags;
    }

    /** Everybody who was asked, in order; the last of them have it now. */
    public List<Asked> asked() {
        return asked;
    }

    /** Who of those asked has this address and may still answer. */
    public Optional<Recipient> mayAnswer(EmailAddress email) {
        return asked.stream()
                .filter(Asked::mayAnswer)
                .map(Asked::recipient)
                .filter(recipient -> recipient.person().email().equals(email))
                .reduce((earlier, later) -> later);
    }

    /** Whether somebody who has this address was asked, and did not lose it only because they were away. */
    public boolean wasAsked(EmailAddress email) {
        return asked.stream()
                .filter(one -> one.recipient().person().email().equals(email))
                .reduce((earlier, later) -> later)
                .filter(one -> !one.wasAway())
                .isPresent();
    }

    /** The steps of the chain that were passed before the present one, with the reason. */
    public List<Trace.Step> passedSteps() {
        return passedSteps;
    }

    /** What happened, oldest first. */
    public List<Happening> timeline() {
        return timeline;
    }

    /** When the question came. */
    public Instant createdAt() {
        return timeline.isEmpty() ? assignedAt : timeline.get(0).at();
    }

    /** Since when the present human has it. */
    public Instant assignedAt() {
        return assignedAt;
    }

    /** In whose place whoever has it answers, if in somebody's. */
    public Optional<StandIn> standIn() {
        return Optional.ofNullable(standIn);
    }

    /** From when a deadline counts: when the question came, or when somebody was first told of it, if they were told later. */
    public Instant countsFrom() {
        return countsFrom == null ? createdAt() : countsFrom;
    }

    /** What followed so far because nobody answered in time. */
    public DeadlineProgress deadline() {
        return deadline;
    }

    @Override
    public String toString() {
        return "escalation " + id + " " + state;
    }
}
