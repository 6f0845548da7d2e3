package dev.switchboard.policy;

/** The policy was to replace a version that is no longer the current one. Nothing was applied. */
public final class StalePolicyException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private final long expected;
    private final long current;

    /** The version that was expected, and the one there is. */
    public StalePolicyException(long expected, long current) {
        super("the policy was to replace version " + expected + ", but version " + current
                + " is current; look at what changed, then apply to that");
        this.expected = expected;
        this.current = current;
    }

    public long expected() {
        return expected;
    }

    public long current() {
        return current;
    }
}
