package dev.switchboard.lint;

/** How much a finding matters. */
public enum Severity {
    /** Something in the policy cannot work. */
    ERROR,
    /** The policy works, but probably not as it was meant. */
    WARNING,
    /** Fine if it is meant so. */
    INFO
}
