package dev.switchboard.persona;

import dev.switchboard.absence.AbsenceRules;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.Problems;

/** What a persona that is being built does when somebody is away. Belongs to one thread. */
final class AbsenceSettings {
    private final Problems problems;
    private AbsenceRules rules = AbsenceRules.DEFAULT;
    private AskerText substituted = AskerText.of("");

    AbsenceSettings(Problems problems) {
        this.problems = problems;
    }

    AbsenceSettings(Problems problems, Persona persona) {
        this.problems = problems;
        this.rules = persona.absenceRules();
        this.substituted = persona.substituted();
    }

    AbsenceRules rules() {
        return rules;
    }

    void rules(AbsenceRules newRules) {
        rules = newRules;
    }

    void substitute(EmailAddress person, EmailAddress substitute, Place place) {
        problems.attempt(place, () -> rules = rules.withSubstitute(person, substitute));
    }

    AskerText substituted() {
        return substituted;
    }

    void substituted(AskerText text) {
        substituted = text;
    }
}
