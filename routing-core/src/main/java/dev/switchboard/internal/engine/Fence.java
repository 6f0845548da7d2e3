package dev.switchboard.internal.engine;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Calls host code so that nothing it throws gets through (model, 3.8). */
public final class Fence {
    private static final Logger LOG = LoggerFactory.getLogger(Fence.class);

    /**
     * What a call gave.
     *
     * @param value what it returned, if it returned
     * @param failure what went wrong, in words without anybody's text; null if nothing did
     */
    public record Outcome<T>(@Nullable T value, @Nullable String failure) {

        public boolean isFailed() {
            return failure != null;
        }
    }

    /** A fence without a time limit, on the calling thread. */
    public Fence() {}

    /** Calls, and gives what came of it. A null counts as a failure. */
    public <T> Outcome<T> call(String what, Supplier<@Nullable T> code) {
        try {
            var value = code.get();
            return value == null ? failed(what, "returned null") : new Outcome<>(value, null);
        } catch (Exception | LinkageError | AssertionError | StackOverflowError thrown) {
            return failed(what, thrown.getClass().getSimpleName());
        }
    }

    /** Calls, and says whether it returned. */
    public boolean run(String what, Runnable code) {
        return !call(what, () -> {
                    code.run();
                    return Boolean.TRUE;
                })
                .isFailed();
    }

    /** The exception's message is left out: it may quote a question or an address. */
    private static <T> Outcome<T> failed(String what, String failure) {
        LOG.warn("{} failed: {}", what, failure);
        return new Outcome<>(null, failure);
    }
}
