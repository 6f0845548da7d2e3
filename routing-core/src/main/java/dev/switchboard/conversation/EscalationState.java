package dev.switchboard.conversation;

/** Where a question is on its way to a human and back (model, 3.5). */
public enum EscalationState {
    /** A human was chosen; the notification is on its way. */
    ASSIGNED,
    /** It waits: in an inbox, whose members are being notified, or in the line for an agent, of which nobody is. */
    QUEUED,
    /** The human was told, or at least one member of the inbox. */
    NOTIFIED,
    /** The human joined, or claimed it. */
    ACKNOWLEDGED,
    /** There is an answer; it is not yet in the asker's chat. */
    ANSWERED,
    /** The answer is in the asker's chat. */
    DELIVERED,
    /** Somebody said that it is done, without an answer in the asker's chat. */
    CANCELLED,
    /** Nobody is left who could answer. */
    UNROUTABLE;

    /** Whether somebody still has to answer. */
    public boolean isOpen() {
        return this == ASSIGNED || this == QUEUED || this == NOTIFIED || this == ACKNOWLEDGED;
    }
}
