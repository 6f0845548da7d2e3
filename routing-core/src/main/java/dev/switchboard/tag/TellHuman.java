package dev.switchboard.tag;

/** When the human is notified of a conversation that a tag hands over. */
public enum TellHuman {
    /** With the asker's next message if the tag asks the asker for something and that reply was sent, else at once. */
    WHEN_ANSWERED,
    /** At once. */
    AT_ONCE,
    /** With the asker's next message, if a reply was sent. */
    WITH_NEXT_MESSAGE
}
