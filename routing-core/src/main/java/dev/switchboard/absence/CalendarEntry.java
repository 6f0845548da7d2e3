package dev.switchboard.absence;

import static java.util.Objects.requireNonNull;

import dev.switchboard.identity.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * One absence in a {@link PersonalCalendar}, as it was written down.
 *
 * @param from begins with this
 * @param to ends with this; what is written as a day is away until its end
 * @param substitute who answers instead; null if nobody in particular
 */
public record CalendarEntry(
        CalendarTime from, CalendarTime to, @Nullable EmailAddress substitute) {

    /** Both ends are given. */
    public CalendarEntry {
        requireNonNull(from, "from");
        requireNonNull(to, "to");
    }

    /** Whether it depends on a zone when it is. */
    boolean isLocal() {
        return from.isLocal() || to.isLocal();
    }
}
