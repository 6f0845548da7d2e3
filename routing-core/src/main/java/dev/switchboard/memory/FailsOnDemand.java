package dev.switchboard.memory;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A fixture that can be told to fail. Any number of threads may use it. */
abstract class FailsOnDemand {
    private final Queue<RuntimeException> next = new ConcurrentLinkedQueue<>();
    private final AtomicReference<@Nullable RuntimeException> always = new AtomicReference<>();

    FailsOnDemand() {}

    /** Makes the next call fail; said several times, the calls after it too. */
    public void failNext(RuntimeException failure) {
        next.add(failure);
    }

    /** Makes every call fail until {@link #succeed}. */
    public void failAlways(RuntimeException failure) {
        always.set(failure);
    }

    /** Ends {@link #failAlways}. */
    public void succeed() {
        always.set(null);
    }

    void throwIfDue() {
        var due = next.poll();
        if (due == null) {
            due = always.get();
        }
        if (due != null) {
            throw due;
        }
    }
}
