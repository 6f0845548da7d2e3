package dev.switchboard.lint;

import dev.switchboard.chain.ChainStep;
import dev.switchboard.persona.Persona;

/** All chains of a persona: its own, and those of its reasons. */
final class Chains {

    private Chains() {}

    /** Whether any chain that a question may take has the step; no reason is looked for while specialist routing is off. */
    static boolean have(Persona persona, ChainStep step) {
        return persona.chain().steps().contains(step)
                || (persona.isSpecialistRouting()
                        && persona.reasons().stream()
                                .flatMap(reason -> reason.chain().stream())
                                .anyMatch(chain -> chain.steps().contains(step)));
    }
}
