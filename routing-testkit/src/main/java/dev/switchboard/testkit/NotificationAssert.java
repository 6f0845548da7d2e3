package dev.switchboard.testkit;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.notification.Notification;
import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.routing.HandoffCause;
import dev.switchboard.routing.Target;
import dev.switchboard.tag.Tag;
import java.util.List;

/** Asserts about what somebody was told; a failure shows all that they were told. */
public final class NotificationAssert extends DomainAssert<NotificationAssert, Notification> {

    NotificationAssert(Notification notification) {
        super(
                notification,
                NotificationAssert.class,
                one -> "to " + InWords.of(one) + "\n" + one.subject() + "\n\n" + one.body());
    }

    /** It went to this address. */
    public NotificationAssert isTo(String email) {
        isNotNull();
        return same(
                "a notification to",
                EmailAddress.of(email),
                actual.recipient().person().email());
    }

    /** It went to somebody in this role. */
    public NotificationAssert isFor(Target.Kind role) {
        isNotNull();
        return same("a notification for the", role, actual.recipient().role());
    }

    /** The question is this, to the letter. */
    public NotificationAssert asks(String question) {
        isNotNull();
        return so(
                actual.question().equals(question),
                "the question \"" + question + '"',
                "it is \"" + actual.question() + '"');
    }

    /** Somebody with this address asked. */
    public NotificationAssert isFrom(String email) {
        isNotNull();
        var emails = actual.asker().emails();
        return so(
                emails.contains(EmailAddress.of(email)),
                email + " to have asked",
                emails.isEmpty()
                        ? actual.asker().displayName() + " did"
                        : InWords.list(texts(emails.toArray())) + " did");
    }

    /** This contact reason is named. */
    public NotificationAssert isAbout(String label) {
        isNotNull();
        return among(
                "the reason",
                List.of(label),
                actual.reasons().stream().map(ReasonMatch::label).toList());
    }

    /** It says that a human is needed because of this. */
    public NotificationAssert isCausedBy(HandoffCause cause) {
        isNotNull();
        return same(
                "the cause", cause.name(), actual.cause().map(Enum::name).orElse("none, as it is a further message"));
    }

    /** The message has these tags, and maybe others. */
    public NotificationAssert isTagged(String... tags) {
        isNotNull();
        return among(
                "the tag", List.of(tags), actual.tags().stream().map(Tag::name).toList());
    }

    /** The subject has this text in it. */
    public NotificationAssert hasSubject(String part) {
        isNotNull();
        return so(
                actual.subject().contains(part), "a subject with \"" + part + '"', "it is \"" + actual.subject() + '"');
    }

    /** The body has each of these texts in it. */
    public NotificationAssert says(String... parts) {
        isNotNull();
        for (var part : parts) {
            so(actual.body().contains(part), "to read \"" + part + '"', "it is not there");
        }
        return this;
    }

    /** The body has none of these texts in it. */
    public NotificationAssert doesNotSay(String... parts) {
        isNotNull();
        for (var part : parts) {
            so(!actual.body().contains(part), "not to read \"" + part + '"', "it is there");
        }
        return this;
    }

    /** The recipient may answer by replying, and join the conversation. */
    public NotificationAssert canBeAnswered() {
        isNotNull();
        return so(
                actual.replyToken().isPresent() && actual.joinToken().isPresent(),
                "a token to reply and one to join",
                "there is none, as it is about a message, and not about a question");
    }
}
