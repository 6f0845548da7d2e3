package dev.switchboard.examples.integration;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;

/** Which instant a local time of a calendar is. Any number of threads may share one. */
@FunctionalInterface
interface LocalClock {

    /** One that does not exist where clocks are put forward is as much later; of one that occurs twice it is the first. */
    Instant instant(LocalDateTime local);

    static LocalClock of(ZoneId zone) {
        return local -> local.atZone(zone).toInstant();
    }

    /** Of a zone that a file describes itself. */
    static LocalClock of(TimeZone described) {
        var lock = new Object();
        return local -> {
            var calendar = new GregorianCalendar(described, Locale.ROOT);
            synchronized (lock) { // what the library makes of a description remembers what it was asked last
                calendar.clear();
                calendar.set(
                        local.getYear(),
                        local.getMonthValue() - 1,
                        local.getDayOfMonth(),
                        local.getHour(),
                        local.getMinute(),
                        local.getSecond());
                return calendar.toInstant();
            }
        };
    }
}
