package dev.switchboard.policy;

import dev.switchboard.absence.PersonalCalendar;
import dev.switchboard.directory.VariableDefinition;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.persona.Persona;
import dev.switchboard.persona.PersonaBuilder;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Nearest;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.PolicyProblem;
import dev.switchboard.problem.Problems;
import dev.switchboard.problem.Require;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * All configuration as one immutable whole. Builders and JSON make the same object; a policy that exists is valid.
 */
public final class Policy {
    private final Persona[] personas;
    private final Map<String, Integer> indexes;
    private final Workplace workplace;
    private final Variables variables;
    private final List<AcceptedFinding> accepted;
    private final Calendars calendars;

    private Policy(
            Persona[] personas,
            Map<String, Integer> indexes,
            Workplace workplace,
            Variables variables,
            List<AcceptedFinding> accepted,
            Calendars calendars) {
        this.personas = personas;
        this.indexes = indexes;
        this.workplace = workplace;
        this.variables = variables;
        this.accepted = accepted;
        this.calendars = calendars;
    }

    /** Begins a policy that has agents, expertise, inboxes, views or variables beside its personas. */
    public static PolicyBuilder builder() {
        return new PolicyBuilder();
    }

    /**
     * A policy of these personas.
     *
     * @throws InvalidInputException with every problem of every persona
     */
    public static Policy of(PersonaBuilder... personas) {
        return builder().personas(personas).build();
    }

    static Policy of(List<Supplier<Persona>> personas, Shared shared) {
        var problems = new Problems();
        var given = new ArrayList<@Nullable Persona>(personas.size());
        var built = new ArrayList<Persona>(personas.size());
        for (int i = 0; i < personas.size(); i++) {
            var persona = problems.attempt(Place.at("/personas/" + i), personas.get(i));
            given.add(persona);
            if (persona != null) {
                built.add(persona);
            }
        }
        if (problems.isEmpty()) {
            return of(built, shared, new Problems());
        }
        CrossCheck.check(given, shared, problems);
        throw new InvalidInputException(problems.list());
    }

    /**
     * A policy of these personas, in this order.
     *
     * @throws InvalidInputException if two have one id, there is none, or one refers to an agent or inbox, of which there are none
     */
    public static Policy of(List<Persona> personas) {
        return of(personas, Shared.NOTHING, new Problems());
    }

    private static Policy of(List<Persona> personas, Shared shared, Problems problems) {
        CrossCheck.check(personas, shared, problems);
        problems.throwIfAny();
        var indexes = new HashMap<String, Integer>();
        personas.forEach(persona -> indexes.put(persona.id().value(), indexes.size()));
        return new Policy(
                personas.toArray(Persona[]::new),
                indexes,
                shared.workplace(),
                shared.definitions(),
                List.copyOf(shared.accepted()),
                shared.personal());
    }

    /** A builder that holds all of this policy. */
    public PolicyBuilder toBuilder() {
        return new PolicyBuilder(this);
    }

    /** The agents, what they know, inboxes and views. */
    public Workplace workplace() {
        return workplace;
    }

    /** The variables that conversations may carry, in the order configured (ML-25). */
    public List<VariableDefinition> variables() {
        return variables.all();
    }

    /** The variable with this name; case counts. */
    public Optional<VariableDefinition> variable(String name) {
        return variables.named(name);
    }

    /** The names of the variables by which a customer is recognised, in the order configured (ML-26). */
    public List<String> identifyingVariables() {
        return variables.identifying();
    }

    /** What lint finds and is meant so, in the order configured. */
    public List<AcceptedFinding> accepted() {
        return accepted;
    }

    /** When people are away and who answers instead, in the order configured. */
    public List<PersonalCalendar> calendars() {
        return calendars.all();
    }

    /** When this person is away, if anything is known of that. */
    public Optional<PersonalCalendar> calendarOf(EmailAddress person) {
        return calendars.of(person);
    }

    /** In the order configured. */
    public List<Persona> personas() {
        return List.of(personas);
    }

    /** The persona with this id. */
    public Optional<Persona> persona(String id) {
        var index = indexes.get(id);
        return index == null ? Optional.empty() : Optional.of(personas[index]);
    }

    /** The place of a persona among the others, or -1. */
    public int indexOf(String id) {
        var index = indexes.get(id);
        return index == null ? -1 : index;
    }

    /** How many personas there are. */
    public int size() {
        return personas.length;
    }

    /** The persona at the place. */
    public Persona personaAt(int index) {
        return personas[index];
    }

    /**
     * The same policy with this persona in place of the one with its id.
     *
     * @throws InvalidInputException if there is none with its id, or it refers to an agent or inbox that is not there
     */
    public Policy with(Persona changed) {
        var index = indexes.get(changed.id().value());
        if (index == null) {
            throw unknownPersona(changed.id().value());
        }
        var copy = personas.clone();
        copy[index] = changed;
        if (!changed.rules().equals(personas[index].rules())
                || !changed.operators().equals(personas[index].operators())) {
            CrossCheck.check(changed, index, workplace);
        }
        return new Policy(copy, indexes, workplace, variables, accepted, calendars);
    }

    /** The persona with this id, or an error that names the ones there are. */
    public Persona require(String id) {
        return persona(id).orElseThrow(() -> unknownPersona(id));
    }

    private InvalidInputException unknownPersona(String id) {
        return new InvalidInputException(
                PolicyProblem.UNKNOWN_PERSONA,
                Place.ROOT,
                "there is no persona " + Require.quote(id) + Nearest.hint(id, personaIds()));
    }

    private List<String> personaIds() {
        return Arrays.stream(personas).map(persona -> persona.id().value()).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Policy that
                && Arrays.equals(personas, that.personas)
                && workplace.equals(that.workplace)
                && variables.equals(that.variables)
                && accepted.equals(that.accepted)
                && calendars.equals(that.calendars);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(personas);
    }

    @Override
    public String toString() {
        return "policy of " + personaIds();
    }
}
