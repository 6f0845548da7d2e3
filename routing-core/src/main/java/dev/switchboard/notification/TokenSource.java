package dev.switchboard.notification;

/** Makes the tokens of a notification when they are asked for. */
public interface TokenSource {

    /** Lets the recipient answer. */
    ReplyToken replyToken();

    /** Lets the recipient answer, in few letters. */
    ReplyToken replyTag();

    /** Lets the recipient join. */
    JoinToken joinToken();
}
