package dev.switchboard.conversation;

/** Who began a conversation (ML-36). */
public enum Initiator {
    /** Whoever asks. */
    ASKER,
    /** A human of the host, who invited the asker, wrote or called. */
    AGENT
}
