package dev.switchboard.absence;

import dev.switchboard.identity.EmailAddress;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one absence of a person at one moment, whatever entries it is made of.
 *
 * @param from when the person left: entries that touch or overlap are one absence
 * @param until when the person is back; {@link Instant#MAX} if nobody knows
 * @param substitute of the entry that began last; of those that name nobody, the one before; null if none names anybody
 */
public record Away(Instant from, Instant until, @Nullable EmailAddress substitute) {

    /** Whether these absences of one person make them away at this time, and how. */
    public static Optional<Away> at(List<Absence> absences, Instant time) {
        Absence latest = null;
        Absence naming = null;
        for (var one : absences) {
            if (one.covers(time)) {
                latest = isLater(one, latest) ? one : latest;
                naming = one.substitute() != null && isLater(one, naming) ? one : naming;
            }
        }
        return latest == null
                ? Optional.empty()
                : Optional.of(around(absences, latest, naming == null ? null : naming.substitute()));
    }

    private static boolean isLater(Absence one, @Nullable Absence other) {
        return other == null || !one.from().isBefore(other.from());
    }

    /** When the person leaves next, strictly after this time; nothing if they do not, as far as is known. */
    public static Optional<Instant> nextBegin(List<Absence> absences, Instant time) {
        return absences.stream()
                .map(Absence::from)
                .filter(from -> from.isAfter(time))
                .filter(from -> absences.stream()
                        .noneMatch(
                                one -> one.from().isBefore(from) && !one.until().isBefore(from)))
                .min(Comparator.naturalOrder());
    }

    private static Away around(List<Absence> absences, Absence known, @Nullable EmailAddress substitute) {
        var from = known.from();
        var until = known.until();
        var isGrowing = true;
        while (isGrowing) {
            isGrowing = false;
            for (var one : absences) {
                var touches = !one.from().isAfter(until) && !one.until().isBefore(from);
                if (touches && (one.from().isBefore(from) || one.until().isAfter(until))) {
                    from = one.from().isBefore(from) ? one.from() : from;
                    until = one.until().isAfter(until) ? one.until() : until;
                    isGrowing = true;
                }
            }
        }
        return new Away(from, until, substitute);
    }
}
