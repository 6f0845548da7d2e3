package dev.switchboard.examples.integration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** When an event that recurs does not take place, or not as usual. Belongs to one thread until nothing is added any more. */
final class EventExceptions {
    private final Set<Instant> times = new HashSet<>();
    private final Set<LocalDate> days = new HashSet<>();

    void add(Instant begin) {
        times.add(begin);
    }

    void add(LocalDate day) {
        days.add(day);
    }

    void addAll(EventExceptions others) {
        times.addAll(others.times);
        days.addAll(others.days);
    }

    boolean has(Instant begin, LocalDate day) {
        return times.contains(begin) || days.contains(day);
    }
}
