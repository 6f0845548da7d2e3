package dev.switchboard.policy;

/** What makes one value another one. */
interface Delta<V> {

    /** The value with this change; the value that it was found with gives the one after, another one keeps what it has beside. */
    V applyTo(V current);

    /** Says what changes, in the words of the one who configures. */
    void tell(Changes changes);
}
