package dev.switchboard.routing;

/** Why a question was not admitted. */
public enum Rejection {
    /** The policy has no persona with the question's persona id. */
    UNKNOWN_PERSONA,
    /** Neither a letter nor a digit nor any other visible character, and no attachment. */
    EMPTY_QUESTION
}
