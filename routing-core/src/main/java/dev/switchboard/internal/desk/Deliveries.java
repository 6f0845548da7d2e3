package dev.switchboard.internal.desk;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Escalation;
import dev.switchboard.conversation.Message;
import dev.switchboard.internal.engine.Fence;
import dev.switchboard.internal.engine.Snapshot;
import dev.switchboard.internal.state.Pages;
import dev.switchboard.notification.Notification;
import dev.switchboard.notification.Occasion;
import dev.switchboard.notification.Saying;
import dev.switchboard.spi.ChatDelivery;
import dev.switchboard.spi.store.OutboxEntry;
import dev.switchboard.spi.store.Query;
import java.time.Instant;
import java.util.List;

/** Makes what integrations get out of what the outbox refers to, and hands it to them. */
final class Deliveries {
    private final Parts parts;
    private final Mirror mirror;

    Deliveries(Parts parts) {
        this.parts = parts;
        this.mirror = new Mirror(parts);
    }

    /** Whether the integration took a message; for people, whether at least one notifier did, or may later. */
    Fence.Delivery deliver(
            OutboxEntry entry, Conversation conversation, Message message, Snapshot snapshot, Instant now) {
        if (entry instanceof OutboxEntry.ToHuman toHuman) {
            return toHuman(notification(toHuman, conversation, message, snapshot, now));
        }
        var delivery = delivery((OutboxEntry.ToAsker) entry, conversation, message);
        return parts.fence().deliver("chat gateway", () -> parts.gateway().deliver(delivery));
    }

    /** Whether the agent platform shows it; no message needs to be read for that. */
    boolean show(OutboxEntry entry, Snapshot snapshot) {
        var workplace = snapshot.policy().workplace();
        return entry instanceof OutboxEntry.ToInbox move
                ? mirror.move(move, workplace)
                : mirror.tags((OutboxEntry.TagsToPlatform) entry, workplace);
    }

    /** To whoever asked what is answered; what answers nothing goes to whoever wrote last. */
    private static ChatDelivery delivery(OutboxEntry.ToAsker entry, Conversation conversation, Message message) {
        for (var answered : entry.answers()) {
            var escalation = conversation.escalation(answered);
            if (escalation.isPresent()) {
                return new ChatDelivery(
                        entry::key,
                        conversation.chat(),
                        escalation.get().asker(),
                        escalation.get().channel(),
                        message);
            }
        }
        return new ChatDelivery(entry::key, conversation.chat(), conversation.asker(), conversation.channel(), message);
    }

    private Fence.Delivery toHuman(Notification notification) {
        var best = Fence.Delivery.FAILED;
        for (var notifier : parts.notifiers()) {
            var delivery = parts.fence().deliver("notifier", () -> notifier.deliver(notification));
            best = best == Fence.Delivery.DONE || delivery == Fence.Delivery.FAILED ? best : delivery;
        }
        return best;
    }

    private Notification notification(
            OutboxEntry.ToHuman entry, Conversation conversation, Message message, Snapshot snapshot, Instant now) {
        var id = conversation.id();
        var persona = snapshot.policy().persona(id.persona().value()).orElse(null);
        var notification = Notification.of(entry::key, entry.recipient(), id)
                .personaName(persona == null ? id.persona().value() : persona.name())
                .asker(conversation.asker())
                .tags(message.tags())
                .toldOf(entry.because())
                .question(message.text(), message.attachments(), conversation.channel());
        if (entry.escalation() == null) {
            return notification.build();
        }
        var recipient = entry.recipient().person().email();
        if (entry.occasion() != Occasion.ABSENCE) {
            notification.tokens(parts.tokens().sourceFor(id, entry.escalation(), recipient, now));
        }
        var escalation = conversation.escalation(entry.escalation()).orElse(null);
        if (escalation != null) {
            notification
                    .asker(escalation.asker())
                    .question(message.text(), message.attachments(), escalation.channel())
                    .occasion(entry.occasion(), persona != null && persona.isUrgent(escalation.reasons()))
                    .escalation(escalation.id(), escalation.cause(), escalation.reasons())
                    .standIn(escalation.isWith(recipient) ? escalation.standIn().orElse(null) : null)
                    .thread(escalation.thread().orElse(null))
                    .earlier(earlier(conversation, escalation, message))
                    .passedSteps(escalation.passedSteps());
        }
        return notification.build();
    }

    /** The conversation from the question on, if the human is told of a later message than that. */
    private List<Saying> earlier(Conversation conversation, Escalation escalation, Message told) {
        var from = escalation.questionSequence();
        return told.sequence() == from
                ? List.of()
                : Pages.all(parts.store(), new Query.Messages(conversation.id(), from)).stream()
                        .filter(one -> one.sequence() < told.sequence() && !one.superseded())
                        .map(one -> new Saying(one.author().name(), one.text(), one.attachments(), one.at()))
                        .toList();
    }
}
