package dev.switchboard.specialist;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Nearest;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.PolicyProblem;
import dev.switchboard.problem.Require;
import java.util.List;

/** Why a change of a specialist map is refused, and what to do instead. */
final class Refusal {
    private static final int MOST_COMPARED = 1_000;

    private Refusal() {}

    static InvalidInputException alreadyMapped(EmailAddress user, Specialist present) {
        return because(
                PolicyProblem.ALREADY_MAPPED,
                quote(user) + " is already mapped to " + describe(present)
                        + "; a user has one specialist: move the user, or leave this mapping out");
    }

    static InvalidInputException notMapped(EmailAddress user) {
        return because(
                PolicyProblem.NOT_MAPPED, quote(user) + " is mapped to nobody; only a mapped user can be unassigned");
    }

    static InvalidInputException duplicate(Specialist present) {
        return because(
                PolicyProblem.DUPLICATE_SPECIALIST, describe(present) + " is a specialist already; add each one once");
    }

    /** Looks for the one that was meant among the first thousand. */
    static InvalidInputException unknown(EmailAddress specialist, List<Specialist> known) {
        var addresses = known.stream()
                .limit(MOST_COMPARED)
                .map(each -> each.email().toString())
                .toList();
        return because(
                PolicyProblem.UNKNOWN_SPECIALIST,
                quote(specialist) + " is not a specialist here; add the specialist first"
                        + Nearest.hint(specialist.toString(), addresses));
    }

    private static InvalidInputException because(PolicyProblem code, String message) {
        return new InvalidInputException(code, Place.ROOT, message);
    }

    private static String describe(Specialist specialist) {
        var address = quote(specialist.email());
        return specialist.name().isEmpty() ? address : address + " (" + Require.quote(specialist.name()) + ")";
    }

    private static String quote(EmailAddress address) {
        return Require.quote(address.toString());
    }
}
