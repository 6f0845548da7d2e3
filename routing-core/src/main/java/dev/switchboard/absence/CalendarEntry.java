package dev.switchboard.absence;

import static java.util.Objects.requireNonNull;

import dev.switchboard.identity.EmailAddress;
import java.util.Objects;
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

    /** Whether they say the same to the letter of the address. */
    @Override
    public boolean equals(Object other) {
        return other instanceof CalendarEntry that
                && from.equals(that.from)
                && to.equals(that.to)
                && Objects.toString(substitute).equals(Objects.toString(that.substitute));
    }

    @Override
    public int hashCode() {
        return Objects.hash(from, to, substitute);
    }

    /** Such as {@code 2026-12-24 to 2026-12-31, answered by max@acme.example}. */
    @Override
    public String toString() {
        return from + " to " + to + (substitute == null ? "" : ", answered by " + substitute);
    }
}
