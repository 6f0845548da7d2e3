package dev.switchboard.lint;

import dev.switchboard.chain.ChainStep;
import dev.switchboard.expertise.WantedExpertise;
import dev.switchboard.persona.Persona;
import dev.switchboard.persona.Script;
import dev.switchboard.problem.Require;
import dev.switchboard.reason.ContactReason;
import java.util.ArrayList;
import java.util.List;

/**
 * A place in a persona that says what whoever answers should know.
 *
 * @param whose in words
 * @param isAsked whether a chain that its questions may take has the step EXPERTISE
 */
record Want(String pointer, String whose, List<WantedExpertise> expertise, boolean isAsked) {
    static final String OF_PERSONA = "the persona";

    /** All of a persona that want anything, itself first; its reasons only if they are looked for. */
    static List<Want> of(Persona persona) {
        var wants = new ArrayList<Want>();
        var isAsked = Chains.have(persona, ChainStep.EXPERTISE);
        wants.add(new Want("/expertise", OF_PERSONA, persona.expertise(), isAsked));
        for (int i = 0; persona.isSpecialistRouting() && i < persona.reasons().size(); i++) {
            wants.add(of(persona.reasons().get(i), "/reasons/" + i, persona));
        }
        for (int i = 0; i < persona.tags().size(); i++) {
            var tag = persona.tags().get(i);
            wants.add(new Want(
                    "/tags/" + i + "/expertise", "tag " + Require.quote(tag.name()), tag.expertise(), isAsked));
        }
        for (int i = 0; i < persona.script().steps().size(); i++) {
            if (persona.script().steps().get(i) instanceof Script.Forward forward) {
                wants.add(new Want(
                        "/script/" + i + "/forward", "step " + (i + 1) + " of the script", forward.wanted(), isAsked));
            }
        }
        wants.removeIf(want -> want.expertise.isEmpty());
        return wants;
    }

    private static Want of(ContactReason reason, String pointer, Persona persona) {
        var chain = reason.chain().orElse(persona.chain());
        return new Want(
                pointer + "/expertise",
                "reason " + Require.quote(reason.label()),
                reason.expertise(),
                chain.steps().contains(ChainStep.EXPERTISE));
    }

    boolean isOfPersona() {
        return whose.equals(OF_PERSONA);
    }

    /** What is required here, given what the persona wants of every answer. */
    List<WantedExpertise> required(Persona persona) {
        return with(persona).stream().filter(WantedExpertise::required).toList();
    }

    /** What is wanted here, and what the persona wants of every answer. */
    List<WantedExpertise> with(Persona persona) {
        var all = new ArrayList<>(expertise);
        all.addAll(persona.expertise());
        return WantedExpertise.united(all);
    }
}
