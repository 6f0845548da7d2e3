package dev.switchboard.conversation;

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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One question's way to a human: who has it, who had it, and what happened on the way. Immutable. */
public final class Escalation {

    /**
     * Something that happened on the way.
     *
     * @param at when
     * @param whom the address that it happened to or came from; none if it is not about one person
     * @param how in words, with {@code %s} in place of the address; never the text of a message
     */
    public record Happening(Instant at, @Nullable EmailAddress whom, String how) {

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
     */
    public record Asked(Recipient recipient, boolean mayAnswer) {}

    private static final long TOLD_LATER = 0;

    private final EscalationId id;
    private final Asker asker;
    private final Channel channel;
    private final long questionSequence;
    private final HandoffCause cause;
    private final List<ReasonMatch> reasons;
    private final @Nullable EscalationId thread;
    private final EscalationState state;
    private final ChainStep step;
    private final List<Asked> asked;
    private final int holders;
    private final @Nullable String inbox;
    private final @Nullable Waiting waiting;
    private final boolean taken;
    private final long toldOf;
    private final List<Tag> tags;
    private final List<Trace.Step> passedSteps;
    private final List<Happening> timeline;
    private final Instant assignedAt;

    private Escalation(Builder from) {
        this.id = from.id;
        this.asker = from.asker;
        this.channel = from.channel;
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
    }

    /** Begins the escalation of a question. */
    public static Builder of(EscalationId id, long questionSequence, HandoffCause cause, List<ReasonMatch> reasons) {
        return new Builder(id, questionSequence, cause, reasons);
    }

    /** A builder that holds all of this escalation. */
    public Builder toBuilder() {
        return new Builder(this);
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
        return recipient().filter(who -> who.person().email().equals(email)).isPresent();
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
        return state == EscalationState.UNROUTABLE
                ? List.of()
                : asked.subList(asked.size() - holders, asked.size()).stream()
                        .map(Asked::recipient)
                        .toList();
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

    @Override
    public String toString() {
        return "escalation " + id + " " + state;
    }

    /** Gathers an escalation. Belongs to one thread. */
    public static final class Builder {
        private final EscalationId id;
        private Asker asker = Asker.anonymous();
        private Channel channel = Channel.CHAT;
        private final long questionSequence;
        private final HandoffCause cause;
        private final List<ReasonMatch> reasons;
        private @Nullable EscalationId thread;
        private EscalationState state = EscalationState.ASSIGNED;
        private ChainStep step = ChainStep.OWNER;
        private List<Asked> asked = List.of();
        private int holders;
        private @Nullable String inbox;
        private @Nullable Waiting waiting;
        private boolean taken;
        private long toldOf;
        private List<Tag> tags = List.of();
        private List<Trace.Step> passedSteps = List.of();
        private List<Happening> timeline = List.of();
        private Instant assignedAt = Instant.EPOCH;

        private Builder(EscalationId id, long questionSequence, HandoffCause cause, List<ReasonMatch> reasons) {
            this.id = id;
            this.questionSequence = questionSequence;
            this.cause = cause;
            this.reasons = reasons;
        }

        private Builder(Escalation from) {
            this(from.id, from.questionSequence, from.cause, from.reasons);
            asker = from.asker;
            channel = from.channel;
            thread = from.thread;
            state = from.state;
            step = from.step;
            asked = from.asked;
            holders = from.holders;
            inbox = from.inbox;
            waiting = from.waiting;
            taken = from.taken;
            toldOf = from.toldOf;
            tags = from.tags;
            passedSteps = from.passedSteps;
            timeline = from.timeline;
            assignedAt = from.assignedAt;
        }

        /** Who asked, and how. */
        public Builder asker(Asker who, Channel via) {
            asker = who;
            channel = via;
            return this;
        }

        /** As whom the asker is known, without another question. */
        public Builder asker(Asker who) {
            asker = who;
            return this;
        }

        /** Forgets on what facts earlier steps of the chain were passed by. */
        public Builder withoutFacts() {
            passedSteps = passedSteps.stream().map(Trace.Step::withoutFacts).toList();
            return this;
        }

        public Builder thread(@Nullable EscalationId earlier) {
            thread = earlier;
            return this;
        }

        /** Gives it to somebody; steps passed before are kept beside. */
        public Builder assign(ChainStep by, Recipient to, List<Trace.Step> passed, Instant at) {
            given(by, passed, at, EscalationState.ASSIGNED);
            heldBy(to);
            return happened(at, to.person().email(), "given to %s by " + by);
        }

        /** Lets it wait in an inbox, of which these are told; steps passed before are kept beside. */
        public Builder queue(String in, List<Recipient> told, List<Trace.Step> passed, Instant at) {
            given(ChainStep.INBOX, passed, at, EscalationState.QUEUED);
            told.forEach(one -> asked = plus(asked, new Asked(one, true)));
            holders = told.size();
            inbox = in;
            waiting = null;
            return happened(at, null, "waits in inbox " + in);
        }

        /** Lets it wait in the line for an agent; steps passed before are kept beside. */
        public Builder waitInLine(Waiting turn, List<Trace.Step> passed, Instant at) {
            given(ChainStep.EXPERTISE, passed, at, EscalationState.QUEUED);
            holders = 0;
            inbox = null;
            waiting = turn;
            return happened(at, null, "waits for an agent");
        }

        private void given(ChainStep by, List<Trace.Step> passed, Instant at, EscalationState next) {
            step = by;
            toldOf = questionSequence;
            passedSteps = passed;
            assignedAt = at;
            state = next;
            taken = false;
        }

        /** Somebody took it, from an inbox or from somebody else. */
        public Builder claimed(Recipient by, Instant at, String how) {
            taken |= !build().isWith(by.person().email());
            heldBy(by);
            toldOf = toldOf == TOLD_LATER ? questionSequence : toldOf;
            assignedAt = at;
            return state(EscalationState.ACKNOWLEDGED, at, by.person().email(), how);
        }

        /** It waits in the inbox again. */
        public Builder released(String in, List<Recipient> members, Instant at, EmailAddress by) {
            members.forEach(one -> asked = plus(asked, new Asked(one, true)));
            holders = members.size();
            inbox = in;
            waiting = null;
            taken = false;
            assignedAt = at;
            return state(EscalationState.QUEUED, at, by, "%s gave it back to inbox " + in);
        }

        private void heldBy(Recipient one) {
            asked = plus(asked, new Asked(one, true));
            holders = 1;
            inbox = null;
            waiting = null;
        }

        /** Those who have it are told only with the asker's next message. */
        public Builder toldLater() {
            toldOf = TOLD_LATER;
            return this;
        }

        /** Those who have it are told of this message. */
        public Builder toldOf(long sequence) {
            toldOf = sequence;
            return this;
        }

        public Builder tags(List<Tag> all) {
            tags = List.copyOf(all);
            return this;
        }

        /** Moves it on. */
        public Builder state(EscalationState next, Instant at, String what) {
            state = next;
            return happened(at, null, what);
        }

        /** Notes something that happened to this person or came from them, written {@code %s} in the words. */
        public Builder happened(Instant at, @Nullable EmailAddress whom, String how) {
            timeline = plus(timeline, new Happening(at, whom, how));
            return this;
        }

        /** Moves it on because of something that happened to this person, written {@code %s} in the words. */
        public Builder state(EscalationState next, Instant at, EmailAddress whom, String how) {
            state = next;
            return happened(at, whom, how);
        }

        /** Nobody may answer any more. */
        public Builder revokeAll() {
            asked = asked.stream().map(one -> new Asked(one.recipient(), false)).toList();
            return this;
        }

        /** This person may no longer answer. */
        public Builder revoke(EmailAddress email) {
            asked = asked.stream()
                    .map(one ->
                            one.recipient().person().email().equals(email) ? new Asked(one.recipient(), false) : one)
                    .toList();
            return this;
        }

        public Escalation build() {
            return new Escalation(this);
        }

        private static <T> List<T> plus(List<T> list, T element) {
            if (list.isEmpty()) {
                return List.of(element);
            }
            var more = new ArrayList<>(list);
            more.add(element);
            return List.copyOf(more);
        }
    }
}
