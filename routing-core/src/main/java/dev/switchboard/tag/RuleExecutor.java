package dev.switchboard.tag;

/** Who acts on a tag rule; never both. */
public enum RuleExecutor {
    /** This library. */
    LIBRARY,
    /** The agent platform's own rules, on tags that an inbox adapter mirrors; the library only sets the tags. */
    PLATFORM
}
