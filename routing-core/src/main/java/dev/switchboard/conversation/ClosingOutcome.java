package dev.switchboard.conversation;

/** How a conversation ended. */
public enum ClosingOutcome {
    /** The asker got what they needed. */
    RESOLVED,
    /** A human ended it, and what the asker needed stays open. */
    UNRESOLVED,
    /** The asker left, or wanted no answer any more. */
    ASKER_LEFT
}
