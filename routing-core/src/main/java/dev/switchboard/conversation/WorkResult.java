package dev.switchboard.conversation;

/** What became of something that a human wanted to do with a conversation. Nothing happened unless it says {@link #DONE} or {@link #ASKED}. */
public enum WorkResult {
    /** It is done. */
    DONE,
    /** The asker was asked to approve it, and nothing else happened. */
    ASKED,
    /** It was so already. */
    UNCHANGED,
    /** Refused: somebody else has the conversation; take it over instead. */
    TAKEN,
    /** Refused: the actor may not do that (model, 3.7). */
    DENIED,
    /** Refused: it is in no inbox and in no view from which the actor could claim it. */
    NOT_WAITING,
    /** Refused: the inbox has no channel, only a rule puts conversations into it (AI-16). */
    NO_CHANNEL,
    /** Refused: the conversation was closed; only an answer may still be given. */
    CLOSED,
    /** Refused: there is no such conversation. */
    UNKNOWN_CONVERSATION
}
