package dev.switchboard.testkit.guide;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the guide's notifier talks to: a mail server, in memory. Any number of threads may use it. */
final class MailClient {
    volatile boolean isBusy;
    volatile boolean isClosed;
    private final Set<String> sent = Collections.synchronizedSet(new LinkedHashSet<>());

    /** It takes nothing now, and may later. */
    static final class BusyException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** A mail with the same id a second time is not sent again. */
    void send(String id, String to, String replyTo, String subject, String body) {
        if (isBusy) {
            throw new BusyException();
        }
        if (isClosed || to.isEmpty() || replyTo.isEmpty() || subject.isEmpty() || body.isEmpty()) {
            throw new IllegalStateException("the mail is not taken");
        }
        sent.add(id);
    }

    /** The ids of what was sent. */
    List<String> sent() {
        synchronized (sent) {
            return List.copyOf(sent);
        }
    }
}
