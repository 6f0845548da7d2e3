package dev.switchboard.persona;

/** Whether the asker must agree before a human comes into a conversation of a persona. */
public enum JoinApproval {
    /** No: whoever may join does so at once, and the asker is told. */
    NONE,
    /** Yes: whoever may join asks first, the asker is told who, and nothing else changes until the asker's side has decided. */
    ASK
}
