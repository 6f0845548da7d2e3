package dev.switchboard.testkit.contract;

import dev.switchboard.chain.ChainStep;
import dev.switchboard.conversation.Author;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Escalation;
import dev.switchboard.conversation.EscalationState;
import dev.switchboard.conversation.KnowledgeGap;
import dev.switchboard.conversation.Message;
import dev.switchboard.conversation.Placement;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.identity.Person;
import dev.switchboard.notification.Recipient;
import dev.switchboard.persona.PersonaId;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Channel;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.EscalationId;
import dev.switchboard.routing.HandoffCause;
import dev.switchboard.routing.MessageId;
import dev.switchboard.routing.Target;
import dev.switchboard.spi.store.Outbox;
import dev.switchboard.spi.store.OutboxEntry;
import dev.switchboard.tag.Tag;
import java.time.Instant;
import java.util.List;

/** Things to keep in a store. */
final class Samples {
    static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");
    private static final Recipient OLGA =
            new Recipient(new Person(EmailAddress.of("olga@acme.test"), "Olga"), Target.Kind.OWNER);

    private Samples() {}

    static ConversationId conversationId(String value) {
        return new ConversationId(new PersonaId("HR"), value);
    }

    static MessageId messageId(String persona, String value) {
        return new MessageId(new PersonaId(persona), value);
    }

    static Conversation conversation(String value) {
        return conversation(value, NOON);
    }

    static Conversation conversation(String value, Instant openedAt) {
        return conversation("HR", value, openedAt);
    }

    static Conversation conversation(String persona, String value, Instant openedAt) {
        return conversation(new ConversationId(new PersonaId(persona), value), openedAt);
    }

    /** The conversation that this message opened. */
    static Conversation openedBy(String persona, String message) {
        return conversation(ConversationId.openedBy(messageId(persona, message)), NOON);
    }

    private static Conversation conversation(ConversationId id, Instant openedAt) {
        return Conversation.open(id, Asker.anonymous(), Channel.CHAT, openedAt).build();
    }

    static Conversation tagged(String value, Tag... tags) {
        return tagged(conversation(value), tags);
    }

    static Conversation tagged(Conversation conversation, Tag... tags) {
        return conversation.toBuilder().addTags(List.of(tags)).build();
    }

    static Conversation inInbox(Conversation conversation, String inbox, Instant since) {
        var placement = new Placement(inbox, Placement.State.AWAITING, since);
        return conversation.toBuilder().placement(placement).build();
    }

    /** In the inbox "Human" since noon. */
    static Conversation placed(String value, Placement.State state) {
        var placement = new Placement("Human", state, NOON);
        return conversation(value).toBuilder().placement(placement).build();
    }

    static Conversation withEscalation(String value, EscalationState state) {
        var id = new EscalationId(messageId("HR", value));
        var escalation = Escalation.of(id, 1, HandoffCause.UNKNOWN, List.of())
                .assign(ChainStep.OWNER, OLGA, List.of(), NOON)
                .state(state, NOON, "as the test wants it")
                .build();
        return conversation(value).toBuilder().addEscalation(escalation).build();
    }

    static Conversation withAssignee(String value, EmailAddress agent) {
        var who = new Recipient(new Person(agent, ""), Target.Kind.AGENT);
        return conversation(value).toBuilder().assignee(who).build();
    }

    static Message message(String conversation, long sequence) {
        var author = new Author(Author.Role.ASKER, "", "somebody");
        return new Message(
                conversationId(conversation), sequence, author, "text " + sequence, List.of(), List.of(), NOON);
    }

    /** With one message to be delivered. */
    static Outbox outbox(String conversation) {
        var id = conversationId(conversation);
        return Outbox.empty(id).with(List.of(new OutboxEntry.ToAsker(id, 1, List.of())));
    }

    static KnowledgeGap gap(String persona, String message) {
        return KnowledgeGap.open(messageId(persona, message), conversationId("c"), "text", NOON);
    }
}
