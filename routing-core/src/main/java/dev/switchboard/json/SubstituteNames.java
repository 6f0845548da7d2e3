package dev.switchboard.json;

import dev.switchboard.absence.AbsenceRules;
import dev.switchboard.identity.EmailAddress;
import org.jspecify.annotations.Nullable;

/** The two addresses of an entry that says who answers instead of whom. Belongs to one thread. */
final class SubstituteNames {
    private @Nullable EmailAddress person;
    private @Nullable EmailAddress substitute;

    void person(String email) {
        person = EmailAddress.of(email);
    }

    void substitute(String email) {
        substitute = EmailAddress.of(email);
    }

    /** The same rules if one of them is missing; that the person has a substitute already is refused all the same. */
    AbsenceRules addTo(AbsenceRules rules) {
        if (person == null || (substitute == null && !rules.substitutes().containsKey(person))) {
            return rules;
        }
        return rules.withSubstitute(person, substitute == null ? person : substitute);
    }
}
