package dev.switchboard.conversation;

/** What became of an attempt to join. */
public enum JoinResult {
    /** The human is in the conversation; the asker was told. */
    JOINED,
    /** Not yet: the asker was told who would like to join, now or before, and has not decided; nothing else happened. */
    ASKED,
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
    /** Refused: the human, or the actor, may not join there, or may no longer (model, 3.7). */
    DENIED,
    /** Refused: nobody with this address waits for the asker's approval; it was declined, or what it was for is done. */
    NOT_ASKED,
    /** Refused: the conversation was closed; an answer still reaches the asker. */
    CLOSED,
    /** Refused: there is no such conversation. */
    UNKNOWN_CONVERSATION
}
