package dev.switchboard.testkit;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.memory.RecordingChatGateway;
import dev.switchboard.memory.RecordingNotifier;
import dev.switchboard.notification.Notification;
import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.routing.HandoffCause;
import dev.switchboard.routing.Outcome;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.routing.Stage;
import dev.switchboard.routing.StageResult;
import dev.switchboard.routing.Target;
import dev.switchboard.tag.Tag;
import java.util.List;

/** Asserts about a decision; a failure shows what came nearest, and the whole explanation. */
public final class DecisionAssert extends DomainAssert<DecisionAssert, RoutingDecision> {

    DecisionAssert(RoutingDecision decision) {
        super(decision, DecisionAssert.class, RoutingDecision::explain);
    }

    /** The question has this outcome. */
    public DecisionAssert hasOutcome(Outcome expected) {
        isNotNull();
        return same("outcome", expected, actual.outcome());
    }

    /** The automation answered with this text. */
    public DecisionAssert answered(String text) {
        return hasOutcome(Outcome.ANSWERED).said(text);
    }

    /** The automation said this, whether or not a human was asked beside. */
    public DecisionAssert said(String text) {
        isNotNull();
        var reply = actual.reply();
        return so(
                reply.filter(text::equals).isPresent(),
                "the automation to say \"" + text + '"',
                reply.map(said -> "it said \"" + said + '"').orElse("it said nothing"));
    }

    /** The question went to this target, or is held by it: an e-mail address for people, an id for agents and inboxes. */
    public DecisionAssert escalatedTo(String id) {
        isNotNull();
        var target = actual.target();
        return so(
                target.map(Target::id).filter(to -> isSame(to, id)).isPresent(),
                id + " to have the question",
                target.map(to -> InWords.of(to) + " has it, because of " + InWords.reasons(actual.reasons())
                                + InWords.nearest(id, List.of(to.id())))
                        .orElse("nobody has it: " + actual.outcome()));
    }

    private static boolean isSame(String one, String other) {
        var address = EmailAddress.parse(one);
        return one.equals(other) || (address.isPresent() && address.equals(EmailAddress.parse(other)));
    }

    /** This contact reason matched. */
    public DecisionAssert because(String label) {
        isNotNull();
        return among(
                "the reason",
                List.of(label),
                actual.reasons().stream().map(ReasonMatch::label).toList());
    }

    /** No contact reason matched. */
    public DecisionAssert withoutReason() {
        isNotNull();
        return so(actual.reasons().isEmpty(), "no reason", "there is " + InWords.reasons(actual.reasons()));
    }

    /** A human is needed because of this. */
    public DecisionAssert causedBy(HandoffCause cause) {
        isNotNull();
        return same("the cause", cause.name(), actual.cause().map(Enum::name).orElse("none, as no human is needed"));
    }

    /** The message has these tags, and maybe others. */
    public DecisionAssert tagged(String... tags) {
        isNotNull();
        return among(
                "the tag", List.of(tags), actual.tags().stream().map(Tag::name).toList());
    }

    /** The message has no tag. */
    public DecisionAssert untagged() {
        isNotNull();
        return so(actual.tags().isEmpty(), "no tag", "there is " + InWords.tags(actual.tags()));
    }

    /** This version of the policy decided. */
    public DecisionAssert decidedByVersion(long version) {
        isNotNull();
        return same("a decision by version", version, actual.policyVersion());
    }

    /** The trace has this result for the stage. */
    public DecisionAssert afterTrying(Stage stage, StageResult result) {
        isNotNull();
        new TraceAssert(actual.trace(), this::fails).has(stage, result);
        return this;
    }

    /** The trace has these stages, in this order, and maybe others between them. */
    public DecisionAssert afterTrying(Stage... stages) {
        isNotNull();
        new TraceAssert(actual.trace(), this::fails).reached(stages);
        return this;
    }

    /** The trace has none of these stages. */
    public DecisionAssert withoutTrying(Stage... stages) {
        isNotNull();
        new TraceAssert(actual.trace(), this::fails).didNotReach(stages);
        return this;
    }

    /**
     * Exactly these people were told so far, in this order: of this question, or, in its conversation, of a message of which they are
     * told because of a tag, or because they have the conversation already.
     */
    public DecisionAssert notifying(RecordingNotifier notifier, String... emails) {
        isNotNull();
        var told = about(notifier);
        var addresses =
                told.stream().map(one -> one.recipient().person().email()).toList();
        return so(
                inLettersOf(List.of(emails), addresses).equals(List.of(emails)),
                InWords.list(List.of(emails)) + " to be notified",
                "notified were: " + InWords.list(told.stream().map(InWords::of).toList()));
    }

    /** Nobody was told so far, see {@link #notifying}. */
    public DecisionAssert notifyingNobody(RecordingNotifier notifier) {
        return notifying(notifier);
    }

    private List<Notification> about(RecordingNotifier notifier) {
        var question = actual.basis().question();
        return notifier.notifications().stream()
                .filter(one -> one.escalation()
                        .map(id -> id.question().equals(question))
                        .orElseGet(() -> one.conversation().equals(actual.conversation())))
                .toList();
    }

    /** The asker was shown exactly these texts so far in the conversation, in this order. */
    public DecisionAssert showing(RecordingChatGateway chat, String... texts) {
        isNotNull();
        return exactly("the asker to be shown", List.of(texts), chat.textsIn(actual.conversation()));
    }
}
