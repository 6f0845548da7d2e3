package dev.switchboard.internal.desk;

import dev.switchboard.conversation.Author;
import dev.switchboard.conversation.AutomationMode;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Escalation;
import dev.switchboard.conversation.EscalationState;
import dev.switchboard.conversation.Message;
import dev.switchboard.internal.desk.Handover.Why;
import dev.switchboard.internal.engine.AbsenceText;
import dev.switchboard.internal.engine.Crew;
import dev.switchboard.internal.engine.Forwarding;
import dev.switchboard.internal.engine.Standing;
import dev.switchboard.internal.engine.Succession;
import dev.switchboard.internal.engine.Waiter;
import dev.switchboard.internal.state.Attempts;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.EscalationId;
import dev.switchboard.routing.Target;
import dev.switchboard.spi.store.Key;
import dev.switchboard.spi.store.OutboxEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Gives an escalation to somebody else when its human cannot, may not or does not answer. */
final class Reassignment {
    /** What came of an escalation that was to go to somebody else. */
    enum Moved {
        YES,
        /** Nobody else was found who may have it. */
        STAYED,
        /** Meanwhile it is not where it was. */
        GONE
    }

    private final Parts parts;
    private final SnapshotSource snapshots;
    private final Dispatcher dispatcher;
    private final Crew crew;
    private final Awareness awareness;

    Reassignment(Parts parts, SnapshotSource snapshots, Dispatcher dispatcher, Crew crew) {
        this.parts = parts;
        this.snapshots = snapshots;
        this.dispatcher = dispatcher;
        this.crew = crew;
        this.awareness = Awareness.in(parts.store());
    }

    /** Whether somebody knows what waits in an inbox. */
    Awareness awareness() {
        return awareness;
    }

    /** Nobody could be told: those who were to be told have it no longer, nor has a team of which nobody else knows. */
    void afterFailure(OutboxEntry.ToHuman entry) {
        var escalation = entry.escalation();
        if (escalation != null
                && move(entry.conversation(), escalation, one -> isWith(one, entry), Why.UNDELIVERABLE) == Moved.GONE
                && isOfTeam(entry)) {
            moveLeftAlone(entry.conversation(), escalation, awareness.without(entry));
        }
    }

    /** An inbox has it until one of its members was told; then they know. */
    private static boolean isWith(Escalation escalation, OutboxEntry.ToHuman entry) {
        var attempt = entry.id().attempt();
        return attempt >= escalation.firstHolder()
                && (escalation.inbox().isEmpty() || escalation.state() == EscalationState.QUEUED);
    }

    private static boolean isOfTeam(OutboxEntry.ToHuman entry) {
        return entry.recipient().role() == Target.Kind.INBOX;
    }

    /** Whoever was removed while the question was on its way has it no longer, nor has a team of which nobody is left who knows. */
    void afterDelivery(OutboxEntry.ToHuman entry, Conversation conversation) {
        var escalation = entry.escalation();
        if (escalation == null) {
            return;
        }
        var policy = snapshots.current().policy();
        if (isOfTeam(entry)) {
            conversation
                    .escalation(escalation)
                    .filter(one -> awareness.isLeftAlone(policy, conversation.id(), one))
                    .ifPresent(one -> moveLeftAlone(conversation.id(), escalation, awareness));
        } else if (!Standing.holds(policy, conversation.id().persona(), entry.recipient())) {
            move(conversation.id(), escalation, one -> isWith(one, entry), Why.REMOVED);
        }
    }

    private void moveLeftAlone(ConversationId id, EscalationId escalation, Awareness aware) {
        move(id, escalation, one -> aware.isLeftAlone(snapshots.current().policy(), id, one), Why.REMOVED);
    }

    /** What waits in this inbox, which could not be shown on the platform, does not wait there. */
    void afterFailedMove(Conversation conversation, String inbox) {
        for (var escalation : conversation.escalations()) {
            if (escalation.state().isOpen()
                    && escalation.inbox().filter(inbox::equals).isPresent()) {
                move(conversation, escalation, Why.UNPLACED);
            }
        }
    }

    /** Whether one of these agents has room for what waits in the line: they have it now. */
    Moved serve(Waiter waiter, Crew by) {
        return move(
                waiter.conversation().id(),
                waiter.escalation().id(),
                Escalation::isInLine,
                Handover.Why.SERVED,
                by,
                AsOf.of(parts.clock().instant()));
    }

    /** Takes open questions from whoever was removed, if that is true of them; how many went to somebody else. */
    int moveRemoved(List<Conversation> conversations, BiPredicate<Conversation, Escalation> isLeft) {
        int moved = 0;
        for (var conversation : conversations) {
            for (var escalation : conversation.escalations()) {
                moved += escalation.state().isOpen()
                                && isLeft.test(conversation, escalation)
                                && moveRemoved(conversation, escalation, isLeft)
                        ? 1
                        : 0;
            }
        }
        return moved;
    }

    /** Looks once more: somebody may have been told meanwhile. */
    private boolean moveRemoved(
            Conversation conversation, Escalation escalation, BiPredicate<Conversation, Escalation> isLeft) {
        return move(
                        conversation.id(),
                        escalation.id(),
                        isAsItWas(escalation).and(one -> isLeft.test(conversation, one)),
                        Why.REMOVED)
                == Moved.YES;
    }

    /** Whether it went to somebody else. */
    boolean move(Conversation conversation, Escalation escalation, Why why) {
        return move(conversation, escalation, why, AsOf.of(parts.clock().instant()));
    }

    /** The same, as it would have been done at this time. */
    boolean move(Conversation conversation, Escalation escalation, Why why, AsOf at) {
        return move(conversation.id(), escalation.id(), isAsItWas(escalation), why, crew, at) == Moved.YES;
    }

    private static Predicate<Escalation> isAsItWas(Escalation escalation) {
        var asked = escalation.asked().size();
        return one -> one.asked().size() == asked
                && one.isInLine() == escalation.isInLine()
                && one.deadline().equals(escalation.deadline());
    }

    /** Moves it if it is still with them. */
    private Moved move(ConversationId id, EscalationId escalation, Predicate<Escalation> isStillThere, Why why) {
        return move(
                id, escalation, isStillThere, why, crew, AsOf.of(parts.clock().instant()));
    }

    private Moved move(
            ConversationId id, EscalationId escalation, Predicate<Escalation> isStillThere, Why why, Crew by, AsOf at) {
        return Attempts.untilCommitted("a reassignment", () -> {
            var handover = read(id, escalation, isStillThere, why, by, at);
            return handover.isEmpty() ? Moved.GONE : attempt(handover.get());
        });
    }

    private @Nullable Moved attempt(Handover handover) {
        var next = handover.successor();
        if (handover.isPointless(next)) {
            return Moved.STAYED;
        }
        var changed = handover.changed(next);
        var said = said(handover, next);
        var after = with(said, handover.after(changed));
        var entries = new ArrayList<>(
                next.map(found -> entries(handover, changed, found)).orElse(List.of()));
        var question = Transcripts.message(parts.store(), after.id(), changed.questionSequence());
        var messages = said == null ? List.of(question) : List.of(question, said);
        var commit = handover.commit(after, question, parts.store());
        if (said != null) {
            commit.append(said);
            entries.add(new OutboxEntry.ToAsker(after.id(), said.sequence(), List.of()));
        }
        var outbox = Outgoing.addTo(
                commit,
                parts.store().read(Key.outbox(after.id())),
                after.id(),
                handover.toldNoMore(),
                entries,
                parts.clock().instant(),
                parts.couriers().lease());
        var claim = next.map(Succession.Next::claim).orElse(null);
        if (!handover.engages(commit, parts.store(), after, claim)
                || !parts.store().commit(commit).isEmpty()) {
            return null;
        }
        parts.events().publish(handover.events(after, next));
        dispatcher.dispatch(new Outgoing(handover.committed(after), messages, entries, outbox, handover.snapshot()));
        dispatcher.lines().changed(handover.conversation(), after, handover.snapshot());
        return Moved.YES;
    }

    private static Conversation with(@Nullable Message said, Conversation after) {
        if (said == null) {
            return after;
        }
        var longer = after.toBuilder();
        longer.nextMessage(said.at());
        return longer.build();
    }

    /** Tells the asker who answers instead, if the persona does and the automation may speak; null if nothing is said. */
    private @Nullable Message said(Handover handover, Optional<Succession.Next> next) {
        var before = handover.conversation();
        var substitution = next.map(Succession.Next::substitution).orElse(null);
        var persona = handover.snapshot().policy().persona(before.id().persona().value());
        if (substitution == null || persona.isEmpty() || before.mode() != AutomationMode.ACTIVE) {
            return null;
        }
        var text = AbsenceText.of(
                persona.get(), substitution, handover.escalation().language().orElse(""));
        var author = new Author(
                Author.Role.PERSONA, persona.get().id().value(), persona.get().name());
        return text.isEmpty()
                ? null
                : new Message(
                        before.id(),
                        before.messageCount() + 1,
                        author,
                        text,
                        List.of(),
                        List.of(),
                        parts.clock().instant());
    }

    private static List<OutboxEntry> entries(Handover handover, Escalation changed, Succession.Next next) {
        var before = handover.conversation();
        var entries = new ArrayList<OutboxEntry>();
        if (!handover.isBackWithGiver(changed)) {
            entries.addAll(Forwarding.toHolders(before.id(), changed));
        }
        entries.addAll(Forwarding.toAbsent(before, before.id(), changed, next.substitution()));
        return entries;
    }

    private Optional<Handover> read(
            ConversationId id, EscalationId escalation, Predicate<Escalation> isStillThere, Why why, Crew by, AsOf at) {
        var read = parts.store().read(Key.conversation(id));
        var conversation = read.value();
        return conversation == null
                ? Optional.empty()
                : conversation
                        .escalation(escalation)
                        .filter(one -> one.state().isOpen())
                        .filter(isStillThere)
                        .map(one -> new Handover(why, conversation, read.version(), one, snapshots.current(), by, at));
    }
}
