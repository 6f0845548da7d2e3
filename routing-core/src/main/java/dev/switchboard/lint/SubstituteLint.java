package dev.switchboard.lint;

import dev.switchboard.agent.Agent;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.lint.Substitutes.Step;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.policy.Workplace;
import dev.switchboard.problem.Place;
import dev.switchboard.specialist.Specialist;
import java.util.List;

/** Substitutes who do not answer, or are away with whom they stand in for. */
final class SubstituteLint {
    private final Workplace workplace;
    private final Findings findings;

    private SubstituteLint(Workplace workplace, Findings findings) {
        this.workplace = workplace;
        this.findings = findings;
    }

    /** The substitutes that the persona names itself. */
    static void check(Persona persona, Workplace workplace, Substitutes ofCalendars, Findings findings) {
        if (persona.absenceRules().substitutes().isEmpty()) {
            return;
        }
        var lint = new SubstituteLint(workplace, findings);
        var substitutes = ofCalendars.of(persona);
        lint.checkLoops(substitutes, substitutes.ownCount());
        for (var step : substitutes.ofPersona()) {
            lint.check(step, List.of(persona), "for persona \"" + persona.id() + "\"");
        }
    }

    /** The substitutes that calendars name. */
    static List<Finding> findings(Policy policy, Substitutes substitutes, Acceptances acceptances) {
        var lint = new SubstituteLint(policy.workplace(), new Findings(Place.at("/calendars"), acceptances));
        lint.checkLoops(substitutes, Integer.MAX_VALUE);
        for (var step : substitutes.ofCalendars()) {
            lint.check(step, lint.concerned(policy, step.person()), "for any persona of " + step.person());
        }
        return lint.findings.list();
    }

    /** Those that have a step of a lower rank; others are found elsewhere. */
    private void checkLoops(Substitutes substitutes, int below) {
        for (var loop : SubstituteLoops.of(substitutes)) {
            if (loop.first().rank() < below) {
                findings.add(
                        FindingCode.SUBSTITUTE_LOOP,
                        loop.first().pointer(),
                        loop.toString(),
                        "Name somebody outside the circle for one of them");
            }
        }
    }

    private void check(Step step, List<Persona> personas, String where) {
        if (step.leadsNowhere()) {
            findings.add(
                    FindingCode.SELF_SUBSTITUTE,
                    step.pointer(),
                    step.person() + " is their own substitute",
                    "Name somebody else");
        } else if (!isAgent(step.substitute())
                && personas.stream().noneMatch(persona -> answersFor(persona, step.substitute()))) {
            findings.add(
                    FindingCode.SUBSTITUTE_MAY_NOT_ANSWER,
                    step.pointer(),
                    step.substitute() + ", the substitute of " + step.person() + ", is neither an agent nor, " + where
                            + ", the owner or an active specialist",
                    "Name somebody who is, or add them");
        }
    }

    /** The personas for which somebody works: an agent may work for each, and so may somebody who is not known yet. */
    private List<Persona> concerned(Policy policy, EmailAddress person) {
        var own = policy.personas().stream()
                .filter(persona -> worksFor(persona, person))
                .toList();
        return own.isEmpty() || workplace.agent(person).isPresent() ? policy.personas() : own;
    }

    private static boolean worksFor(Persona persona, EmailAddress person) {
        return persona.owner().email().equals(person)
                || persona.specialists().specialist(person).isPresent();
    }

    private boolean isAgent(EmailAddress person) {
        return workplace.agent(person).filter(Agent::isActive).isPresent();
    }

    private static boolean answersFor(Persona persona, EmailAddress person) {
        return persona.owner().email().equals(person)
                || persona.specialists()
                        .specialist(person)
                        .filter(Specialist::active)
                        .isPresent();
    }
}
