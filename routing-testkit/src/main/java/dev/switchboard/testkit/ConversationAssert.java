package dev.switchboard.testkit;

import dev.switchboard.conversation.AutomationMode;
import dev.switchboard.conversation.ClosingOutcome;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.ConversationStatus;
import dev.switchboard.conversation.Escalation;
import dev.switchboard.conversation.EscalationState;
import dev.switchboard.conversation.Placement;
import dev.switchboard.identity.ContactId;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.tag.Tag;
import java.util.List;

/** Asserts about a conversation; a failure shows who has to do with it, where it is, and how its questions went. */
public final class ConversationAssert extends DomainAssert<ConversationAssert, Conversation> {

    ConversationAssert(Conversation conversation) {
        super(conversation, ConversationAssert.class, InWords::of);
    }

    /** It has this status. */
    public ConversationAssert hasStatus(ConversationStatus status) {
        isNotNull();
        return same("status", status.name(), actual.status().map(Enum::name).orElse("none, as all is done"));
    }

    /** The automation is in this mode. */
    public ConversationAssert hasMode(AutomationMode mode) {
        isNotNull();
        return same("mode", mode, actual.mode());
    }

    /** This person is responsible for it. */
    public ConversationAssert isAssignedTo(String email) {
        isNotNull();
        return so(
                actual.isAssignedTo(EmailAddress.of(email)),
                email + " to be the assignee",
                actual.assignee().map(who -> who.person().email() + " is").orElse("nobody is"));
    }

    /** Nobody is responsible for it. */
    public ConversationAssert isUnassigned() {
        isNotNull();
        return so(
                actual.assignee().isEmpty(),
                "no assignee",
                actual.assignee().map(who -> who.person().email() + " is").orElse(""));
    }

    /** Exactly these humans are in it, in the order in which they joined. */
    public ConversationAssert hasParticipants(String... emails) {
        isNotNull();
        var participants = actual.participants().stream()
                .map(one -> one.who().person().email())
                .toList();
        return exactly("the participants", List.of(emails), inLettersOf(List.of(emails), participants));
    }

    /** It waits in this inbox, or somebody there is at it. */
    public ConversationAssert isIn(String inbox) {
        isNotNull();
        return same(
                "the inbox", inbox, actual.openPlacement().map(Placement::inbox).orElse("none"));
    }

    /** It is in this inbox, and so far. */
    public ConversationAssert isIn(String inbox, Placement.State state) {
        isNotNull();
        return same(
                "the place",
                inbox + " (" + state + ")",
                actual.placement().map(InWords::of).orElse("none"));
    }

    /** It is in no inbox. */
    public ConversationAssert isInNoInbox() {
        isNotNull();
        return same(
                "the inbox",
                "none",
                actual.openPlacement().map(Placement::inbox).orElse("none"));
    }

    /** These tags are in force, and maybe others. */
    public ConversationAssert isTagged(String... tags) {
        isNotNull();
        return among(
                "the tag", List.of(tags), actual.tags().stream().map(Tag::name).toList());
    }

    /** It goes on. */
    public ConversationAssert isOpen() {
        isNotNull();
        return so(!actual.isClosed(), "an open conversation", "it is closed");
    }

    /** It ended like this. */
    public ConversationAssert isClosed(ClosingOutcome outcome) {
        isNotNull();
        return same(
                "a conversation closed as",
                outcome.name(),
                actual.closing().map(end -> end.outcome().name()).orElse("one that is open"));
    }

    /** It belongs to this contact. */
    public ConversationAssert belongsTo(ContactId contact) {
        isNotNull();
        return same(
                "contact",
                contact.toString(),
                actual.contact().map(ContactId::toString).orElse("none"));
    }

    /** The question that was escalated last is in this state. */
    public ConversationAssert hasEscalation(EscalationState state) {
        isNotNull();
        var all = actual.escalations();
        return same(
                "an escalation that is",
                state.name(),
                all.isEmpty() ? "none at all" : all.get(all.size() - 1).state().name());
    }

    /** No question of it needed a human. */
    public ConversationAssert hasNoEscalation() {
        isNotNull();
        return so(actual.escalations().isEmpty(), "no escalation", "there is " + actual.escalations());
    }

    /** This happened to the question that was escalated last, in this order, and maybe other things between. */
    public ConversationAssert hasTimeline(String... happenings) {
        isNotNull();
        var all = actual.escalations();
        return inOrder(
                "the timeline",
                List.of(happenings),
                all.isEmpty()
                        ? List.of()
                        : all.get(all.size() - 1).timeline().stream()
                                .map(Escalation.Happening::what)
                                .toList());
    }
}
