package dev.switchboard.policy;

import org.jspecify.annotations.Nullable;

/** How two values are compared. */
@FunctionalInterface
interface Comparison<V> {

    /** What makes the second of the first; null if they are the same. */
    @Nullable
    Delta<V> between(V before, V after);
}
