package dev.switchboard.routing;

/** Why a human is needed (AI-1). */
public enum HandoffCause {
    /** The automation does not know the answer. */
    UNKNOWN,
    /** The automation understands the request but cannot carry it out. */
    CANNOT_EXECUTE,
    /** By policy: a reason on which a human always decides, or a tag or rule that hands the conversation over. */
    SENSITIVE,
    /** The asker wants a person. */
    ASKED_FOR_HUMAN
}
