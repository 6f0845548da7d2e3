package dev.switchboard.spi;

/**
 * Brings messages into the asker's chat: answers of the persona and of humans, and notices such as that somebody joined.
 *
 * <p>Called after the message is committed, on the thread that caused it unless the host gave an executor, with no lock held;
 * must be safe for use by many threads. What it throws counts as not delivered: the message stays in the transcript, and
 * is tried again, six times in all: after half a minute, then after twice as long each time. A delivery that is tried again has the
 * same {@link ChatDelivery#key()}.
 */
@FunctionalInterface
public interface ChatGateway {

    /** Shows the message to the asker. */
    void deliver(ChatDelivery delivery);

    /** For hosts that show the transcript itself: every message is there already. */
    static ChatGateway transcriptOnly() {
        return delivery -> {};
    }
}
