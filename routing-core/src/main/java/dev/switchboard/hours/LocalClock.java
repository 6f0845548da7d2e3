package dev.switchboard.hours;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import org.jspecify.annotations.Nullable;

/**
 * When the clocks of a zone show a time. One that they leave out is the moment at which they change; of one that they show twice
 * an opening takes the first, a closing the second.
 */
record LocalClock(ZoneId zone) {

    LocalDate date(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    Instant opening(LocalDate date, OpenTime time) {
        var local = date.atTime(time.from());
        var change = change(local);
        if (change == null) {
            return only(local);
        }
        return change.isGap() ? change.getInstant() : local.toInstant(change.getOffsetBefore());
    }

    /** A day that lasts to its end is over when its date is, even if the clocks show the first minutes of the next one twice. */
    Instant closing(LocalDate date, OpenTime time) {
        var local = time.isUntilMidnight() ? date.plusDays(1).atStartOfDay() : date.atTime(time.to());
        var change = change(local);
        if (change == null) {
            return only(local);
        }
        if (change.isGap()) {
            return change.getInstant();
        }
        var isOverAtOnce = time.isUntilMidnight() && !change.getDateTimeAfter().isBefore(local);
        return local.toInstant(isOverAtOnce ? change.getOffsetBefore() : change.getOffsetAfter());
    }

    private @Nullable ZoneOffsetTransition change(LocalDateTime local) {
        return zone.getRules().getTransition(local);
    }

    private Instant only(LocalDateTime local) {
        return local.toInstant(zone.getRules().getOffset(local));
    }
}
