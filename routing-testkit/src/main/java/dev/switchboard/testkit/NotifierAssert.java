package dev.switchboard.testkit;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.memory.RecordingNotifier;
import dev.switchboard.notification.Notification;
import java.util.List;
import java.util.stream.Collectors;

/** Asserts about all that people were told; a failure shows whom, in which role, and about what. */
public final class NotifierAssert extends DomainAssert<NotifierAssert, RecordingNotifier> {

    NotifierAssert(RecordingNotifier notifier) {
        super(notifier, NotifierAssert.class, one -> told(one.notifications()));
    }

    private static String told(List<Notification> all) {
        return all.isEmpty()
                ? "nobody was told anything"
                : all.stream()
                        .map(one -> InWords.of(one) + ": " + one.subject())
                        .collect(Collectors.joining("\n"));
    }

    /** Exactly these people were told something, in this order, and each as often as named. */
    public NotifierAssert told(String... emails) {
        isNotNull();
        return exactly("to be told", List.of(emails), inLettersOf(List.of(emails), addresses()));
    }

    /** Nobody was told anything. */
    public NotifierAssert toldNobody() {
        return told();
    }

    /** This person was told something exactly once; others do not matter. */
    public NotifierAssert toldOnce(String email) {
        isNotNull();
        var times = to(email).size();
        return so(times == 1, email + " to be told once", "was told " + times + " times");
    }

    /** This person was told nothing. */
    public NotifierAssert didNotTell(String email) {
        isNotNull();
        var times = to(email).size();
        return so(times == 0, email + " not to be told", "was told " + times + " times");
    }

    /** What this person was told last. */
    public NotificationAssert lastTo(String email) {
        isNotNull();
        var all = to(email);
        among(
                "a notification to",
                List.of(email),
                inLettersOf(List.of(email), addresses()).stream().distinct().toList());
        return new NotificationAssert(all.get(all.size() - 1));
    }

    /** What this person was told; fails if that can be no address, so that nobody is looked for in vain. */
    private List<Notification> to(String email) {
        var address = EmailAddress.of(email);
        return actual.notifications().stream()
                .filter(one -> one.recipient().person().email().equals(address))
                .toList();
    }

    private List<EmailAddress> addresses() {
        return actual.notifications().stream()
                .map(one -> one.recipient().person().email())
                .toList();
    }
}
