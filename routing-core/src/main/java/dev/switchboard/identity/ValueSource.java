package dev.switchboard.identity;

/** Where a value of a person came from (ML-8, ML-19, ML-20). */
public enum ValueSource {
    /** The conversation itself: what the channel said of the asker. */
    CHANNEL,
    /** A form that the person filled in, before or during the conversation. */
    FORM,
    /** A card that the person filled in within the conversation. */
    HERO_CARD,
    /** A sign-in elsewhere, for instance with Google or Facebook. */
    OAUTH,
    /** The field in which the person asked to be called back. */
    CALLBACK,
    /** A human who works with the directory. */
    OPERATOR,
    /** Another system of the host, or a file. */
    API,
    /** Another contact that was merged into this one. */
    MERGE
}
