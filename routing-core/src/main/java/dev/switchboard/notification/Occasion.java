package dev.switchboard.notification;

/** Why a human is notified. */
public enum Occasion {
    /** A question that needs a human, or a further message about one. */
    QUESTION,
    /** A question that nobody has answered in time. */
    REMINDER,
    /** For information: somebody answers in place of the recipient, who is away. */
    ABSENCE
}
