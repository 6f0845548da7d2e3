package dev.switchboard.conversation;

/** Where a question is on its way to a human and back (model, 3.5). */
public enum EscalationState {
    /** A human was chosen; the notification is on its way. */
    ASSIGNED,
    /** The human was told. */
    NOTIFIED,
    /** The human joined. */
    ACKNOWLEDGED,
    /** There is an answer; it is not yet in the asker's chat. */
    ANSWERED,
    /** The answer is in the asker's chat. */
    DELIVERED,
    /** Nobody is left who could answer. */
    UNROUTABLE;

    /** Whether somebody still has to answer. */
    public boolean isOpen() {
        return this == ASSIGNED || this == NOTIFIED || this == ACKNOWLEDGED;
    }
}
