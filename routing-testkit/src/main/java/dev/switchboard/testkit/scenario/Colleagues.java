package dev.switchboard.testkit.scenario;

import dev.switchboard.absence.PersonalCalendar;
import dev.switchboard.agent.Agent;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.identity.Person;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.specialist.Specialist;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Those of an organisation of whom a scenario may say how they are.
 *
 * @param what they are
 * @param addresses that a policy has of them
 */
record Colleagues(String what, Function<Policy, Stream<EmailAddress>> addresses) {
    /** Nothing is told to anybody else. */
    static final Colleagues TOLD =
            new Colleagues("owner, specialist, agent or substitute of the policy", Colleagues::told);

    /** Nobody else is looked for. */
    static final Colleagues AGENTS = new Colleagues("agent of the policy", Colleagues::agents);

    private static Stream<EmailAddress> told(Policy policy) {
        return Stream.of(
                        policy.personas().stream().map(Persona::owner).map(Person::email),
                        policy.personas().stream().flatMap(Colleagues::specialists),
                        agents(policy),
                        policy.personas().stream().flatMap(one -> one.absenceRules().substitutes().values().stream()),
                        policy.calendars().stream().flatMap(Colleagues::substitutes))
                .flatMap(all -> all);
    }

    private static Stream<EmailAddress> specialists(Persona persona) {
        return persona.specialists().specialists().stream().map(Specialist::email);
    }

    private static Stream<EmailAddress> agents(Policy policy) {
        return policy.workplace().agents().stream().map(Agent::email);
    }

    private static Stream<EmailAddress> substitutes(PersonalCalendar calendar) {
        return Stream.concat(
                calendar.substitute().stream(),
                calendar.absences().stream().flatMap(one -> Stream.ofNullable(one.substitute())));
    }
}
