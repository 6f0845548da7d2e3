package dev.switchboard.spi.store;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.KnowledgeGap;
import dev.switchboard.policy.PolicyVersion;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.MessageId;
import dev.switchboard.routing.RoutingDecision;
import java.util.List;

/**
 * Names something that is kept, and says of which type it is.
 *
 * @param kind what is kept
 * @param id which one; equal ids have equal texts
 * @param <T> the type of what is kept
 */
@SuppressWarnings("UnusedTypeParameter") // says what a read gives
public record Key<T>(Kind kind, Object id) {

    private static final Key<Long> POLICY_HEAD = new Key<>(Kind.POLICY_HEAD, "");

    /** What is kept. */
    public enum Kind {
        /** The decision of a message: the unique key that makes routing idempotent. */
        DECISION,
        CONVERSATION,
        /** Something still to be delivered. */
        OUTBOX,
        KNOWLEDGE_GAP,
        /** A reply that was taken: the unique key that recognises a mail delivered twice. */
        REPLY,
        /** The number of the policy version in force. */
        POLICY_HEAD,
        POLICY_VERSION
    }

    public static Key<RoutingDecision> decision(MessageId message) {
        return new Key<>(Kind.DECISION, message);
    }

    public static Key<Conversation> conversation(ConversationId conversation) {
        return new Key<>(Kind.CONVERSATION, conversation);
    }

    public static Key<OutboxEntry> outbox(OutboxEntry.Id id) {
        return new Key<>(Kind.OUTBOX, id);
    }

    public static Key<KnowledgeGap> knowledgeGap(MessageId message) {
        return new Key<>(Kind.KNOWLEDGE_GAP, message);
    }

    /** A reply within a conversation. */
    public static Key<String> reply(ConversationId conversation, String replyId) {
        return new Key<>(Kind.REPLY, List.of(conversation, replyId));
    }

    public static Key<Long> policyHead() {
        return POLICY_HEAD;
    }

    public static Key<PolicyVersion> policyVersion(long number) {
        return new Key<>(Kind.POLICY_VERSION, number);
    }

    @Override
    public String toString() {
        return kind + " " + id;
    }
}
