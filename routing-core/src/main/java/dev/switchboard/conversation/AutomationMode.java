package dev.switchboard.conversation;

/** Whether the persona may speak in a conversation (model, 3.5). */
public enum AutomationMode {
    /** It may. */
    ACTIVE,
    /** A human joined: it stays silent until the last human leaves. */
    DEFERRING,
    /** A tag or a human silenced it: it stays silent until a permitted human lets it speak again. */
    SUSPENDED;

    /** Whether the persona may speak. */
    public boolean isSpeaking() {
        return this == ACTIVE;
    }
}
