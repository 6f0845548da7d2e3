package dev.switchboard.memory;

/**
 * What is wrong with one call.
 *
 * @param before happens before its effect; may throw
 * @param times how often it has its effect
 * @param after happens after its effect; may throw
 */
record Fault(Runnable before, int times, Runnable after) {
    static final Fault NONE = new Fault(Fault::nothing, 1, Fault::nothing);
    static final Fault TWICE = new Fault(Fault::nothing, 2, Fault::nothing);

    /** It fails and has no effect. */
    static Fault failure(RuntimeException failure) {
        return before(() -> {
            throw failure;
        });
    }

    /** It has its effect, and fails. */
    static Fault lateFailure(RuntimeException failure) {
        return new Fault(Fault::nothing, 1, () -> {
            throw failure;
        });
    }

    /** This happens first. */
    static Fault before(Runnable action) {
        return new Fault(action, 1, Fault::nothing);
    }

    private static void nothing() {}
}
