package dev.switchboard.internal.desk;

import dev.switchboard.absence.StandIn;
import dev.switchboard.chain.ChainStep;
import dev.switchboard.chain.DeadlineAction;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Escalation;
import dev.switchboard.conversation.EscalationState;
import dev.switchboard.conversation.KnowledgeGap;
import dev.switchboard.conversation.LinePace;
import dev.switchboard.conversation.Message;
import dev.switchboard.conversation.Placement;
import dev.switchboard.event.RoutingEvent;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.internal.engine.AbsenceRule;
import dev.switchboard.internal.engine.Assignment;
import dev.switchboard.internal.engine.Claim;
import dev.switchboard.internal.engine.Crew;
import dev.switchboard.internal.engine.Forwarding;
import dev.switchboard.internal.engine.Snapshot;
import dev.switchboard.internal.engine.Succession;
import dev.switchboard.spi.store.Commit;
import dev.switchboard.spi.store.Key;
import dev.switchboard.spi.store.OutboxEntry;
import dev.switchboard.spi.store.RoutingStore;
import dev.switchboard.spi.store.Versioned;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One escalation as it is about to go to somebody else.
 *
 * @param why what led to it
 * @param conversation as it was read
 * @param version the conversation's
 * @param escalation still open
 * @param snapshot the policy that decides
 * @param crew the agents
 * @param asOf when it is done
 */
record Handover(
        Why why,
        Conversation conversation,
        long version,
        Escalation escalation,
        Snapshot snapshot,
        Crew crew,
        AsOf asOf) {

    /** Why it goes to somebody else. */
    enum Why {
        /** No notifier took the notification: a later step of the chain. */
        UNDELIVERABLE,
        /** The platform did not take it into the inbox in which it was to wait: a later step of the chain (model, 3.8). */
        UNPLACED,
        /** No answer in time: a later step of the chain; with none left, everything stays. */
        OVERDUE,
        /** Whoever had it, or their inbox, was removed: the whole chain again, and a late reply is refused. */
        REMOVED,
        /** Whoever had it gave it back, and it is in no inbox: a later step of the chain; with none left, the owner. */
        RELEASED,
        /** On demand: the whole chain again. */
        ON_DEMAND,
        /** An agent has room for what waits in the line. */
        SERVED,
        /** It waited in the line as long as it may: a later step of the chain; with none left, it goes on waiting. */
        WAITED,
        /** Whoever has it is away: their substitute, or else a later step of the chain; with none left, it stays. */
        AWAY,
        /** Somebody is back in whose place a substitute has it: it goes back to them, or else it stays. */
        BACK,
        /** No answer in time: the substitute of whoever has it, or else a later step of the chain; with none left, it stays. */
        TO_SUBSTITUTE,
        /** No answer in time: the owner; it stays if that is who has it. */
        TO_OWNER,
        /** Its chain waits no more, or what it waits for is gone: a later step of the chain; with none left, it goes on waiting. */
        LINE_GONE;

        /** What follows a deadline that is not to be reminded of. */
        static Why of(DeadlineAction action) {
            return switch (action) {
                case REMIND, NEXT_SUBSTITUTE -> TO_SUBSTITUTE;
                case NEXT_STEP -> OVERDUE;
                case OWNER -> TO_OWNER;
            };
        }

        /** Whether it goes on because of a deadline. */
        private boolean isDeadline() {
            return this == OVERDUE || this == TO_SUBSTITUTE || this == TO_OWNER;
        }
    }

    Optional<Succession.Next> successor() {
        return switch (why) {
            case REMOVED, ON_DEMAND -> Succession.afresh(snapshot, before(), escalation, crew, now());
            case SERVED -> Succession.served(snapshot, before(), escalation, crew, now());
            case AWAY -> standIn().or(() -> Succession.afterLeave(snapshot, before(), escalation, crew, now()));
            case BACK ->
                Succession.afterReturn(snapshot, before(), escalation, crew, now())
                        .filter(this::isBack);
            case TO_SUBSTITUTE ->
                Succession.substitute(snapshot, before(), escalation, crew, now())
                        .or(() -> Succession.elsewhere(snapshot, before(), escalation, crew, now()));
            case TO_OWNER -> Succession.owner(snapshot, before(), escalation, crew, now());
            case UNDELIVERABLE, UNPLACED -> Succession.after(snapshot, before(), escalation, crew, now());
            case RELEASED ->
                Succession.elsewhere(snapshot, before(), escalation, crew, now())
                        .or(() -> Succession.owner(snapshot, before(), escalation, crew, now()));
            case OVERDUE, WAITED, LINE_GONE -> Succession.elsewhere(snapshot, before(), escalation, crew, now());
        };
    }

    /** Who stands in for who has it, unless the search for agents knows better. */
    private Optional<Succession.Next> standIn() {
        return escalation.step() == ChainStep.EXPERTISE
                ? Optional.empty()
                : Succession.substitute(snapshot, before(), escalation, crew, now());
    }

    private boolean isBack(Succession.Next next) {
        var absent = escalation.standIn().map(StandIn::insteadOf);
        return next.recipients().stream()
                .anyMatch(one -> absent.filter(one.person().email()::equals).isPresent());
    }

    /** The conversation without an inbox in which it cannot be. */
    private Conversation before() {
        var placed = conversation.placement().map(Placement::inbox);
        return isUnplaced() && placed.equals(escalation.inbox())
                ? conversation.toBuilder().placement(null).build()
                : conversation;
    }

    private boolean isUnplaced() {
        var inbox = escalation.inbox();
        var isGone = inbox.flatMap(snapshot.policy().workplace()::inbox).isEmpty();
        return inbox.isPresent() && (why == Why.UNPLACED || (why == Why.REMOVED && isGone));
    }

    private Instant now() {
        return asOf.at();
    }

    /** Whether it stays where it is after all. */
    boolean isPointless(Optional<Succession.Next> next) {
        return switch (why) {
            case UNDELIVERABLE, REMOVED, UNPLACED -> false;
            case RELEASED ->
                next.filter(this::isAsAskedBefore).isPresent() && (isJoined() || !Agenda.isTakenUp(escalation));
            case OVERDUE, SERVED, WAITED, LINE_GONE, AWAY, BACK, TO_SUBSTITUTE, TO_OWNER ->
                next.isEmpty() || next.get().isPresentOf(escalation);
            case ON_DEMAND -> next.isPresent() && next.get().isPresentOf(escalation);
        };
    }

    /** Whether it is with them by that very step, as an owner's is who claimed and gave back what they had been asked. */
    private boolean isAsAskedBefore(Succession.Next next) {
        return !escalation.isTaken()
                && next.step() == escalation.step()
                && next.recipients().equals(escalation.holders());
    }

    /** Whether whoever has it is in the conversation, and so has taken it up all the same. */
    private boolean isJoined() {
        var email = holder();
        return email != null && conversation.participant(email).isPresent();
    }

    /** The escalation as it is afterwards. */
    Escalation changed(Optional<Succession.Next> next) {
        var changed = escalation.toBuilder();
        var inbox = escalation.inbox();
        if (inbox.isPresent()) {
            changed.happened(now(), null, "taken from inbox " + inbox.get() + ": " + why);
        } else if (escalation.isInLine()) {
            changed.happened(now(), null, "taken from the line: " + why);
        } else {
            changed.happened(now(), holder(), "taken from %s: " + why);
        }
        if (why == Why.REMOVED) {
            escalation.holders().forEach(gone -> changed.revoke(gone.person().email()));
        }
        if (why == Why.AWAY) {
            escalation.holders().forEach(absent -> changed.away(absent.person().email()));
        }
        if (why.isDeadline()) {
            changed.deadline(escalation.deadline().moved(asOf.inVain()));
        }
        next.ifPresentOrElse(
                found -> found.give(changed, now()),
                () -> changed.state(EscalationState.UNROUTABLE, now(), "nobody is left to ask"));
        return changed.build();
    }

    /** Whether whoever has it afterwards has just given it back: they know, and any colleague may have it. */
    boolean isBackWithGiver(Escalation changed) {
        var giver = holder();
        return why == Why.RELEASED && giver != null && changed.isWith(giver);
    }

    private @Nullable EmailAddress holder() {
        return escalation.recipient().map(one -> one.person().email()).orElse(null);
    }

    /** The conversation as it is afterwards; somebody removed who had joined is no longer in it. */
    Conversation after(Escalation changed) {
        var after = before().toBuilder().changeEscalation(changed.id(), any -> changed);
        var gone = holder();
        if (gone != null && conversation.isAssignedTo(gone)) {
            Assignment.toNobody(after);
        }
        if (why == Why.REMOVED && gone != null) {
            after.participants(conversation.participants().stream()
                    .filter(one -> !one.who().person().email().equals(gone))
                    .toList());
        }
        var left = after.build();
        changed.recipient()
                .filter(any -> !isBackWithGiver(changed))
                .ifPresent(next -> Assignment.to(after, left, next));
        return after.build();
    }

    /** What {@link #commit} leaves behind. */
    Versioned<Conversation> committed(Conversation after) {
        return new Versioned<>(version + 1, after);
    }

    /** Whoever has it now need not be told any more. */
    List<OutboxEntry.Id> toldNoMore() {
        return Forwarding.toHolders(conversation.id(), escalation).stream()
                .map(OutboxEntry::id)
                .toList();
    }

    /** What to write beside the outbox; a gap is logged if nobody is left, unless one is logged already. */
    Commit commit(Conversation after, Message question, RoutingStore store) {
        var commit = new Commit().put(Key.conversation(conversation.id()), version, after);
        if (why == Why.SERVED) {
            var line = Lines.paceOf(conversation);
            var pace = store.read(line).value();
            commit.put(line, Commit.ANY, (pace == null ? LinePace.NONE : pace).served(now()));
        }
        if (isUnroutable(after)) {
            var id = escalation.id().question();
            if (store.read(Key.knowledgeGap(id)).version() == 0) {
                commit.put(Key.knowledgeGap(id), 0, KnowledgeGap.open(id, conversation.id(), question.text(), now()));
            }
        }
        return commit;
    }

    private boolean isUnroutable(Conversation after) {
        return after.escalation(escalation.id())
                .filter(one -> one.state() == EscalationState.UNROUTABLE)
                .isPresent();
    }

    /** Adds to the commit to whom it comes; false if the place that was found is taken by now. */
    boolean engages(Commit commit, RoutingStore store, Conversation after, @Nullable Claim claim) {
        return Engaging.add(commit, store, snapshot.policy()::workplace, conversation, after, claim, now());
    }

    List<RoutingEvent> events(Conversation after, Optional<Succession.Next> next) {
        var events = new ArrayList<RoutingEvent>(3);
        if (after.participants().size() < conversation.participants().size()) {
            events.add(event(RoutingEvent.Kind.PARTICIPANT_LEFT, String.valueOf(holder())));
        }
        if (after.mode() != conversation.mode()) {
            events.add(event(
                    RoutingEvent.Kind.AUTOMATION_MODE_CHANGED, after.mode().name()));
        }
        if (next.filter(Succession.Next::isSelectorFailed).isPresent()) {
            events.add(event(
                    RoutingEvent.Kind.SELECTOR_FAILED,
                    escalation.id().question().value()));
        }
        if (next.isPresent()
                && after.escalation(escalation.id())
                        .filter(AbsenceRule::isOwnerAbsent)
                        .isPresent()) {
            events.add(event(RoutingEvent.Kind.OWNER_ABSENT, escalation.id().toString()));
        }
        if (why.isDeadline()) {
            events.add(event(RoutingEvent.Kind.DEADLINE_PASSED, escalation.id().toString()));
        }
        var moved = next.isPresent() ? RoutingEvent.Kind.ESCALATION_REASSIGNED : RoutingEvent.Kind.QUESTION_UNROUTABLE;
        events.add(event(moved, escalation.id().toString()));
        return events;
    }

    private RoutingEvent event(RoutingEvent.Kind kind, String subject) {
        return RoutingEvent.of(kind, now(), conversation.id(), subject);
    }
}
