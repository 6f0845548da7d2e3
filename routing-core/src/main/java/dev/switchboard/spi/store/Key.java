package dev.switchboard.spi.store;

import dev.switchboard.absence.AnnouncedAbsences;
import dev.switchboard.agent.AgentRing;
import dev.switchboard.agent.AgentState;
import dev.switchboard.agent.RingTurn;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.KnowledgeGap;
import dev.switchboard.conversation.LinePace;
import dev.switchboard.directory.Contact;
import dev.switchboard.directory.Merge;
import dev.switchboard.directory.MergeId;
import dev.switchboard.directory.MergeProposal;
import dev.switchboard.expertise.WantedExpertise;
import dev.switchboard.identity.ContactId;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.identity.IdentityKey;
import dev.switchboard.persona.PersonaId;
import dev.switchboard.policy.PolicyVersion;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.MessageId;
import dev.switchboard.routing.RoutingDecision;
import java.util.List;
import java.util.Set;

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
    private static final Key<Long> CONTACT_NUMBER = new Key<>(Kind.CONTACT_NUMBER, "");

    /** What is kept. */
    public enum Kind {
        /** The decision of a message: the unique key that makes routing idempotent. */
        DECISION,
        CONVERSATION,
        /** What is still to be delivered of a conversation. */
        OUTBOX,
        KNOWLEDGE_GAP,
        /** A reply that was taken: the unique key that recognises a mail delivered twice. */
        REPLY,
        /** What a reply tag stands for; under a digest, so that the key does not give the tag away. */
        REPLY_TAG,
        CONTACT,
        /** Who has an identifier that only one contact may have: the unique key behind I-8. */
        IDENTITY,
        /** The number of the next contact that nobody has reserved yet. */
        CONTACT_NUMBER,
        MERGE,
        MERGE_PROPOSAL,
        /** What is kept of an agent; every change of what the agent has to do changes it, so that no limit is exceeded in a race. */
        AGENT,
        /** When somebody is away, as they or somebody for them said. */
        ABSENCES,
        /** How fast a line for agents moves; a lost update of it does no harm. */
        LINE_PACE,
        /** Who has which place in the ring of a persona. */
        RING,
        /** Whose turn it was last in the ring of a persona; written in the same commit as the conversation that they got. */
        RING_TURN,
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

    /** Of a conversation. */
    public static Key<Outbox> outbox(ConversationId conversation) {
        return new Key<>(Kind.OUTBOX, conversation);
    }

    public static Key<KnowledgeGap> knowledgeGap(MessageId message) {
        return new Key<>(Kind.KNOWLEDGE_GAP, message);
    }

    /** A reply within a conversation. */
    public static Key<String> reply(ConversationId conversation, String replyId) {
        return new Key<>(Kind.REPLY, List.of(conversation, replyId));
    }

    /** What the tag with this digest stands for. */
    public static Key<ReplyClaim> replyTag(String digest) {
        return new Key<>(Kind.REPLY_TAG, digest);
    }

    public static Key<Contact> contact(ContactId contact) {
        return new Key<>(Kind.CONTACT, contact);
    }

    /** The contact that has this identifier; not for phone numbers, which several may have. */
    public static Key<ContactId> identity(IdentityKey identifier) {
        return new Key<>(Kind.IDENTITY, identifier);
    }

    public static Key<Long> contactNumber() {
        return CONTACT_NUMBER;
    }

    public static Key<Merge> merge(MergeId merge) {
        return new Key<>(Kind.MERGE, merge);
    }

    /** The proposal to merge these two, the smaller number first. */
    public static Key<MergeProposal> mergeProposal(ContactId first, ContactId second) {
        return new Key<>(Kind.MERGE_PROPOSAL, List.of(first, second));
    }

    public static Key<AgentState> agent(EmailAddress agent) {
        return new Key<>(Kind.AGENT, agent);
    }

    public static Key<AnnouncedAbsences> absences(EmailAddress person) {
        return new Key<>(Kind.ABSENCES, person);
    }

    /** Of the line of those who want this expertise of this persona. */
    public static Key<LinePace> linePace(PersonaId persona, Set<WantedExpertise> wanted) {
        return new Key<>(Kind.LINE_PACE, List.of(persona, Set.copyOf(wanted)));
    }

    /** Who has which place among the agents of this persona. */
    public static Key<AgentRing> ring(PersonaId persona) {
        return new Key<>(Kind.RING, persona);
    }

    /** Whose turn it was last among the agents of this persona. */
    public static Key<RingTurn> ringTurn(PersonaId persona) {
        return new Key<>(Kind.RING_TURN, persona);
    }

    public static Key<Long> policyHead() {
        return POLICY_HEAD;
    }

    public static Key<PolicyVersion> policyVersion(long number) {
        return new Key<>(Kind.POLICY_VERSION, number);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Key<?> that && kind == that.kind && id.equals(that.id);
    }

    /** Written out, as is equality: what a record generates costs a young process more time than to decide a question. */
    @Override
    public int hashCode() {
        return 31 * kind.hashCode() + id.hashCode();
    }

    @Override
    public String toString() {
        return kind + " " + id;
    }
}
