package dev.switchboard.internal.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.StampedLock;
import java.util.function.Supplier;

/**
 * Where and until when there is work: on which executor deliveries are made, and whether new work is taken. Any number of threads may
 * use it.
 */
public final class Couriers {
    /** Nothing lasts longer, and every clock can count so far. */
    private static final Duration LONGEST_LEASE = Duration.ofDays(365_000);

    private final Executor executor;
    private final Duration lease;
    private final Duration margin;
    /** Held for reading by whatever is under way; for writing, for ever, once everything has ended. */
    private final StampedLock underWay = new StampedLock();

    private volatile boolean isClosed;
    private volatile boolean isHandingBack;

    /**
     * Nothing is under way.
     *
     * @param executor for the deliveries of different conversations
     * @param lease how long a claim of an outbox lasts
     */
    public Couriers(Executor executor, Duration lease) {
        this.executor = executor;
        this.lease = lease.compareTo(LONGEST_LEASE) > 0 ? LONGEST_LEASE : lease;
        this.margin = this.lease.dividedBy(2);
    }

    Duration lease() {
        return lease;
    }

    /** Whether a claim that ends then is to be renewed; told without reckoning, as long as it is far from that. */
    boolean isNear(Instant end, Instant now) {
        return end.getEpochSecond() - now.getEpochSecond() <= margin.toSeconds() + 1 && now.isAfter(end.minus(margin));
    }

    /** Whether what is claimed is to be given up, so that another switchboard can go on with it at once. */
    boolean isHandingBack() {
        return isHandingBack;
    }

    /** Does a piece of work, unless the switchboard is closed. */
    <T> T work(Supplier<T> work) {
        var stamp = begin();
        if (stamp == 0) {
            throw new IllegalStateException("this switchboard is closed; build another one over the same store");
        }
        try {
            return work.get();
        } finally {
            underWay.unlockRead(stamp);
        }
    }

    /** Does a piece of work that nobody asked for; nothing if the switchboard is closed. */
    void workIfOpen(Runnable work) {
        var stamp = begin();
        if (stamp != 0) {
            try {
                work.run();
            } finally {
                underWay.unlockRead(stamp);
            }
        }
    }

    /** Zero if the switchboard is closed. */
    private long begin() {
        return isClosed ? 0 : underWay.tryReadLock();
    }

    /** Makes deliveries on the executor, once; on the calling thread if it throws instead of taking them. */
    void deliver(Runnable deliveries) {
        var stamp = underWay.tryReadLock();
        var isBegun = new AtomicBoolean();
        Runnable counted = () -> {
            if (!isBegun.getAndSet(true)) {
                count(stamp, deliveries);
            }
        };
        try {
            executor.execute(counted);
        } catch (RuntimeException rejected) {
            counted.run();
        }
    }

    private void count(long stamp, Runnable deliveries) {
        try {
            deliveries.run();
        } finally {
            if (stamp != 0) {
                underWay.unlockRead(stamp);
            }
        }
    }

    /** Takes no more work, and waits this long for what is under way; what takes longer ends after the delivery it is at. */
    void close(Duration limit) {
        if (isClosed) {
            return;
        }
        isClosed = true;
        try {
            if (underWay.tryWriteLock(TimeUnit.NANOSECONDS.convert(limit), TimeUnit.NANOSECONDS) == 0) {
                isHandingBack = true;
            }
        } catch (InterruptedException interrupted) {
            isHandingBack = true;
            Thread.currentThread().interrupt();
        }
    }
}
