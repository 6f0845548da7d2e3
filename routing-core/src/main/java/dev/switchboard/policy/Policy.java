package dev.switchboard.policy;

import dev.switchboard.persona.Persona;
import dev.switchboard.persona.PersonaBuilder;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Nearest;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.PolicyProblem;
import dev.switchboard.problem.Problems;
import dev.switchboard.problem.Require;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All configuration as one immutable whole. Builders and JSON make the same object; a policy that exists is valid.
 */
public final class Policy {
    private final Persona[] personas;
    private final Map<String, Integer> indexes;

    private Policy(Persona[] personas, Map<String, Integer> indexes) {
        this.personas = personas;
        this.indexes = indexes;
    }

    /**
     * A policy of these personas.
     *
     * @throws InvalidInputException with every problem of every persona
     */
    public static Policy of(PersonaBuilder... personas) {
        var problems = new Problems();
        var built = new Persona[personas.length];
        for (int i = 0; i < personas.length; i++) {
            var builder = personas[i];
            var persona = problems.attempt(Place.at("/personas/" + i), builder::build);
            if (persona != null) {
                built[i] = persona;
            }
        }
        problems.throwIfAny();
        return of(List.of(built));
    }

    /**
     * A policy of these personas, in this order.
     *
     * @throws InvalidInputException if two have one id, or there is none
     */
    public static Policy of(List<Persona> personas) {
        var problems = new Problems();
        var indexes = new HashMap<String, Integer>();
        for (int i = 0; i < personas.size(); i++) {
            var earlier = indexes.putIfAbsent(personas.get(i).id().value(), i);
            if (earlier != null) {
                problems.add(
                        PolicyProblem.DUPLICATE_PERSONA,
                        Place.at("/personas/" + i + "/id"),
                        "persona " + Require.quote(personas.get(i).id().value()) + " is there already as persona "
                                + earlier + "; give each its own id");
            }
        }
        if (personas.isEmpty()) {
            problems.add(PolicyProblem.MISSING_FIELD, Place.at("/personas"), "a policy needs at least one persona");
        }
        problems.throwIfAny();
        return new Policy(personas.toArray(Persona[]::new), indexes);
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
     * @throws InvalidInputException if there is none with its id
     */
    public Policy with(Persona changed) {
        var index = indexes.get(changed.id().value());
        if (index == null) {
            throw unknownPersona(changed.id().value());
        }
        var copy = personas.clone();
        copy[index] = changed;
        return new Policy(copy, indexes);
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
        return other instanceof Policy that && Arrays.equals(personas, that.personas);
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
