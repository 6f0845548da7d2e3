package dev.switchboard.rehearsal;

/** Is told how far a long run is. Called on the thread that runs it, every few thousand steps and at the end. */
@FunctionalInterface
public interface Progress {

    /** So many of all are done. */
    void at(long done, long all);

    /** Nobody is told. */
    static Progress none() {
        return (done, all) -> {};
    }
}
