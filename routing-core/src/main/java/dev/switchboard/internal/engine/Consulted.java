package dev.switchboard.internal.engine;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A part that a decision asks.
 *
 * @param part whom to ask
 * @param pure whether a preview may ask it too
 * @param own whether it is one of ours, which needs no time limit
 */
record Consulted<T>(T part, boolean pure, boolean own) {

    <R> Fence.Outcome<R> ask(Fence fence, String what, Supplier<@Nullable R> question) {
        return own ? fence.contain(what, question) : fence.call(what, question);
    }
}
