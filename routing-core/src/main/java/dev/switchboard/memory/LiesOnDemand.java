package dev.switchboard.memory;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A fixture that answers, and can be told to answer anything else, also what no honest one would say: null, somebody unknown, a
 * score of seven. Any number of threads may use it.
 *
 * @param <A> what it answers
 */
abstract class LiesOnDemand<A> extends FailsOnDemand {
    private final Queue<Lie<A>> next = new ConcurrentLinkedQueue<>();
    private final AtomicReference<@Nullable Lie<A>> always = new AtomicReference<>();

    /** What is said instead. */
    private record Lie<A>(@Nullable A answer) {}

    LiesOnDemand() {}

    /** Makes it answer this to the next question, whatever it is; said several times, to the questions after it too. */
    public void lieNext(@Nullable A answer) {
        next.add(new Lie<>(answer));
    }

    /** Makes it answer this to every question until {@link #tellTruth}. */
    public void lieAlways(@Nullable A answer) {
        always.set(new Lie<>(answer));
    }

    /** Ends {@link #lieAlways}. */
    public void tellTruth() {
        always.set(null);
    }

    /** Answers, as told. */
    A answer(Supplier<A> truth) {
        return call(() -> {
            var lie = next.poll();
            return told(lie == null ? always.get() : lie, truth);
        });
    }

    @SuppressWarnings("NullAway") // a lie may be null where the truth never is
    private static <A> A told(@Nullable Lie<A> lie, Supplier<A> truth) {
        return lie == null ? truth.get() : lie.answer();
    }
}
