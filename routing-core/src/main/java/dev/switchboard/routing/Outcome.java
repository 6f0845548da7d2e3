package dev.switchboard.routing;

/** What became of a question, as one word. */
public enum Outcome {
    /** The automation answered. */
    ANSWERED,
    /** The asker's own specialist was notified. */
    ESCALATED_SPECIALIST,
    /** An agent was assigned. */
    ESCALATED_AGENT,
    /** The question waits in an inbox. */
    QUEUED,
    /** The persona's owner was notified. */
    ESCALATED_OWNER,
    /** The automation stays silent because a human has the conversation. */
    HELD,
    /** Nothing is to be said, and no human is needed. */
    IGNORED,
    /** A human is needed and there is none; the knowledge gap is logged. */
    UNROUTABLE,
    /** The question was not admitted. */
    REJECTED
}
