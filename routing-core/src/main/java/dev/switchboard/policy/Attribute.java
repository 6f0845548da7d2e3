package dev.switchboard.policy;

import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One part of a whole, which a builder puts together anew.
 *
 * @param <W> the whole
 * @param <B> its builder
 * @param <V> the part
 * @param get how it is read
 * @param set how a builder is given it
 * @param comparison how it is compared
 */
record Attribute<W, B, V>(Function<W, V> get, BiConsumer<B, V> set, Comparison<V> comparison) {

    /** What happens to the part when one whole is made the other. */
    Edit<W, B, V> between(W before, W after) {
        return new Edit<>(this, comparison.between(get.apply(before), get.apply(after)));
    }

    /**
     * A part and what happens to it.
     *
     * @param delta null if nothing does
     */
    record Edit<W, B, V>(
            Attribute<W, B, V> attribute, @Nullable Delta<V> delta) {

        void build(W current, B builder) {
            var value = attribute.get.apply(current);
            attribute.set.accept(builder, delta == null ? value : delta.applyTo(value));
        }
    }
}
