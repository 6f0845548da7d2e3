package dev.switchboard.testkit.contract;

/** What lies behind an integration, as far as it takes what it is given: a mail server, the system of a chat. */
public enum FarSide {
    /** It takes what it is given. */
    ACCEPTS,
    /** It takes nothing now, and may later: it is out of reach, or overloaded. */
    REFUSES_FOR_NOW,
    /** It takes nothing, and trying again will not help: it knows no such address, or not this sender. */
    REFUSES_FOR_GOOD
}
