package dev.switchboard.testkit.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Many threads that begin at the same moment. */
final class Crowd {
    static final int SIZE = 64;
    private static final long SECONDS = 60;

    private Crowd() {}

    /** Each thread does this, with its number. */
    static void does(IntConsumer action) {
        asks(number -> {
            action.accept(number);
            return number;
        });
    }

    /** Each thread asks this, with its number; the answers are in the order of the numbers. */
    static <T> List<T> asks(IntFunction<T> question) {
        var here = new CountDownLatch(SIZE);
        var threads = Executors.newFixedThreadPool(SIZE, Crowd::thread);
        var calls = IntStream.range(0, SIZE)
                .<Callable<T>>mapToObj(number -> () -> {
                    here.countDown();
                    here.await();
                    return question.apply(number);
                })
                .toList();
        try {
            var answers = new ArrayList<T>();
            for (var answer : threads.invokeAll(calls, SECONDS, TimeUnit.SECONDS)) {
                answers.add(answer.get());
            }
            return answers;
        } catch (ExecutionException e) {
            throw new AssertionError(
                    "one of " + SIZE + " calls by as many threads at once failed: " + e.getCause(), e.getCause());
        } catch (CancellationException e) {
            throw new AssertionError(
                    SIZE + " calls by as many threads at once have not returned for " + SECONDS + " seconds", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while " + SIZE + " threads were calling", e);
        } finally {
            threads.shutdownNow();
        }
    }

    /** One that ends with the tests. */
    static Thread thread(Runnable work) {
        var thread = new Thread(work, "contract");
        thread.setDaemon(true);
        return thread;
    }
}
