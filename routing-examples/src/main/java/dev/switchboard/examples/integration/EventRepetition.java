package dev.switchboard.examples.integration;

import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.TimeZone;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How an event recurs.
 *
 * @param rule without its end
 * @param lastTime it does not begin after that; null if that does not end it
 * @param lastDay it does not begin after that day; null if that does not end it
 */
record EventRepetition(
        Recurrence rule,
        @Nullable Instant lastTime,
        @Nullable LocalDate lastDay) {
    /** The library gives up on what it cannot find within a hundred. */
    private static final int YEARS_AT_ONCE = 90;

    /** The begins between the two, by the clock of the place, as long as there is patience; perhaps more. */
    void begins(
            EventTime first,
            LocalDateTime from,
            LocalDateTime until,
            Patience patience,
            Consumer<LocalDateTime> found) {
        if (patience.isLost()) {
            return;
        }
        // by a clock that never changes: rules are about what clocks show, whichever instant that is
        var all = rule.getDateIterator(new ICalDate(date(first.local()), true), TimeZone.getTimeZone("UTC"));
        var inReach = first.local().plusYears(YEARS_AT_ONCE);
        if (rule.getCount() == null && from.isAfter(first.local())) {
            all.advanceTo(date(from.isBefore(inReach) ? from : inReach));
        }
        while (all.hasNext() && patience.isLeft()) {
            var begin = LocalDateTime.ofInstant(all.next().toInstant(), ZoneOffset.UTC);
            if (begin.isAfter(until) || isOver(first.at(begin))) {
                return;
            }
            found.accept(begin);
        }
    }

    private static Date date(LocalDateTime local) {
        return Date.from(local.toInstant(ZoneOffset.UTC));
    }

    private boolean isOver(EventTime begin) {
        return (lastDay != null && begin.local().toLocalDate().isAfter(lastDay))
                || (lastTime != null && begin.instant().isAfter(lastTime));
    }
}
