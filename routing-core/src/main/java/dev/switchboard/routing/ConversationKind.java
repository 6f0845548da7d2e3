package dev.switchboard.routing;

/** Which kind of conversation it is. E-mail is a channel, not a kind. */
public enum ConversationKind {
    /** Both sides are there. */
    LIVE_CHAT,
    /** Whoever is written to reads it some time; what colleagues know is not shown where they are invited (OD-21). */
    DIRECT_MESSAGE
}
