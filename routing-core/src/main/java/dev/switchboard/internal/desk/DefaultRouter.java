package dev.switchboard.internal.desk;

import static java.util.Objects.requireNonNull;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Message;
import dev.switchboard.internal.engine.AdmissionStage;
import dev.switchboard.internal.engine.Consultation;
import dev.switchboard.internal.engine.Effects;
import dev.switchboard.internal.engine.Engine;
import dev.switchboard.internal.engine.Facts;
import dev.switchboard.internal.engine.Plan;
import dev.switchboard.internal.engine.Snapshot;
import dev.switchboard.internal.state.Attempts;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Assumptions;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.MessageId;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.Router;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.spi.store.Commit;
import dev.switchboard.spi.store.Key;
import dev.switchboard.spi.store.Query;
import dev.switchboard.spi.store.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Reads, lets the engine decide, commits, dispatches. A lost race begins again; what was already answered is kept. */
public final class DefaultRouter implements Router {
    private static final int HISTORY = 50;

    private final Parts parts;
    private final SnapshotSource snapshots;
    private final Dispatcher dispatcher;
    private final AtomicLong messagesWithoutId = new AtomicLong();

    DefaultRouter(Parts parts, SnapshotSource snapshots, Dispatcher dispatcher) {
        this.parts = parts;
        this.snapshots = snapshots;
        this.dispatcher = dispatcher;
    }

    @Override
    public RoutingDecision route(Question question, Asker asker) {
        requireNonNull(asker, "asker");
        var consultation = Consultation.live(parts.fence());
        var now = parts.clock().instant();
        return Attempts.untilCommitted("a decision", () -> attempt(question, asker, consultation, now));
    }

    /** Null if somebody else was faster; another attempt takes another id, if the host gave none. */
    private @Nullable RoutingDecision attempt(Question question, Asker asker, Consultation consultation, Instant now) {
        var given = question.id().orElse(null);
        var message = given == null ? made(question, messagesWithoutId.getAndIncrement()) : given;
        var look = look(question, message, given != null, now);
        var settled = settled(look, question, message);
        if (settled != null) {
            return settled;
        }
        var plan = Engine.decide(question, asker, look.facts, consultation);
        var effects = plan.effects(parts.events().isHeard());
        if (!commit(question, message, look.facts, plan, effects)) {
            return null;
        }
        parts.events().publish(effects.events());
        var committed = new Versioned<>(look.facts.conversationVersion() + 1, effects.conversation());
        dispatcher.dispatch(committed, effects.messages(), effects.outbox(), look.facts.snapshot());
        return plan.decision();
    }

    @Override
    public RoutingDecision preview(Question question, Asker asker, Assumptions assumptions) {
        requireNonNull(asker, "asker");
        var given = question.id().orElse(null);
        var message = given == null ? made(question, messagesWithoutId.get()) : given;
        var look = look(question, message, given != null, parts.clock().instant());
        var settled = settled(look, question, message);
        if (settled != null) {
            return settled;
        }
        var consultation = Consultation.assuming(parts.fence(), requireNonNull(assumptions, "assumptions"));
        return Engine.decide(question, asker, look.facts, consultation).decision();
    }

    private MessageId made(Question question, long number) {
        return new MessageId(question.persona(), parts.ids().idAt(number));
    }

    /** What was read: the decision made before, if there is one, and the facts. */
    private record Look(@Nullable RoutingDecision before, Facts facts) {}

    private Look look(Question question, MessageId message, boolean given, Instant now) {
        var named = question.conversation().orElse(null);
        var conversation = named == null ? ConversationId.openedBy(message) : named;
        if (named == null && !given) {
            return new Look(null, Facts.ofNewConversation(snapshots.current(), message, conversation, now));
        }
        var read = parts.store().read(List.of(Key.policyHead(), Key.decision(message), Key.conversation(conversation)));
        var head = (Long) requireNonNull(read.get(0).value(), "a store keeps the policy's number");
        var facts = facts(snapshots.at(head), message, conversation, read.get(2), now);
        return new Look((RoutingDecision) read.get(1).value(), facts);
    }

    private Facts facts(Snapshot snapshot, MessageId message, ConversationId id, Versioned<?> read, Instant now) {
        return read.value() instanceof Conversation open
                ? new Facts(snapshot, message, id, open, read.version(), () -> history(id, open), now)
                : Facts.ofNewConversation(snapshot, message, id, now);
    }

    private List<Message> history(ConversationId id, Conversation open) {
        var from = Math.max(1, open.messageCount() - HISTORY + 1);
        var messages =
                parts.store().query(new Query.Messages(id, from), "", HISTORY).items();
        return messages.stream().anyMatch(Message::superseded)
                ? messages.stream().filter(one -> !one.superseded()).toList()
                : messages;
    }

    private static @Nullable RoutingDecision settled(Look look, Question question, MessageId message) {
        if (look.before != null) {
            return AdmissionStage.repeat(look.before);
        }
        return AdmissionStage.refuse(look.facts.snapshot(), question, message).orElse(null);
    }

    /** Commits the decision with everything that goes with it; false if somebody else was faster. */
    private boolean commit(Question question, MessageId message, Facts facts, Plan plan, Effects effects) {
        var commit = new Commit();
        commit.put(Key.conversation(effects.conversation().id()), facts.conversationVersion(), effects.conversation());
        effects.messages().forEach(commit::append);
        effects.outbox().forEach(entry -> commit.put(Key.outbox(entry.id()), Commit.ANY, entry));
        var gap = effects.gap();
        if (gap != null) {
            commit.put(Key.knowledgeGap(message), Commit.ANY, gap);
        }
        if (question.id().isPresent()) {
            commit.put(Key.decision(message), 0, plan.decision());
        }
        return parts.store().commit(commit).isEmpty();
    }
}
