package dev.switchboard.absence;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.PolicyProblem;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one person, or somebody for them, has told the library of their absences.
 *
 * @param person who
 * @param absences in the order told; what was over for a month is forgotten with the next one
 */
public record AnnouncedAbsences(EmailAddress person, List<Absence> absences) {
    private static final Duration KEPT = Duration.ofDays(31);
    private static final int MOST = 1_000;

    /** Keeps its own list. */
    public AnnouncedAbsences {
        absences = List.copyOf(absences);
    }

    /** Of somebody who told nothing. */
    public static AnnouncedAbsences of(EmailAddress person) {
        return new AnnouncedAbsences(person, List.of());
    }

    /** With one more; the same if it is known. */
    public AnnouncedAbsences with(Absence more, Instant now) {
        if (absences.contains(more)) {
            return this;
        }
        var kept = absences.stream()
                .filter(one -> one.until().isAfter(now.minus(KEPT)))
                .toList();
        if (kept.size() >= MOST) {
            throw new InvalidInputException(
                    PolicyProblem.INVALID_VALUE,
                    Place.ROOT,
                    person + " has " + kept.size() + " absences already; at most " + MOST + " are kept, withdraw some");
        }
        return new AnnouncedAbsences(
                person, Stream.concat(kept.stream(), Stream.of(more)).toList());
    }

    /** Without this one. */
    public AnnouncedAbsences without(Absence withdrawn) {
        return new AnnouncedAbsences(
                person, absences.stream().filter(one -> !one.equals(withdrawn)).toList());
    }
}
