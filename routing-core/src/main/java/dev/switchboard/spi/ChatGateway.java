package dev.switchboard.spi;

/**
 * Brings messages into the asker's chat: answers of the persona and of humans, and notices such as that somebody joined.
 *
 * <p>Called after the message is committed, on the thread that caused it unless the host gave an executor, with no lock held;
 * must be safe for use by many threads. The messages of a conversation come one after the other, in their order, and are shown in the
 * order in which they come: one that was given up comes behind later ones if it is delivered after all.
 *
 * <p>What it throws counts as not delivered: the message stays in the transcript, and is tried again, six times in all: after half a
 * minute, then after twice as long each time. A delivery that is tried again has the same {@link ChatDelivery#key()}: a gateway that
 * goes by it shows nothing twice.
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
