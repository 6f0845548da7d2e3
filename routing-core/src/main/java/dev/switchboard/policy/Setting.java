package dev.switchboard.policy;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A single value that is another one afterwards.
 *
 * @param name of the setting, as documents name it
 */
record Setting<V>(String name, V before, V after, Function<V, String> words) implements Delta<V> {

    /** How values are compared that say all about themselves when they are put into words. */
    static <V> Comparison<V> named(String name) {
        return named(name, Words::of);
    }

    static <V> Comparison<V> named(String name, Function<V, String> words) {
        return (before, after) -> between(name, before, after, words);
    }

    private static <V> @Nullable Delta<V> between(String name, V before, V after, Function<V, String> words) {
        return before.equals(after) && words.apply(before).equals(words.apply(after))
                ? null
                : new Setting<>(name, before, after, words);
    }

    @Override
    public V applyTo(V current) {
        return after;
    }

    @Override
    public void tell(Changes changes) {
        changes.changed(PolicyChange.Kind.SETTING, name, Words.change(before, after, words));
    }
}
