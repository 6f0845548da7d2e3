package dev.switchboard.conversation;

/** Whether the persona may speak in a conversation (model, 3.5). */
public enum AutomationMode {
    /** It may. */
    ACTIVE,
    /** A human joined: it stays silent until the last human leaves. */
    DEFERRING
}
