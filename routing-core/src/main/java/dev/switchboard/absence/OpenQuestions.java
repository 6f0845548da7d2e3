package dev.switchboard.absence;

/** What becomes of the questions that somebody has when they leave or come back. */
public enum OpenQuestions {
    /** They stay until the asker writes again, or their deadline has passed. */
    STAY,
    /** They move at once: to the substitute of who leaves; from the substitute to who is back, unless taken up meanwhile. */
    MOVE
}
