package dev.switchboard.agent;

/** In which way an agent takes part when an agent is chosen. */
public enum AgentRole {
    /** Is chosen. */
    MEMBER,
    /** Is chosen only if no member can be. */
    OVERFLOW,
    /** Has full access and is never chosen. */
    VIEWER
}
