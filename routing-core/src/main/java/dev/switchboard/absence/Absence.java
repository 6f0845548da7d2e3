package dev.switchboard.absence;

import static java.util.Objects.requireNonNull;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.PolicyProblem;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That somebody is away, from an instant on until they are back. Several of one person may overlap: they are away from the first
 * begin to the last end.
 *
 * @param person who
 * @param from the first instant
 * @param until when they are back, after {@code from}; {@link Instant#MAX} if nobody knows
 * @param substitute who answers instead, before the substitute that the policy names; null if nobody in particular
 */
public record Absence(
        EmailAddress person,
        Instant from,
        Instant until,
        @Nullable EmailAddress substitute) {

    /**
     * Checks that it ends after it began.
     *
     * @throws InvalidInputException if not
     */
    public Absence {
        requireNonNull(person, "person");
        requireNonNull(from, "from");
        requireNonNull(until, "until");
        if (!from.isBefore(until)) {
            throw new InvalidInputException(
                    PolicyProblem.INVALID_VALUE,
                    Place.ROOT,
                    "an absence from " + from + " until " + until
                            + " ends before it begins; give an end after the begin");
        }
    }

    /** Without a substitute of its own. */
    public static Absence of(EmailAddress person, Instant from, Instant until) {
        return new Absence(person, from, until, null);
    }

    /** The same with this substitute. */
    public Absence withSubstitute(EmailAddress other) {
        return new Absence(person, from, until, requireNonNull(other, "substitute"));
    }

    /** Whether the person is away then. */
    public boolean covers(Instant time) {
        return !time.isBefore(from) && time.isBefore(until);
    }
}
