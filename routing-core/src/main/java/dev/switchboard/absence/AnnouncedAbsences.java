package dev.switchboard.absence;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.PolicyProblem;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one person, or somebody for them, has told the library of their absences.
 *
 * @param person who
 * @param told in the order told; what was over for a month is forgotten with the next one
 */
public record AnnouncedAbsences(EmailAddress person, List<Told> told) {
    private static final Duration KEPT = Duration.ofDays(31);
    private static final int MOST = 1_000;

    /**
     * One that was told.
     *
     * @param absence what was told
     * @param at when; nobody knew of it before
     */
    public record Told(Absence absence, Instant at) {

        /** From when on it counts: what was decided before is not decided again. */
        Optional<Absence> known() {
            var from = at.isAfter(absence.from()) ? at : absence.from();
            return from.isBefore(absence.until())
                    ? Optional.of(new Absence(absence.person(), from, absence.until(), absence.substitute()))
                    : Optional.empty();
        }
    }

    /** Keeps its own list. */
    public AnnouncedAbsences {
        told = List.copyOf(told);
    }

    /** Of somebody who told nothing. */
    public static AnnouncedAbsences of(EmailAddress person) {
        return new AnnouncedAbsences(person, List.of());
    }

    /** As they were told. */
    public List<Absence> absences() {
        return told.stream().map(Told::absence).toList();
    }

    /** As far as somebody knew of them: none before it was told. */
    public List<Absence> known() {
        return told.stream().map(Told::known).flatMap(Optional::stream).toList();
    }

    /** With one more, told now; the same if it is known. */
    public AnnouncedAbsences with(Absence more, Instant now) {
        if (absences().contains(more)) {
            return this;
        }
        var kept = told.stream()
                .filter(one -> one.absence().until().isAfter(now.minus(KEPT)))
                .toList();
        if (kept.size() >= MOST) {
            throw new InvalidInputException(
                    PolicyProblem.INVALID_VALUE,
                    Place.ROOT,
                    person + " has " + kept.size() + " absences already; at most " + MOST + " are kept, withdraw some");
        }
        return new AnnouncedAbsences(
                person,
                Stream.concat(kept.stream(), Stream.of(new Told(more, now))).toList());
    }

    /** Without this one. */
    public AnnouncedAbsences without(Absence withdrawn) {
        return new AnnouncedAbsences(
                person,
                told.stream().filter(one -> !one.absence().equals(withdrawn)).toList());
    }
}
