package dev.switchboard.examples.serve;

import dev.switchboard.agent.Agent;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.specialist.Specialist;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who can be played: everybody whom the policy names, somebody who only asks, and an administrator. */
final class Cast {
    private static final String ADMINISTRATOR = "admin:ada@demo.example";

    private Cast() {}

    /**
     * Somebody who can be played.
     *
     * @param id for {@link Player#of}
     * @param name for people
     * @param roles what they are: asker, agent, specialist, owner, admin
     */
    record Part(String id, String name, List<String> roles) {}

    static List<Part> of(Policy policy) {
        var people = new LinkedHashMap<String, Part>();
        people.put("asker", new Part("asker", "Somebody who asks", List.of("asker")));
        policy.workplace().agents().forEach(agent -> add(people, agent));
        policy.personas().forEach(persona -> add(people, persona));
        people.put(ADMINISTRATOR, new Part(ADMINISTRATOR, "Ada", List.of("admin")));
        return List.copyOf(people.values());
    }

    private static void add(Map<String, Part> people, Agent agent) {
        people.put("agent:" + agent.id(), new Part("agent:" + agent.id(), agent.displayName(), List.of("agent")));
    }

    private static void add(Map<String, Part> people, Persona persona) {
        for (var specialist : persona.specialists().specialists()) {
            add(people, specialist, persona);
        }
        var owner = persona.owner();
        add(people, "person:" + owner.email(), owner.displayName(), "owner of " + persona.name());
    }

    private static void add(Map<String, Part> people, Specialist specialist, Persona persona) {
        add(people, "person:" + specialist.email(), specialist.displayName(), "specialist of " + persona.name());
    }

    private static void add(Map<String, Part> people, String id, String name, String role) {
        var known = people.get(id);
        var roles = new ArrayList<>(known == null ? List.<String>of() : known.roles());
        roles.add(role);
        people.put(id, new Part(id, name, List.copyOf(roles)));
    }
}
