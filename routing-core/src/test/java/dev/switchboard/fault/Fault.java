package dev.switchboard.fault;

/** What a call of an integration may come to. */
enum Fault {
    NONE,
    /** Throws, and has had no effect. */
    THROWS,
    /** Throws, says that it may work later, and has had no effect. */
    BUSY,
    /** Has its effect, and throws. */
    DONE_BUT_THROWS,
    /** Has its effect twice. */
    TWICE,
    /** Takes a while. */
    SLOW,
    /** Takes longer than a lease; others go on meanwhile; then it has its effect. */
    HANGS,
    /** Takes longer than a lease; others go on meanwhile; then it throws, and has had no effect. */
    HANGS_IN_VAIN,
    /** Returns nothing, and has had no effect. */
    RETURNS_NULL;

    /** Whether something may happen twice because of it, however careful the library is. */
    boolean mayDouble() {
        return this == DONE_BUT_THROWS || this == TWICE || this == SLOW || this == HANGS || this == HANGS_IN_VAIN;
    }
}
