package dev.switchboard.hours;

import dev.switchboard.problem.Zones;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * When the clocks of a zone show a time. One that they leave out is the moment at which they change; of one that they show twice
 * an opening takes the first, a closing the second.
 */
record LocalClock(ZoneId zone) {

    LocalDate date(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    Instant opening(LocalDate date, OpenTime time) {
        return Zones.moment(date.atTime(time.from()), zone, false);
    }

    /** A day that lasts to its end is over when its date is, even if the clocks show the first minutes of the next one twice. */
    Instant closing(LocalDate date, OpenTime time) {
        return time.isUntilMidnight() ? endOf(date) : Zones.moment(date.atTime(time.to()), zone, true);
    }

    private Instant endOf(LocalDate date) {
        var midnight = date.plusDays(1).atStartOfDay();
        var change = zone.getRules().getTransition(midnight);
        var isShownTwiceFromThen = change != null && !change.getDateTimeAfter().isBefore(midnight);
        return Zones.moment(midnight, zone, !isShownTwiceFromThen);
    }
}
