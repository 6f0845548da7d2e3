package dev.switchboard.internal.engine;

import dev.switchboard.chain.ChainStep;
import dev.switchboard.conversation.Author;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Escalation;
import dev.switchboard.conversation.KnowledgeGap;
import dev.switchboard.conversation.Message;
import dev.switchboard.event.RoutingEvent;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.notification.Recipient;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Attachment;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.EscalationId;
import dev.switchboard.routing.HandoffCause;
import dev.switchboard.routing.Outcome;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.routing.StageResult;
import dev.switchboard.routing.Trace;
import dev.switchboard.spi.store.OutboxEntry;
import dev.switchboard.tag.Tag;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns a decided turn into changes (model, 3.3 stage 8; order of events 3.6). Belongs to one thread. */
final class EffectsBuilder {
    private final Turn turn;
    private final boolean told;
    private final RoutingDecision decision;
    private final List<Trace.Step> steps;
    private final ConversationId id;
    private final Instant now;
    private final Conversation.Builder conversation;
    private final List<Message> messages = new ArrayList<>(3);
    private final List<OutboxEntry> outbox = new ArrayList<>(3);
    private final List<RoutingEvent> events = new ArrayList<>(0);
    private @Nullable KnowledgeGap gap;

    EffectsBuilder(Turn turn, boolean told) {
        this.turn = turn;
        this.told = told;
        this.decision = turn.decision();
        this.steps = decision.trace().steps();
        this.id = decision.conversation();
        this.now = turn.facts().now();
        this.conversation = openOrContinue();
    }

    Effects build() {
        var question = receive();
        classified();
        if (turn.reply() != null) {
            say(turn.reply());
            event(RoutingEvent.Kind.REPLY_SENT, turn.facts().message().value());
        }
        tag();
        if (decision.outcome() == Outcome.HELD) {
            forward(question);
        }
        escalate(question);
        logGap();
        event(RoutingEvent.Kind.QUESTION_ROUTED, decision.outcome().name());
        return new Effects(conversation.build(), messages, outbox, gap, events);
    }

    private Conversation.Builder openOrContinue() {
        var question = turn.question();
        var open = turn.conversation();
        if (open != null) {
            return open.toBuilder().asker(turn.asker(), question.channel());
        }
        event(RoutingEvent.Kind.CONVERSATION_OPENED, "");
        return Conversation.open(id, turn.asker(), question.channel(), now);
    }

    private Message receive() {
        var question = turn.question();
        var message = append(author(turn.asker()), question.text(), question.attachments(), turn.tags());
        event(RoutingEvent.Kind.MESSAGE_RECEIVED, turn.facts().message().value());
        return message;
    }

    private void classified() {
        for (var match : turn.reasons()) {
            event(RoutingEvent.Kind.REASON_MATCHED, match.label());
        }
        for (var step : steps) {
            if (step.result() == StageResult.CLASSIFIER_FAILED) {
                event(
                        RoutingEvent.Kind.CLASSIFIER_FAILED,
                        turn.facts().message().value());
            }
        }
    }

    private void say(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return;
        }
        var persona = turn.persona();
        var author = new Author(Author.Role.PERSONA, persona.id().value(), persona.name());
        var message = append(author, text, List.of(), List.of());
        outbox.add(new OutboxEntry.ToAsker(id, message.sequence(), List.of()));
    }

    private void tag() {
        if (!turn.tags().isEmpty()) {
            conversation.addTags(turn.tags());
            event(
                    RoutingEvent.Kind.TAGS_ATTACHED,
                    turn.tags().size() == 1
                            ? turn.tags().get(0).name()
                            : turn.tags().stream().map(Tag::name).collect(Collectors.joining(" ")));
        }
    }

    private void forward(Message question) {
        for (var holder : turn.holders()) {
            outbox.add(new OutboxEntry.ToHuman(id, question.sequence(), holder.who(), null, 1));
        }
    }

    private void escalate(Message question) {
        var step = turn.foundBy();
        var recipient = turn.recipient();
        if (step != null && recipient != null) {
            escalate(question, step, recipient);
        }
    }

    private void escalate(Message question, ChainStep step, Recipient recipient) {
        var escalationId = new EscalationId(turn.facts().message());
        var escalation = Escalation.of(escalationId, question.sequence(), turn.cause(), turn.reasons())
                .asker(turn.asker(), turn.question().channel())
                .thread(thread(recipient.person().email()))
                .assign(step, recipient, Succession.passed(steps), now)
                .build();
        conversation.addEscalation(escalation);
        event(RoutingEvent.Kind.ESCALATION_CREATED, escalationId.toString());
        outbox.add(new OutboxEntry.ToHuman(id, question.sequence(), recipient, escalationId, 1));
        say(turn.persona().passedOnText());
    }

    /** The first escalation of the same person about the same reason that is still open. */
    private @Nullable EscalationId thread(EmailAddress email) {
        var open = turn.conversation();
        if (open == null) {
            return null;
        }
        var reason = turn.reasons().isEmpty() ? "" : turn.reasons().get(0).label();
        return open.escalations().stream()
                .filter(earlier -> earlier.state().isOpen())
                .filter(earlier -> earlier.primaryReason().orElse("").equals(reason))
                .filter(earlier -> earlier.recipient()
                        .filter(who -> who.person().email().equals(email))
                        .isPresent())
                .map(Escalation::id)
                .findFirst()
                .orElse(null);
    }

    private void logGap() {
        var outcome = decision.outcome();
        var unknown = turn.isHumanNeeded() && turn.cause() == HandoffCause.UNKNOWN;
        if (unknown || outcome == Outcome.UNROUTABLE) {
            gap = new KnowledgeGap(turn.facts().message(), id, turn.question().text(), now);
            event(RoutingEvent.Kind.KNOWLEDGE_GAP_LOGGED, turn.facts().message().value());
        }
        if (outcome == Outcome.UNROUTABLE) {
            event(RoutingEvent.Kind.QUESTION_UNROUTABLE, turn.facts().message().value());
        }
    }

    private Message append(Author author, String text, List<Attachment> attachments, List<Tag> tags) {
        var message = new Message(id, conversation.nextMessage(now), author, text, attachments, tags, now);
        messages.add(message);
        return message;
    }

    private void event(RoutingEvent.Kind kind, String subject) {
        if (told) {
            events.add(RoutingEvent.of(kind, now, id, subject));
        }
    }

    private static Author author(Asker asker) {
        var first =
                asker.identifiers().isEmpty() ? "" : asker.identifiers().get(0).value();
        return new Author(Author.Role.ASKER, first, asker.displayName());
    }
}
