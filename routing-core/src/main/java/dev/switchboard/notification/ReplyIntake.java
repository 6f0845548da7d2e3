package dev.switchboard.notification;

/** Takes the replies to notifications. Any number of threads may call it. */
@FunctionalInterface
public interface ReplyIntake {

    /**
     * Checks the reply and brings it into the asker's chat (MP-19, MP-21): first the token and whether its recipient may still answer,
     * then the sender, except of a bounce, whether a machine wrote it, whether it says anything, and whether it came before.
     * Whatever was sent, the result says what became of it. What is refused reaches nobody and is an event
     * {@link dev.switchboard.event.RoutingEvent.Kind#REPLY_REJECTED} whose subject is the name of the result.
     *
     * <p>Throws what the store throws: hand the reply in again then; its id makes that safe.
     *
     * @throws NullPointerException if there is no reply
     */
    ReplyResult accept(Reply reply);
}
