package dev.switchboard.tag;

/** What a tag does to the automation once it is found (AI-5). Of several tags the stricter one counts (model, 3.4). */
public enum PostAction {
    /** Nothing. */
    CONTINUE,
    /** The reply of this turn is still sent, then the automation stops until a human lets it speak again (AI-6, A-36). */
    SUSPEND_AFTERWARDS,
    /** The message gets no automated reply. */
    NO_REPLY
}
