package dev.switchboard.internal.desk;

import static java.util.Objects.requireNonNull;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Message;
import dev.switchboard.event.RoutingEvent;
import dev.switchboard.identity.ContactId;
import dev.switchboard.internal.directory.Recognised;
import dev.switchboard.internal.directory.Recognition;
import dev.switchboard.internal.engine.AdmissionStage;
import dev.switchboard.internal.engine.Consultation;
import dev.switchboard.internal.engine.Crew;
import dev.switchboard.internal.engine.Effects;
import dev.switchboard.internal.engine.Engine;
import dev.switchboard.internal.engine.Facts;
import dev.switchboard.internal.engine.Plan;
import dev.switchboard.internal.engine.Snapshot;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Assumptions;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.MessageId;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.Router;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.spi.store.Commit;
import dev.switchboard.spi.store.Key;
import dev.switchboard.spi.store.Outbox;
import dev.switchboard.spi.store.Query;
import dev.switchboard.spi.store.Versioned;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads, lets the engine decide, commits, dispatches. A lost race begins again; what was already answered is kept. */
public final class DefaultRouter implements Router {
    private static final Logger LOG = LoggerFactory.getLogger(DefaultRouter.class);
    private static final int HISTORY = 50;

    private final Parts parts;
    private final SnapshotSource snapshots;
    private final Dispatcher dispatcher;
    private final Recognition recognition;
    private final Staff staff;
    private final Overdue overdue;
    /** Of a preview that assumes nothing in particular, as most do; it keeps nothing. */
    private final Consultation assumingNothing;

    private final AtomicLong messagesWithoutId = new AtomicLong();

    DefaultRouter(
            Parts parts,
            SnapshotSource snapshots,
            Dispatcher dispatcher,
            Recognition recognition,
            Staff staff,
            Overdue overdue) {
        this.parts = parts;
        this.snapshots = snapshots;
        this.dispatcher = dispatcher;
        this.recognition = recognition;
        this.staff = staff;
        this.overdue = overdue;
        this.assumingNothing = Consultation.assuming(parts.fence(), Assumptions.none());
    }

    @Override
    public RoutingDecision route(Question question, Asker asker) {
        requireNonNull(asker, "asker");
        var consultation = Consultation.live(parts.fence());
        var now = parts.clock().instant();
        return parts.untilCommitted("a decision", () -> attempt(question, asker, consultation, now));
    }

    /** Null if somebody else was faster; another attempt takes another id, if the host gave none. */
    private @Nullable RoutingDecision attempt(Question question, Asker asker, Consultation consultation, Instant now) {
        var given = question.id().orElse(null);
        var message = given == null ? made(question, messagesWithoutId.getAndIncrement()) : given;
        var look = look(question, asker, message, true, staff, now);
        var settled = settled(look, question, message);
        if (settled != null) {
            return settled;
        }
        var plan = Engine.decide(question, look.who.asker(), look.facts, consultation);
        var effects = plan.effects(parts.events().isHeard());
        var outgoing = commit(question, message, look, plan, effects);
        if (outgoing == null) {
            return null;
        }
        dispatcher.dispatch(outgoing);
        var conversation = requireNonNull(outgoing.conversation().value(), "what was committed");
        dispatcher.lines().changed(look.facts.conversation(), conversation, look.facts.snapshot());
        var claim = effects.claim();
        if (claim != null && claim.isAwaited()) {
            dispatcher.lines().serve(claim.agent());
        }
        var before = look.facts.conversation();
        if (before != null && before.hasOpenEscalation()) {
            afterwards(before);
        }
        return plan.decision();
    }

    /** The question is decided and told: what fails now is found by whoever looks next. */
    private void afterwards(Conversation before) {
        try {
            overdue.askerWrote(before);
        } catch (RuntimeException failed) {
            LOG.warn(
                    "open questions of a conversation were not moved: {}",
                    failed.getClass().getSimpleName());
        }
    }

    @Override
    public RoutingDecision preview(Question question, Asker asker, Assumptions assumptions) {
        requireNonNull(asker, "asker");
        requireNonNull(assumptions, "assumptions");
        var given = question.id().orElse(null);
        var message = given == null ? made(question, messagesWithoutId.get()) : given;
        var look = look(
                question, asker, message, false, staff.unseen(), parts.clock().instant());
        var settled = settled(look, question, message);
        if (settled != null) {
            return settled;
        }
        return Engine.decide(question, look.who.asker(), look.facts, consultation(assumptions))
                .decision();
    }

    @SuppressWarnings("ReferenceEquality") // the ones that everybody has who gives none
    private Consultation consultation(Assumptions assumptions) {
        return assumptions == Assumptions.none() ? assumingNothing : Consultation.assuming(parts.fence(), assumptions);
    }

    private MessageId made(Question question, long number) {
        return new MessageId(question.persona(), parts.ids().idAt(number));
    }

    /**
     * What was read.
     *
     * @param before the decision made before, if there is one
     * @param who asks
     * @param outbox of the conversation
     * @param first the closed conversation with which the chat began, if the message opens another one there
     */
    private record Look(
            @Nullable RoutingDecision before,
            Facts facts,
            Recognised who,
            Versioned<Outbox> outbox,
            Versioned<Conversation> first) {}

    /** Reads all of it at once; the outbox only if something is to be committed. */
    private Look look(Question question, Asker asker, MessageId message, boolean commits, Crew by, Instant now) {
        var named = question.conversation().orElse(null);
        var conversation = named == null ? ConversationId.openedBy(message) : named;
        if (named == null && question.id().isEmpty()) {
            return look(null, snapshots.current(), asker, message, Chat.opening(conversation), by, now);
        }
        Key<?> head = Key.policyHead();
        var decided = Key.decision(message);
        var open = Key.conversation(conversation);
        var read = parts.store()
                .read(commits ? List.of(head, decided, open, Key.outbox(conversation)) : List.of(head, decided, open));
        var version = (Long) requireNonNull(read.get(0).value(), "a store keeps the policy's number");
        var before = (RoutingDecision) read.get(1).value();
        var chat = Chat.of(conversation, read.get(2), commits ? read.get(3) : Versioned.nothing());
        var snapshot = snapshots.at(version);
        if (before == null && chat.isClosed()) {
            return look(null, snapshot, asker, message, chat.goOn(parts.store(), message), by, now);
        }
        return look(before, snapshot, asker, message, chat, by, now);
    }

    private Look look(
            @Nullable RoutingDecision before,
            Snapshot snapshot,
            Asker asker,
            MessageId message,
            Chat chat,
            Crew by,
            Instant now) {
        var id = chat.id();
        var open = chat.conversation().value();
        var previous = chat.previous();
        var who = before == null
                ? recognition.of(asker, open == null ? previous : open, snapshot.policy())
                : Recognised.nobody(asker);
        var contact = who.isNew()
                ? Facts.NEW_CONTACT
                : who.contact().map(ContactId::toString).orElse("");
        var facts = open == null
                ? Facts.ofNewConversation(snapshot, message, id, previous, by, contact, now)
                : new Facts(
                        snapshot,
                        message,
                        id,
                        null,
                        open,
                        chat.conversation().version(),
                        () -> history(id, open),
                        by,
                        contact,
                        now);
        return new Look(before, facts, who, chat.outbox(), chat.first());
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

    /** Adds to the commit to whom the conversation comes; false if the place that was found is taken by now. */
    private boolean engages(Commit commit, Facts facts, Effects effects, Conversation conversation) {
        var workplace = facts.snapshot().policy().workplace();
        return workplace.agents().isEmpty()
                || Engaging.add(
                        commit,
                        parts.store(),
                        () -> workplace,
                        facts.conversation(),
                        conversation,
                        effects.claim(),
                        facts.now());
    }

    /** That the question was routed is told last of what was committed (model, 3.6). */
    private static List<RoutingEvent> beforeTheLast(List<RoutingEvent> events, List<RoutingEvent> more) {
        if (more.isEmpty()) {
            return events;
        }
        var all = new ArrayList<>(events);
        all.addAll(Math.max(0, all.size() - 1), more);
        return all;
    }

    /** The first conversation of the chat says where it goes on. */
    private static void goOn(Commit commit, Versioned<Conversation> first, ConversationId opened) {
        var closed = first.value();
        if (closed != null) {
            var after = closed.toBuilder().latest(opened).build();
            commit.put(Key.conversation(closed.id()), first.version(), after);
        }
    }

    /** Commits the decision with everything that goes with it; null if somebody else was faster. */
    private @Nullable Outgoing commit(Question question, MessageId message, Look look, Plan plan, Effects effects) {
        var commit = new Commit();
        var learned = new ArrayList<RoutingEvent>();
        var conversation = look.who.addTo(commit, effects.conversation(), parts.store(), look.facts.now(), learned);
        commit.put(Key.conversation(conversation.id()), look.facts.conversationVersion(), conversation);
        if (!engages(commit, look.facts, effects, conversation)) {
            return null;
        }
        goOn(commit, look.first, conversation.id());
        for (var said : effects.messages()) {
            commit.append(said);
        }
        var version = look.facts.conversationVersion() + 1;
        var lease = parts.couriers().lease();
        var outbox = Outgoing.addTo(
                commit,
                look.outbox,
                conversation.id(),
                List.of(),
                effects.outbox(),
                parts.clock().instant(),
                lease);
        var gap = effects.gap();
        if (gap != null) {
            commit.put(Key.knowledgeGap(message), Commit.ANY, gap);
        }
        if (question.id().isPresent()) {
            commit.put(Key.decision(message), 0, plan.decision());
        }
        if (!parts.store().commit(commit).isEmpty()) {
            return null;
        }
        parts.events().publish(beforeTheLast(effects.events(), learned));
        return new Outgoing(
                new Versioned<>(version, conversation),
                effects.messages(),
                effects.outbox(),
                outbox,
                look.facts.snapshot());
    }
}
