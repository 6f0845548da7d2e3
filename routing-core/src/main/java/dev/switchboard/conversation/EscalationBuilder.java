package dev.switchboard.conversation;

import static java.util.Objects.requireNonNull;

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
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Gathers an escalation. Belongs to one thread. */
public final class EscalationBuilder {
    /** Each composed once: every hand-off says one of them. */
    private static final Map<ChainStep, String> GIVEN = new EnumMap<>(ChainStep.class);

    static {
        for (var step : ChainStep.values()) {
            GIVEN.put(step, "given to %s by " + step);
        }
    }

    final EscalationId id;
    final long questionSequence;
    final HandoffCause cause;
    final List<ReasonMatch> reasons;
    Asker asker = Asker.anonymous();
    Channel channel = Channel.CHAT;

    @Nullable
    String language;

    @Nullable
    CountryCode country;

    @Nullable
    EscalationId thread;

    EscalationState state = EscalationState.ASSIGNED;
    ChainStep step = ChainStep.OWNER;
    List<Escalation.Asked> asked = List.of();
    int holders;

    @Nullable
    String inbox;

    @Nullable
    Waiting waiting;

    boolean taken;
    long toldOf;
    List<Tag> tags = List.of();
    List<Trace.Step> passedSteps = List.of();
    List<Escalation.Happening> timeline = List.of();
    Instant assignedAt = Instant.EPOCH;

    @Nullable
    StandIn standIn;

    @Nullable
    Instant countsFrom;

    DeadlineProgress deadline = DeadlineProgress.NONE;

    EscalationBuilder(EscalationId id, long questionSequence, HandoffCause cause, List<ReasonMatch> reasons) {
        this.id = id;
        this.questionSequence = questionSequence;
        this.cause = cause;
        this.reasons = reasons;
    }

    EscalationBuilder(Escalation from) {
        this(from.id, from.questionSequence, from.cause, from.reasons);
        asker = from.asker;
        channel = from.channel;
        language = from.language;
        country = from.country;
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
        standIn = from.standIn;
        countsFrom = from.countsFrom;
        deadline = from.deadline;
    }

    /** Who asked, and how. */
    public EscalationBuilder asker(Asker who, Channel via) {
        asker = who;
        channel = via;
        return this;
    }

    /** As whom the asker is known, without another question. */
    public EscalationBuilder asker(Asker who) {
        asker = who;
        return this;
    }

    /** In which language, as a BCP 47 tag, and from where, as far as the host knows. */
    public EscalationBuilder written(@Nullable String in, @Nullable CountryCode from) {
        language = in;
        country = from;
        return this;
    }

    /** Forgets on what facts earlier steps of the chain were passed by. */
    public EscalationBuilder withoutFacts() {
        passedSteps = passedSteps.stream().map(Trace.Step::withoutFacts).toList();
        return this;
    }

    public EscalationBuilder thread(@Nullable EscalationId earlier) {
        thread = earlier;
        return this;
    }

    /** Gives it to somebody; steps passed before are kept beside. */
    public EscalationBuilder assign(ChainStep by, Recipient to, List<Trace.Step> passed, Instant at) {
        given(by, passed, at, EscalationState.ASSIGNED);
        heldBy(to);
        return happened(at, to.person().email(), requireNonNull(GIVEN.get(by), "every step has words"));
    }

    /** Lets it wait in an inbox, of which these are told; steps passed before are kept beside. */
    public EscalationBuilder queue(String in, List<Recipient> told, List<Trace.Step> passed, Instant at) {
        given(ChainStep.INBOX, passed, at, EscalationState.QUEUED);
        told.forEach(one -> asked = plus(asked, Escalation.Asked.of(one)));
        holders = told.size();
        inbox = in;
        waiting = null;
        return happened(at, null, "waits in inbox " + in);
    }

    /** Lets it wait in the line for an agent; steps passed before are kept beside. */
    public EscalationBuilder waitInLine(Waiting turn, List<Trace.Step> passed, Instant at) {
        given(ChainStep.EXPERTISE, passed, at, EscalationState.QUEUED);
        holders = 0;
        inbox = null;
        waiting = turn;
        return happened(at, null, "waits for an agent");
    }

    /** Of what waited in the line nobody was told: whoever has it now is told as those would have been who were to have it before. */
    private void given(ChainStep by, List<Trace.Step> passed, Instant at, EscalationState next) {
        step = by;
        toldOf = isInLine() ? toldOf : questionSequence;
        passedSteps = passed;
        assignedAt = at;
        state = next;
        taken = false;
        standIn = null;
    }

    private boolean isInLine() {
        return waiting != null && state == EscalationState.QUEUED;
    }

    /** Whoever has it answers in place of somebody; null if not. */
    public EscalationBuilder standingIn(@Nullable StandIn inPlace) {
        standIn = inPlace;
        return this;
    }

    /** The time for an answer was over. */
    public EscalationBuilder deadline(DeadlineProgress progress) {
        deadline = progress;
        return this;
    }

    /** Somebody took it, from an inbox or from somebody else. */
    public EscalationBuilder claimed(Recipient by, Instant at, String how) {
        var isAnother = !build().isWith(by.person().email());
        taken |= isAnother;
        standIn = isAnother ? null : standIn;
        heldBy(by);
        if (toldOf == Escalation.TOLD_LATER) {
            toldOf(questionSequence, at);
        }
        assignedAt = at;
        return state(EscalationState.ACKNOWLEDGED, at, by.person().email(), how);
    }

    /** It waits in the inbox again. */
    public EscalationBuilder released(String in, List<Recipient> members, Instant at, EmailAddress by) {
        members.forEach(one -> asked = plus(asked, Escalation.Asked.of(one)));
        holders = members.size();
        inbox = in;
        waiting = null;
        taken = false;
        standIn = null;
        assignedAt = at;
        return state(EscalationState.QUEUED, at, by, Escalation.Happening.GAVE_BACK + in);
    }

    private void heldBy(Recipient one) {
        asked = plus(asked, Escalation.Asked.of(one));
        holders = 1;
        inbox = null;
        waiting = null;
    }

    /** Those who have it are told only with the asker's next message. */
    public EscalationBuilder toldLater() {
        toldOf = Escalation.TOLD_LATER;
        return this;
    }

    /** Those who have it are told of this message now: from now on a deadline counts. */
    public EscalationBuilder toldOf(long sequence, Instant at) {
        toldOf = sequence;
        countsFrom = at;
        return this;
    }

    public EscalationBuilder tags(List<Tag> all) {
        tags = List.copyOf(all);
        return this;
    }

    /** Moves it on. */
    public EscalationBuilder state(EscalationState next, Instant at, String what) {
        state = next;
        return happened(at, null, what);
    }

    /** Notes something that happened to this person or came from them, written {@code %s} in the words. */
    public EscalationBuilder happened(Instant at, @Nullable EmailAddress whom, String how) {
        timeline = plus(timeline, new Escalation.Happening(at, whom, how));
        return this;
    }

    /** Moves it on because of something that happened to this person, written {@code %s} in the words. */
    public EscalationBuilder state(EscalationState next, Instant at, EmailAddress whom, String how) {
        state = next;
        return happened(at, whom, how);
    }

    /** Nobody may answer any more. */
    public EscalationBuilder revokeAll() {
        return change(any -> true, one -> new Escalation.Asked(one.recipient(), false, one.wasAway()));
    }

    /** This person may no longer answer. */
    public EscalationBuilder revoke(EmailAddress email) {
        return change(email::equals, one -> new Escalation.Asked(one.recipient(), false, one.wasAway()));
    }

    /** This person is away, and may be given it again. */
    public EscalationBuilder away(EmailAddress email) {
        return change(email::equals, one -> new Escalation.Asked(one.recipient(), one.mayAnswer(), true));
    }

    private EscalationBuilder change(Predicate<EmailAddress> whom, UnaryOperator<Escalation.Asked> change) {
        asked = asked.stream()
                .map(one -> whom.test(one.recipient().person().email()) ? change.apply(one) : one)
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
        if (list.size() == 1) {
            return List.of(list.get(0), element);
        }
        var more = new ArrayList<T>(list.size() + 1);
        more.addAll(list);
        more.add(element);
        return List.copyOf(more);
    }
}
