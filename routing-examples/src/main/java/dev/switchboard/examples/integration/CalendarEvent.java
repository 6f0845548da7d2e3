package dev.switchboard.examples.integration;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * An event of a calendar: when it is, and nothing else. Immutable.
 *
 * @param begin when it begins for the first time
 * @param length how long it lasts each time
 * @param repetitions by what it recurs; if there are none it takes place once
 * @param further when it takes place besides
 * @param exceptions when it does not
 */
record CalendarEvent(
        EventTime begin,
        EventLength length,
        List<EventRepetition> repetitions,
        List<EventTime> further,
        EventExceptions exceptions) {
    private static final Instant FIRST = Instant.parse("1800-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-01T00:00:00Z");

    /** A clock shows at most so much more or less than that of UTC. */
    private static final int OFFSET_DAYS = 1;

    /** Begin and end of each time that touches the span. */
    void within(Instant from, Instant until, Patience patience, BiConsumer<Instant, Instant> found) {
        var earliest =
                local(from).minusDays(OFFSET_DAYS).minusSeconds(length.atMost().toSeconds());
        var latest = local(until).plusDays(OFFSET_DAYS);
        if (repetitions.isEmpty()) {
            once(begin, from, until, found);
        }
        further.forEach(one -> once(one, from, until, found));
        repetitions.forEach(one ->
                one.begins(begin, earliest, latest, patience, local -> once(begin.at(local), from, until, found)));
    }

    private static LocalDateTime local(Instant time) {
        var inReach = time.isBefore(FIRST) ? FIRST : time.isAfter(LAST) ? LAST : time;
        return LocalDateTime.ofInstant(inReach, ZoneOffset.UTC);
    }

    private void once(EventTime time, Instant from, Instant until, BiConsumer<Instant, Instant> found) {
        var start = time.instant();
        var end = length.end(time);
        var touches = start.isBefore(until) && end.isAfter(from) && start.isBefore(end);
        if (touches && !exceptions.has(start, time.local().toLocalDate())) {
            found.accept(start, end);
        }
    }
}
