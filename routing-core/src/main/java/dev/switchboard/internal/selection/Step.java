package dev.switchboard.internal.selection;

import org.jspecify.annotations.Nullable;

/** One group in which a kind of request looks, for the sake of a rung. Any number of threads may use it. */
final class Step {
    private final String rung;
    private final Group group;
    private final Pool pool;
    private volatile @Nullable Queue queue;

    Step(String rung, Group group, Pool pool) {
        this.rung = rung;
        this.group = group;
        this.pool = pool;
    }

    /** The rung for whose sake the group was looked at first. */
    String rung() {
        return rung;
    }

    /** Those of the group, in order. */
    Line line() {
        var known = queue;
        if (known == null) {
            known = pool.queue(group);
            queue = known;
        }
        return known.line();
    }
}
