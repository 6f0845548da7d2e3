package dev.switchboard.persona;

import java.util.Arrays;
import java.util.List;

/** All parts of a persona in one list, for comparing. */
final class PersonaParts {

    private PersonaParts() {}

    static List<Object> of(Persona persona) {
        return Arrays.asList(
                persona.id(),
                persona.name(),
                persona.owner().name(),
                persona.owner().email().toString(),
                persona.isSpecialistRouting(),
                persona.isVerifiedEmailRequired(),
                persona.joinApproval(),
                persona.reasons(),
                persona.specialists(),
                persona.chain(),
                persona.knowledge(),
                persona.caution(),
                persona.answerThreshold(),
                persona.isAnsweringWhenAddressed(),
                persona.passedOn(),
                persona.deadline(),
                persona.absenceRules(),
                persona.substituted(),
                persona.tags(),
                persona.rules(),
                persona.operators(),
                persona.expertise(),
                persona.ranking(),
                persona.script(),
                persona.askerClasses(),
                persona.hours());
    }
}
