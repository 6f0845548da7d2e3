package dev.switchboard.policy;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What happens to the parts of a whole. */
final class WholeDelta<W, B> implements Delta<W> {
    private final List<? extends Attribute.Edit<W, B, ?>> edits;
    private final Function<W, B> begin;
    private final Function<B, W> build;

    private WholeDelta(List<? extends Attribute.Edit<W, B, ?>> edits, Function<W, B> begin, Function<B, W> build) {
        this.edits = edits;
        this.begin = begin;
        this.build = build;
    }

    /**
     * How wholes of these parts are compared.
     *
     * @param begin a builder with nothing of the whole but what never changes
     */
    static <W, B> Comparison<W> of(List<Attribute<W, B, ?>> parts, Function<W, B> begin, Function<B, W> build) {
        return (before, after) -> between(before, after, parts, begin, build);
    }

    @SuppressWarnings("ReferenceEquality") // a short cut
    private static <W, B> @Nullable Delta<W> between(
            W before, W after, List<Attribute<W, B, ?>> parts, Function<W, B> begin, Function<B, W> build) {
        if (before == after) {
            return null;
        }
        var edits = parts.stream().map(part -> part.between(before, after)).toList();
        return edits.stream().allMatch(edit -> edit.delta() == null) ? null : new WholeDelta<>(edits, begin, build);
    }

    @Override
    public W applyTo(W current) {
        var builder = begin.apply(current);
        edits.forEach(edit -> edit.build(current, builder));
        return build.apply(builder);
    }

    @Override
    public void tell(Changes changes) {
        for (var edit : edits) {
            if (edit.delta() != null) {
                edit.delta().tell(changes);
            }
        }
    }
}
