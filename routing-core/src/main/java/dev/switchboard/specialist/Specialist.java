package dev.switchboard.specialist;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.PolicyProblem;
import dev.switchboard.problem.Require;

/**
 * A human who answers for a set of users.
 *
 * @param email who it is; required (MP-8)
 * @param name for people to recognise; may be empty (MP-9)
 * @param active whether questions may go there
 */
public record Specialist(EmailAddress email, String name, boolean active) {

    public Specialist {
        name = Require.characters(name.strip(), "name");
    }

    /**
     * An active specialist.
     *
     * @throws InvalidInputException with {@code SPECIALIST_EMAIL_REQUIRED} or {@code EMAIL_INVALID}
     */
    public static Specialist of(String email, String name) {
        if (email.isBlank()) {
            throw new InvalidInputException(
                    PolicyProblem.SPECIALIST_EMAIL_REQUIRED,
                    Place.ROOT,
                    "a specialist needs an e-mail address; give one");
        }
        return new Specialist(EmailAddress.of(email), name, true);
    }

    /** The name, or the address if there is no name (MP-9). */
    public String displayName() {
        return name.isEmpty() ? email.toString() : name;
    }

    /** The same person, active or not. */
    public Specialist withActive(boolean nowActive) {
        return new Specialist(email, name, nowActive);
    }
}
