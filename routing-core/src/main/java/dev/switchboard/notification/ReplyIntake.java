package dev.switchboard.notification;

/** Takes the replies to notifications. Any number of threads may call it. */
@FunctionalInterface
public interface ReplyIntake {

    /** Checks the reply and brings it into the asker's chat (MP-19, MP-21). Whatever was sent, the result says what became of it. */
    ReplyResult accept(Reply reply);
}
