package dev.switchboard.memory;

import static java.util.Objects.requireNonNull;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A fixture that can be told to go wrong: what is said of the next call is taken up by one call, in the order in which it was said. Any
 * number of threads may use it.
 */
abstract class FailsOnDemand {
    private final Queue<Fault> next = new ConcurrentLinkedQueue<>();
    private final AtomicReference<@Nullable RuntimeException> always = new AtomicReference<>();
    private volatile Runnable before = () -> {};
    private volatile Runnable after = () -> {};

    FailsOnDemand() {}

    /** Makes the next call fail; said several times, the calls after it too. */
    public void failNext(RuntimeException failure) {
        next.add(Fault.failure(requireNonNull(failure, "failure")));
    }

    /** Makes the next calls fail, that many. */
    public void failNext(int times, RuntimeException failure) {
        for (int i = 0; i < times; i++) {
            failNext(failure);
        }
    }

    /** Makes the next call have its effect and then fail: whoever makes it does not learn that it worked. */
    public void failNextAfterwards(RuntimeException failure) {
        next.add(Fault.lateFailure(requireNonNull(failure, "failure")));
    }

    /** Makes the next call have its effect twice. */
    public void repeatNext() {
        next.add(Fault.TWICE);
    }

    /** Makes the next call hang until it is released; close it, so that no thread hangs when a test has failed. */
    public Hold holdNext() {
        var hold = new Hold();
        next.add(Fault.before(hold::hang));
        return hold;
    }

    /** Makes every call fail until {@link #succeed}. */
    public void failAlways(RuntimeException failure) {
        always.set(requireNonNull(failure, "failure"));
    }

    /** Ends {@link #failAlways}. */
    public void succeed() {
        always.set(null);
    }

    /** Runs this before each call: to move a clock as if calls took time, or to let something happen in between. */
    public void beforeEach(Runnable action) {
        before = requireNonNull(action, "action");
    }

    /** Runs this after the effect of each call. */
    public void afterEach(Runnable action) {
        after = requireNonNull(action, "action");
    }

    /** Makes a call, as told. */
    void act(Runnable effect) {
        call(() -> {
            effect.run();
            return Boolean.TRUE;
        });
    }

    /** Makes a call, as told. */
    <T> T call(Supplier<T> effect) {
        before.run();
        var fault = due();
        fault.before().run();
        var result = effect.get();
        for (int i = 1; i < fault.times(); i++) {
            result = effect.get();
        }
        after.run();
        fault.after().run();
        return result;
    }

    private Fault due() {
        var due = next.poll();
        if (due != null) {
            return due;
        }
        var failure = always.get();
        return failure == null ? Fault.NONE : Fault.failure(failure);
    }
}
