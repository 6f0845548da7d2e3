package dev.switchboard.hours;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * Goes through what is open between two moments, date by date: in order, and each moment once. Belongs to one thread.
 *
 * <p>It begins a date early and ends one late, because clocks that are set back over midnight show a date again.
 */
final class OpenSpans implements Iterator<OpenSpan> {
    private final OpenDates dates;
    private final LocalClock clock;
    private final Instant until;
    private final LocalDate lastDate;
    private final Deque<OpenSpan> ready = new ArrayDeque<>();
    private Instant reached;
    private LocalDate date;

    OpenSpans(OpenDates dates, LocalClock clock, Instant from, Instant until) {
        this.dates = dates;
        this.clock = clock;
        this.until = until;
        this.reached = from;
        this.date = clock.date(from).minusDays(1);
        this.lastDate = clock.date(until).plusDays(1);
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && !date.isAfter(lastDate) && reached.isBefore(until)) {
            for (var time : dates.on(date)) {
                add(clock.opening(date, time), clock.closing(date, time));
            }
            date = date.plusDays(1);
        }
        return !ready.isEmpty();
    }

    private void add(Instant opening, Instant closing) {
        var from = opening.isAfter(reached) ? opening : reached;
        var to = closing.isBefore(until) ? closing : until;
        if (from.isBefore(to)) {
            ready.add(new OpenSpan(from, to));
            reached = to;
        }
    }

    @Override
    public OpenSpan next() {
        if (!hasNext()) {
            throw new NoSuchElementException("nothing is open any more until " + until);
        }
        return ready.remove();
    }
}
