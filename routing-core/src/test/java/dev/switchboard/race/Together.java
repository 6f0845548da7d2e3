package dev.switchboard.race;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

/** Lets threads do something at once: all begin when the last one is ready. */
public final class Together {
    private Together() {}

    /** What a thread does. */
    @FunctionalInterface
    public interface Part {
        /** The part of the thread with this number, from 0. */
        void run(int thread) throws Exception;
    }

    /** So many threads; throws what one of them threw. */
    public static void run(int threads, Part part) throws Exception {
        var barrier = new CyclicBarrier(threads);
        var pool = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<Void>> parts = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                var thread = i;
                parts.add(() -> {
                    barrier.await();
                    part.run(thread);
                    return null;
                });
            }
            for (var done : pool.invokeAll(parts)) {
                done.get();
            }
        } finally {
            pool.shutdownNow();
        }
    }
}
