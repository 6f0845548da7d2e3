package dev.switchboard.chain;

/** One way to find the human who answers (model, 3.3 stage 7). A step that finds nobody passes to the next. */
public enum ChainStep {
    /** The asker's own specialist, if a contact reason matched. */
    SPECIALIST,
    /** The target of a tag rule. */
    TAG_ASSIGNMENT,
    /** An available agent with the wanted expertise. */
    EXPERTISE,
    /** The inbox that a rule put the conversation into. */
    INBOX,
    /** The persona's owner: always the last. */
    OWNER
}
