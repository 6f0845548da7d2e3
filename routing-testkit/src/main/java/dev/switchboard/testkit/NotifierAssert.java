package dev.switchboard.testkit;

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
        return exactly("to be told", List.of(emails), addresses());
    }

    /** Nobody was told anything. */
    public NotifierAssert toldNobody() {
        return told();
    }

    /** This person was told something exactly once; others do not matter. */
    public NotifierAssert toldOnce(String email) {
        isNotNull();
        var times = actual.notificationsTo(email).size();
        return so(times == 1, email + " to be told once", "was told " + times + " times");
    }

    /** This person was told nothing. */
    public NotifierAssert didNotTell(String email) {
        isNotNull();
        var times = actual.notificationsTo(email).size();
        return so(times == 0, email + " not to be told", "was told " + times + " times");
    }

    /** What this person was told last. */
    public NotificationAssert lastTo(String email) {
        isNotNull();
        var all = actual.notificationsTo(email);
        among(
                "a notification to",
                List.of(email),
                addresses().stream().distinct().toList());
        return new NotificationAssert(all.get(all.size() - 1));
    }

    private List<String> addresses() {
        return actual.notifications().stream()
                .map(one -> one.recipient().person().email().toString())
                .toList();
    }
}
