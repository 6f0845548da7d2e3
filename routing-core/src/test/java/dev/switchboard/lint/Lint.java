package dev.switchboard.lint;

import dev.switchboard.persona.Persona;
import dev.switchboard.persona.PersonaBuilder;
import dev.switchboard.policy.Policy;
import java.util.List;

/** Personas for tests, and what is found in them. */
final class Lint {

    private Lint() {}

    static PersonaBuilder hr() {
        return Persona.named("HR").ownedBy("olga@x.example");
    }

    static List<Finding> of(PersonaBuilder persona) {
        return PolicyLint.findings(Policy.of(persona));
    }

    /** Each finding as code and place. */
    static List<String> places(PersonaBuilder persona) {
        return of(persona).stream()
                .map(finding -> finding.code() + " " + finding.place())
                .toList();
    }
}
