package dev.switchboard.spi;

import dev.switchboard.absence.Absence;
import dev.switchboard.identity.EmailAddress;
import java.time.Instant;
import java.util.List;

/**
 * Knows when people are away, beside what the policy says and what they told the library themselves: the calendar of a company. Asked
 * when somebody is about to be given a question, and when time has brought something; what it says is kept for a while, so that it is
 * asked about one person now and then, not for each question.
 *
 * <p>Called on the thread that calls the library, or on its call executor, with no lock held; must be safe for use by many threads, and
 * must not change anything, because previews ask too. What it throws, and a hang given a call executor, counts as what it said last
 * about that person, or as no absence if it never said anything.
 */
@FunctionalInterface
public interface AbsenceProvider {

    /**
     * When the person is away between these instants; absences that reach beyond them are given whole. In any order; they may overlap.
     * Those of somebody else are left out of account.
     *
     * @param from inclusive
     * @param until exclusive
     */
    List<Absence> absencesOf(EmailAddress person, Instant from, Instant until);

    /** Knows of no absence: the default. */
    static AbsenceProvider none() {
        return (person, from, until) -> List.of();
    }
}
