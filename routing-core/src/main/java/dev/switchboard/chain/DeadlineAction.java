package dev.switchboard.chain;

/** What follows when nobody answered in time. */
public enum DeadlineAction {
    /** Whoever has the question is told once more; if they are away, their substitute has it. */
    REMIND,
    /** The substitute of whoever has it; if there is none, the next step of the chain. */
    NEXT_SUBSTITUTE,
    /** The next step of the chain that finds somebody. */
    NEXT_STEP,
    /** The owner of the persona. */
    OWNER
}
