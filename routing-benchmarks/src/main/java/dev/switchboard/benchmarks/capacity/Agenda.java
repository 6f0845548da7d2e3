package dev.switchboard.benchmarks.capacity;

import dev.switchboard.memory.VirtualClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;

/** What people do at which time; things of one time in the order in which they were planned. Belongs to one thread. */
final class Agenda {
    private final PriorityQueue<Entry> entries =
            new PriorityQueue<>(Comparator.comparing(Entry::at).thenComparing(Entry::number));
    private final VirtualClock clock;
    private long planned;

    Agenda(VirtualClock clock) {
        this.clock = clock;
    }

    private record Entry(Instant at, long number, Runnable deed) {}

    void in(Duration time, Runnable deed) {
        at(clock.instant().plus(time), deed);
    }

    void at(Instant time, Runnable deed) {
        entries.add(new Entry(time, planned++, deed));
    }

    /** Does all that is due until then, each at its time, also what is planned meanwhile. */
    void runUntil(Instant end) {
        for (var next = entries.peek(); next != null && !next.at.isAfter(end); next = entries.peek()) {
            entries.remove();
            advanceTo(next.at);
            next.deed.run();
        }
        advanceTo(end);
    }

    private void advanceTo(Instant time) {
        if (time.isAfter(clock.instant())) {
            clock.advance(Duration.between(clock.instant(), time));
        }
    }
}
