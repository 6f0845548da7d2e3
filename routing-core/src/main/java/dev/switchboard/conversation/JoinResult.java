package dev.switchboard.conversation;

/** What became of an attempt to join. */
public enum JoinResult {
    /** The human is in the conversation; the asker was told. */
    JOINED,
    /** The human was in the conversation already; nothing happened. */
    ALREADY_JOINED,
    /** Refused: the token is not one of ours. */
    TOKEN_INVALID,
    /** Refused: the token is too old. */
    TOKEN_EXPIRED,
    /** Refused: the human may no longer answer, for instance because the specialist was removed. */
    TOKEN_REVOKED,
    /** Refused: the human was told of a waiting conversation, and a colleague has it by now; take it over instead. */
    TAKEN,
    /** Refused: nobody looks for help there any more; a colleague was faster, or it was taken back. */
    NO_HELP_WANTED,
    /** Refused: the actor may not join there (model, 3.7). */
    DENIED,
    /** Refused: there is no such conversation. */
    UNKNOWN_CONVERSATION
}
