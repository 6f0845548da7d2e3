package dev.switchboard.internal.engine;

import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A part that a decision asks.
 *
 * @param part whom to ask
 * @param pure whether a preview may ask it too
 * @param own whether it is one of ours, which needs no time limit
 */
record Consulted<T>(T part, boolean pure, boolean own) {

    <Q, R> Fence.Outcome<R> ask(Fence fence, String what, BiFunction<T, Q, @Nullable R> method, Q request) {
        return own ? fence.contain(what, part, method, request) : fence.call(what, () -> method.apply(part, request));
    }
}
