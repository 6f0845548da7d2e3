package dev.switchboard.event;

import static java.util.Objects.requireNonNull;

import dev.switchboard.routing.ConversationId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something that happened. Holds ids, labels, names of results, and addresses of those who work; never what was said. Immutable. */
public final class RoutingEvent {

    /** What happened (model, 3.6). */
    public enum Kind {
        CONVERSATION_OPENED,
        /** Somebody said that everything in a conversation is done, or the asker left. */
        CONVERSATION_CLOSED,
        MESSAGE_RECEIVED,
        REASON_MATCHED,
        REPLY_SENT,
        TAGS_ATTACHED,
        TAGS_REMOVED,
        ESCALATION_CREATED,
        KNOWLEDGE_GAP_LOGGED,
        /** A human answered a question that was logged as a gap; the subject is the id of the question. */
        KNOWLEDGE_GAP_ANSWERED,
        /** What a gap was about is part of what its persona knows; the subject is the id of the question. */
        KNOWLEDGE_GAP_PROMOTED,
        /** A persona need not know what a gap was about; the subject is the id of the question. */
        KNOWLEDGE_GAP_DISMISSED,
        /** A classifier or tag detector failed. */
        CLASSIFIER_FAILED,
        /** The host's agent selector failed. */
        SELECTOR_FAILED,
        QUESTION_ROUTED,
        QUESTION_UNROUTABLE,
        NOTIFICATION_SENT,
        NOTIFICATION_FAILED,
        ESCALATION_REASSIGNED,
        ESCALATION_ANSWERED,
        /** It is closed without an answer: somebody said that it is done, or the asker left. */
        ESCALATION_CANCELLED,
        ANSWER_DELIVERED,
        DELIVERY_FAILED,
        /** Something could not be delivered so often that it is no longer tried again, until {@code redeliver()}: an alarm. */
        DELIVERY_PARKED,
        /** A reply was refused; the subject is the name of the {@link dev.switchboard.notification.ReplyResult}. */
        REPLY_REJECTED,
        /** A machine answered for somebody who was asked, so they may be away; the subject is the escalation. */
        ABSENCE_HINTED,
        /** A question went to an owner who is away and has no substitute, because nobody else is left: an alarm; the subject is the escalation. */
        OWNER_ABSENT,
        /** A question was not answered in time; the subject is the escalation. */
        DEADLINE_PASSED,
        /** Somebody said when they are away, or that they are not; the subject is their address. */
        ABSENCE_CHANGED,
        /** A conversation goes on, waits for its asker, or looks for help. */
        STATUS_CHANGED,
        /** A human would like to join, and the asker must agree first; the subject is the address of the human. */
        JOIN_REQUESTED,
        /** The asker does not want this human to join; the subject is the address of the human. */
        JOIN_DECLINED,
        PARTICIPANT_JOINED,
        PARTICIPANT_LEFT,
        /** An agent joined, was invited, claimed or took over by hand, although a limit left no room; the subject is the agent's id. */
        LIMIT_EXCEEDED,
        /** Somebody who is away joined, was invited, claimed or took over by hand; the subject is their address. */
        ABSENT_ENGAGED,
        AUTOMATION_MODE_CHANGED,
        CONVERSATION_PLACED,
        PLACEMENT_CLAIMED,
        PLACEMENT_RELEASED,
        PLACEMENT_HANDLED,
        ADAPTER_FAILED,
        POLICY_CHANGED,
        EXPERTISE_CREATED,
        EXPERTISE_RENAMED,
        EXPERTISE_DELETED,
        /** Who holds an expertise, or what an agent knows, was changed. */
        EXPERTISE_MEMBERSHIP_CHANGED,
        CONTACT_CREATED,
        CONTACT_CHANGED,
        CONTACTS_MERGED,
        /** A merge was undone. */
        CONTACTS_UNMERGED,
        CONTACT_DELETED,
        CONTACT_ANONYMISED,
        CONTACT_LINKED,
        CONTACT_DISCONNECTED,
        /** An identifier was to join a contact, but another one has it. */
        IDENTIFIER_CONFLICT
    }

    private final Kind kind;
    private final Instant at;
    private final @Nullable ConversationId conversation;
    private final String subject;

    private RoutingEvent(Kind kind, Instant at, @Nullable ConversationId conversation, String subject) {
        this.kind = requireNonNull(kind, "kind");
        this.at = requireNonNull(at, "at");
        this.conversation = conversation;
        this.subject = requireNonNull(subject, "subject");
    }

    /** Something that happened in a conversation. */
    public static RoutingEvent of(Kind kind, Instant at, ConversationId conversation, String subject) {
        return new RoutingEvent(kind, at, conversation, subject);
    }

    /** Something that happened outside of conversations. */
    public static RoutingEvent of(Kind kind, Instant at, String subject) {
        return new RoutingEvent(kind, at, null, subject);
    }

    public Kind kind() {
        return kind;
    }

    public Instant at() {
        return at;
    }

    public Optional<ConversationId> conversation() {
        return Optional.ofNullable(conversation);
    }

    /**
     * What it is about: the id of a message, escalation or contact, a label, the name of a result or outcome, the address of a human who
     * joins, leaves, asks to join or claims; empty if the conversation is all.
     */
    public String subject() {
        return subject;
    }

    @Override
    public String toString() {
        return kind + (conversation == null ? "" : " " + conversation) + (subject.isEmpty() ? "" : " " + subject);
    }
}
