package dev.switchboard.internal.linear;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Work in numbered parts that several threads share. Whoever is free takes the next part; the caller works too and waits only
 * for parts that somebody has taken, so an executor that is busy or refuses costs time and nothing else.
 */
final class Share {
    private static final int MOST_HELPERS = Runtime.getRuntime().availableProcessors() - 1;

    private final AtomicInteger next = new AtomicInteger();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final CountDownLatch open;
    private final int parts;
    private final IntConsumer work;

    private Share(int parts, IntConsumer work) {
        this.parts = parts;
        this.work = work;
        this.open = new CountDownLatch(parts);
    }

    /** Does all parts. Throws what the first that failed has thrown. */
    static void among(Executor executor, int parts, IntConsumer work) {
        var share = new Share(parts, work);
        boolean helps = true;
        for (int helper = 0; helper < Math.min(MOST_HELPERS, parts - 1) && helps; helper++) {
            helps = share.ask(executor);
        }
        share.run();
        share.await();
    }

    /** Gives whether the executor took it; if not, the caller does the work. */
    private boolean ask(Executor executor) {
        try {
            executor.execute(this::run);
            return true;
        } catch (RuntimeException refused) {
            return false;
        }
    }

    private void run() {
        for (int part = next.getAndIncrement(); part < parts; part = next.getAndIncrement()) {
            try {
                if (failure.get() == null) {
                    work.accept(part);
                }
            } catch (Throwable thrown) {
                failure.compareAndSet(null, thrown);
            } finally {
                open.countDown();
            }
        }
    }

    private void await() {
        boolean interrupted = false;
        while (true) {
            try {
                open.await();
                break;
            } catch (InterruptedException early) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        rethrow(failure.get());
    }

    private static void rethrow(@Nullable Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        if (thrown instanceof RuntimeException exception) {
            throw exception;
        }
    }
}
