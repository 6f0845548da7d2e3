package dev.switchboard.lint;

import dev.switchboard.absence.Away;
import dev.switchboard.absence.PersonalCalendar;
import dev.switchboard.agent.Agent;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.problem.Place;
import dev.switchboard.specialist.Specialist;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Who is away at one moment, so that nobody answers in their place, as the policy alone says. */
final class AttendanceLint {
    private final Policy policy;
    private final Persona persona;
    private final Substitutes substitutes;
    private final Instant at;
    private final Findings findings;

    private AttendanceLint(Policy policy, int index, Substitutes ofCalendars, Instant at) {
        this.policy = policy;
        this.persona = policy.personaAt(index);
        this.substitutes = ofCalendars.of(persona);
        this.at = at;
        this.findings = new Findings(Place.at("/personas/" + index), new Acceptances(List.of()));
    }

    static List<Finding> findings(Policy policy, Instant at) {
        var all = new ArrayList<Finding>();
        var ofCalendars = Substitutes.of(policy);
        for (int i = 0; i < policy.size(); i++) {
            all.addAll(new AttendanceLint(policy, i, ofCalendars, at).findings());
        }
        return all;
    }

    private List<Finding> findings() {
        var isAnybodyThere = isThere(persona.owner().email(), "/owner");
        var specialists = persona.specialists().specialists();
        for (int i = 0; i < specialists.size(); i++) {
            if (specialists.get(i).active()) {
                isAnybodyThere |= isThere(specialists.get(i).email(), "/specialists/" + i);
            }
        }
        var operators = persona.operators();
        for (int i = 0; i < operators.size(); i++) {
            var agent = policy.workplace().agent(operators.get(i)).filter(Agent::mayBeChosen);
            isAnybodyThere |= agent.isPresent() && isOperatorThere(agent.get().email(), "/operators/" + i);
        }
        if (!isAnybodyThere && !isThereByRule()) {
            findings.add(
                    FindingCode.EVERYBODY_AWAY,
                    "",
                    "nobody who answers for persona \"" + persona.id() + "\" is there at " + at,
                    "Name a substitute who is there for one of them");
        }
        return findings.list();
    }

    /** Whether anybody is to whom a rule gives conversations. */
    private boolean isThereByRule() {
        return RuledAgents.assigned(persona, policy.workplace())
                        .anyMatch(agent -> away(agent.email()) == null || isReplaced(agent.email(), this::mayAnswer))
                || RuledAgents.waitedFor(persona, policy.workplace()).anyMatch(agent -> away(agent.email()) == null);
    }

    private boolean isThere(EmailAddress person, String pointer) {
        return isThere(person, this::mayAnswer, pointer);
    }

    /** Only another operator stands in for one. */
    private boolean isOperatorThere(EmailAddress person, String pointer) {
        return isThere(person, this::isOperator, pointer);
    }

    /** Whether somebody is there, or somebody of these who stands in; if not, that is found. */
    private boolean isThere(EmailAddress person, Predicate<EmailAddress> mayAnswer, String pointer) {
        var away = away(person);
        if (away == null || isReplaced(person, mayAnswer)) {
            return true;
        }
        findings.add(
                FindingCode.AWAY_UNREPLACED,
                pointer,
                person + " is away from " + away.from() + " until " + away.until() + ", and nobody stands in",
                "Name a substitute who is there");
        return false;
    }

    private boolean isReplaced(EmailAddress person, Predicate<EmailAddress> mayAnswer) {
        var seen = new HashSet<>(List.of(person));
        var step = substitutes.next(person, at);
        while (step != null && seen.add(step.substitute())) {
            if (away(step.substitute()) == null && mayAnswer.test(step.substitute())) {
                return true;
            }
            step = substitutes.next(step.substitute(), at);
        }
        return false;
    }

    private @Nullable Away away(EmailAddress person) {
        return policy.calendarOf(person)
                .map(PersonalCalendar::absences)
                .flatMap(absences -> Away.at(absences, at))
                .orElse(null);
    }

    private boolean isOperator(EmailAddress person) {
        return policy.workplace()
                .agent(person)
                .filter(agent -> agent.mayBeChosen() && persona.operators().contains(agent.id()))
                .isPresent();
    }

    private boolean mayAnswer(EmailAddress person) {
        return persona.owner().email().equals(person)
                || policy.workplace().agent(person).filter(Agent::isActive).isPresent()
                || persona.specialists()
                        .specialist(person)
                        .filter(Specialist::active)
                        .isPresent();
    }
}
