package dev.switchboard.policy;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The policy was to replace a version that is no longer the current one. Nothing was applied. {@link #merge} says whether what
 * changed meanwhile goes together with what was to change; if so, the merged policy may be applied to the {@link #current} version.
 */
public final class StalePolicyException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private final long expected;
    private final long current;
    private final transient @Nullable Versions versions;

    /** The version that was expected, and the one there is. */
    public StalePolicyException(long expected, long current) {
        this(expected, current, null);
    }

    /**
     * The same with what each was.
     *
     * @param base the version that was expected
     * @param yours what was to replace it
     * @param theirs the version in force instead
     */
    public StalePolicyException(PolicyVersion base, Policy yours, PolicyVersion theirs) {
        this(base.number(), theirs.number(), new Versions(base.policy(), yours, theirs.policy()));
    }

    private StalePolicyException(long expected, long current, @Nullable Versions versions) {
        super("the policy was to replace version " + expected + ", but version " + current
                + " is current; look at what changed, then apply to that");
        this.expected = expected;
        this.current = current;
        this.versions = versions;
    }

    public long expected() {
        return expected;
    }

    public long current() {
        return current;
    }

    /** What changed meanwhile; nothing if the version expected is not known, for instance because there never was one. */
    public Optional<PolicyDifference> meanwhile() {
        return Optional.ofNullable(versions).map(all -> PolicyDifference.between(all.base, all.theirs));
    }

    /** What changed meanwhile together with what was to change; nothing if the version expected is not known. */
    public Optional<PolicyMerge> merge() {
        return Optional.ofNullable(versions).map(all -> PolicyMerge.of(all.base, all.yours, all.theirs));
    }

    private record Versions(Policy base, Policy yours, Policy theirs) {}
}
