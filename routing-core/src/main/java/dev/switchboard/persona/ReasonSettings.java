package dev.switchboard.persona;

import dev.switchboard.problem.Place;
import dev.switchboard.problem.PolicyProblem;
import dev.switchboard.problem.Problems;
import dev.switchboard.problem.Require;
import dev.switchboard.reason.ContactReason;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The contact reasons of a persona that is being built: at most five, no two alike. Belongs to one thread. */
final class ReasonSettings {
    private final Problems problems;
    private final List<ContactReason> reasons;

    ReasonSettings(Problems problems, List<ContactReason> reasons) {
        this.problems = problems;
        this.reasons = new ArrayList<>(reasons);
    }

    int count() {
        return reasons.size();
    }

    List<ContactReason> all() {
        return List.copyOf(reasons);
    }

    void add(ContactReason reason, Place place) {
        var twin = withKey(reason.key());
        if (twin != null) {
            problems.add(
                    PolicyProblem.DUPLICATE_REASON,
                    place,
                    "reason " + Require.quote(reason.label()) + " is there already as " + Require.quote(twin.label())
                            + "; remove one of the two");
        } else if (reasons.size() == Persona.MOST_REASONS) {
            problems.add(
                    PolicyProblem.TOO_MANY_REASONS,
                    place,
                    "reason " + Require.quote(reason.label()) + " is one too many; a persona has at most "
                            + Persona.MOST_REASONS + " contact reasons, remove one or use another persona");
        } else {
            reasons.add(reason);
        }
    }

    private @Nullable ContactReason withKey(String key) {
        for (var reason : reasons) {
            if (reason.key().equals(key)) {
                return reason;
            }
        }
        return null;
    }

    void remove(String label, Place place) {
        var key = ContactReason.keyOf(label);
        if (!reasons.removeIf(reason -> reason.key().equals(key))) {
            problems.add(
                    PolicyProblem.UNKNOWN_REASON,
                    place,
                    "there is no reason " + Require.quote(label) + "; known are " + reasons);
        }
    }

    void replaceAll(UnaryOperator<ContactReason> change) {
        reasons.replaceAll(change);
    }
}
