package dev.switchboard;

import dev.switchboard.internal.desk.Desk;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks again and again what time has brought, on a scheduler of the host. */
final class Ticker {
    private static final Logger LOG = LoggerFactory.getLogger(Switchboard.class);

    private final ScheduledFuture<?> ticks;

    private Ticker(ScheduledFuture<?> ticks) {
        this.ticks = ticks;
    }

    static Ticker start(ScheduledExecutorService scheduler, Duration pause, Desk desk, Clock clock) {
        long nanos = TimeUnit.NANOSECONDS.convert(pause);
        return new Ticker(
                scheduler.scheduleWithFixedDelay(() -> tick(desk, clock), nanos, nanos, TimeUnit.NANOSECONDS));
    }

    /** A scheduler forgets what throws once. */
    private static void tick(Desk desk, Clock clock) {
        try {
            desk.escalateOverdue(clock.instant());
        } catch (RuntimeException failed) {
            LOG.warn("what is overdue could not be given to others; it is tried again", failed);
        }
    }

    void stop() {
        ticks.cancel(false);
    }
}
