package dev.switchboard.internal.engine;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Escalation;
import dev.switchboard.conversation.Message;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.notification.Recipient;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.Target;
import dev.switchboard.spi.store.OutboxEntry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Brings messages to the humans who have the conversation. Belongs to one thread. */
public final class Forwarding {
    private final Turn turn;
    private final Conversation.Builder conversation;
    private final Message message;
    private final List<OutboxEntry> entries = new ArrayList<>(1);
    private final Set<EmailAddress> reached = new HashSet<>();

    private Forwarding(Turn turn, Conversation.Builder conversation, Message message) {
        this.turn = turn;
        this.conversation = conversation;
        this.message = message;
    }

    /** A further message of the asker, to each human once; those who were to be told later are told now. */
    static List<OutboxEntry> of(Turn turn, Conversation.Builder conversation, Message message) {
        return new Forwarding(turn, conversation, message).entries();
    }

    /** The notifications of those who have an escalation; none if they are told later. */
    public static List<OutboxEntry> toHolders(ConversationId id, Escalation escalation) {
        if (escalation.isToldLater()) {
            return List.of();
        }
        var holders = escalation.holders();
        var entries = new ArrayList<OutboxEntry>(holders.size());
        for (int i = 0; i < holders.size(); i++) {
            entries.add(new OutboxEntry.ToHuman(
                    id, escalation.toldOf(), holders.get(i), escalation.id(), escalation.firstHolder() + i));
        }
        return entries;
    }

    private List<OutboxEntry> entries() {
        var before = turn.conversation();
        if (before == null) {
            return entries;
        }
        for (var escalation : before.escalations()) {
            if (escalation.state().isOpen() && escalation.isToldLater()) {
                tellNow(escalation);
            }
        }
        turn.joined().forEach(one -> forward(one.who()));
        var assignee = turn.assignee();
        if (assignee != null) {
            forward(assignee);
        }
        if (entries.isEmpty()) {
            ownerAsked(before);
        }
        return entries;
    }

    private void tellNow(Escalation escalation) {
        var told = escalation.toBuilder().toldOf(message.sequence()).build();
        conversation.changeEscalation(told.id(), any -> told);
        told.holders().forEach(one -> reached.add(one.person().email()));
        entries.addAll(toHolders(turn.facts().conversationId(), told));
    }

    private void forward(Recipient who) {
        if (reached.add(who.person().email())) {
            entries.add(new OutboxEntry.ToHuman(turn.facts().conversationId(), message.sequence(), who, null, 1));
        }
    }

    /** The owner of a question that nobody else has. The members of an inbox see the message there. */
    private void ownerAsked(Conversation before) {
        before.escalations().stream()
                .filter(one -> one.state().isOpen())
                .flatMap(one -> one.holders().stream())
                .filter(one -> one.role() == Target.Kind.OWNER)
                .forEach(this::forward);
    }
}
