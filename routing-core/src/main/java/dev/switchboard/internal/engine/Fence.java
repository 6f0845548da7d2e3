package dev.switchboard.internal.engine;

import dev.switchboard.spi.TemporaryFailureException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls host code so that nothing it throws gets through, and, given an executor, so that it does not take longer than the
 * limit (model, 3.8). Any number of threads may use it.
 */
public final class Fence {
    private static final Logger LOG = LoggerFactory.getLogger(Fence.class);

    /**
     * What a call gave.
     *
     * @param value what it returned, if it returned
     * @param failure what went wrong, in words without anybody's text; null if nothing did
     */
    public record Outcome<T>(@Nullable T value, @Nullable String failure) {

        /** What it returned, or this. */
        T orElse(T otherwise) {
            return value == null ? otherwise : value;
        }

        public boolean isFailed() {
            return failure != null;
        }
    }

    private final @Nullable Executor executor;
    private final Duration limit;

    private Fence(@Nullable Executor executor, Duration limit) {
        this.executor = executor;
        this.limit = limit;
    }

    /** On the calling thread: what is thrown is contained, a hang is not. */
    public static Fence onCallingThread() {
        return new Fence(null, Duration.ZERO);
    }

    /** On this executor, waiting no longer than the limit. */
    public static Fence on(Executor executor, Duration limit) {
        return new Fence(executor, limit);
    }

    /** Calls host code, and gives what came of it. A null counts as a failure. */
    public <T> Outcome<T> call(String what, Supplier<@Nullable T> code) {
        return executor == null ? contain(what, code) : waitFor(what, new FutureTask<>(() -> contain(what, code)));
    }

    /** Calls host code, and says whether it returned. */
    public boolean run(String what, Runnable code) {
        return !call(what, () -> {
                    code.run();
                    return Boolean.TRUE;
                })
                .isFailed();
    }

    /** Calls host code that delivers something; what the executor had no room for may work later. */
    public Delivery deliver(String what, Runnable code) {
        return executor == null ? deliverHere(what, code) : deliverThere(what, code);
    }

    private static Delivery deliverHere(String what, Runnable code) {
        try {
            code.run();
            return Delivery.DONE;
        } catch (Throwable thrown) {
            Fence.<Void>thrown(what, thrown);
            return thrown instanceof TemporaryFailureException ? Delivery.FAILED_FOR_NOW : Delivery.FAILED;
        }
    }

    private Delivery deliverThere(String what, Runnable code) {
        var isRefused = new AtomicBoolean();
        var isDone = run(what, () -> {
            isRefused.set(true);
            try {
                code.run();
            } catch (TemporaryFailureException failed) {
                isRefused.set(false);
                throw failed;
            }
        });
        if (isDone) {
            return Delivery.DONE;
        }
        return isRefused.get() ? Delivery.FAILED : Delivery.FAILED_FOR_NOW;
    }

    /** What came of a delivery. */
    public enum Delivery {
        DONE,
        FAILED,
        /** It may work later. */
        FAILED_FOR_NOW
    }

    /** Calls our own code on the calling thread, as carefully. */
    <P, Q, T> Outcome<T> contain(String what, P part, BiFunction<P, Q, @Nullable T> method, Q request) {
        try {
            return returned(what, method.apply(part, request));
        } catch (Throwable thrown) {
            return thrown(what, thrown);
        }
    }

    private <T> Outcome<T> contain(String what, Supplier<@Nullable T> code) {
        try {
            return returned(what, code.get());
        } catch (Throwable thrown) {
            return thrown(what, thrown);
        }
    }

    private static <T> Outcome<T> returned(String what, @Nullable T value) {
        return value == null ? failed(what, "returned null") : new Outcome<>(value, null);
    }

    private static <T> Outcome<T> thrown(String what, Throwable thrown) {
        if (thrown instanceof VirtualMachineError fatal && !(thrown instanceof StackOverflowError)) {
            throw fatal;
        }
        return failed(what, thrown.getClass().getSimpleName());
    }

    private <T> Outcome<T> waitFor(String what, FutureTask<Outcome<T>> task) {
        try {
            if (executor != null) {
                executor.execute(task);
            }
            return task.get(TimeUnit.NANOSECONDS.convert(limit), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            task.cancel(true);
            return failed(what, "took longer than " + limit);
        } catch (RejectedExecutionException full) {
            return failed(what, "the call executor is full");
        } catch (InterruptedException interrupted) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            return failed(what, "interrupted");
        } catch (ExecutionException | CancellationException thrown) {
            return failed(what, thrown.getClass().getSimpleName());
        }
    }

    /** The exception's message is left out: it may quote a question or an address. */
    private static <T> Outcome<T> failed(String what, String failure) {
        LOG.warn("{} failed: {}", what, failure);
        return new Outcome<>(null, failure);
    }
}
