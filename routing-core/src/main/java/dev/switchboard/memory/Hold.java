package dev.switchboard.memory;

import dev.switchboard.spi.IntegrationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A call that hangs until it is released, with no effect before. Whoever interrupts the thread that makes it lets it fail. Any number of
 * threads may use it.
 */
public final class Hold implements AutoCloseable {
    private static final long MOST_SECONDS = 60;

    private final CountDownLatch called = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);

    Hold() {}

    /**
     * Waits until the call hangs.
     *
     * @throws IllegalStateException if none has come for a minute
     */
    public void awaitCall() {
        try {
            if (!called.await(MOST_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("no call has come for " + MOST_SECONDS
                        + " seconds; make it on another thread, and hold the call back before it is made");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a call to hang", e);
        }
    }

    /** Lets the call go on; if it has not come yet, it will not hang. */
    public void release() {
        released.countDown();
    }

    /** Releases. */
    @Override
    public void close() {
        release();
    }

    void hang() {
        called.countDown();
        try {
            released.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IntegrationException("interrupted while it was held back, as told", e);
        }
    }
}
