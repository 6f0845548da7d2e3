package dev.switchboard.lint;

import dev.switchboard.agent.Agent;
import dev.switchboard.agent.Workload;
import dev.switchboard.expertise.HeldExpertise;
import dev.switchboard.expertise.WantedExpertise;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Workplace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The operators of a persona who can be chosen at all, and how well they know what. */
final class Askable {
    private final List<Agent> agents = new ArrayList<>();
    /** By the key and the name of what they hold. */
    private final Map<String, Map<Agent, Integer>> levels = new LinkedHashMap<>();

    private final Map<String, String> names = new LinkedHashMap<>();

    private Askable() {}

    static Askable of(Persona persona, Workplace workplace) {
        var lightest = lightest(workplace.workload());
        return of(operators(persona, workplace)
                .filter(agent -> isAskable(agent, persona, lightest))
                .toList());
    }

    private static Askable of(List<Agent> agents) {
        var askable = new Askable();
        agents.forEach(askable::add);
        return askable;
    }

    /** The same people, each with what they know while they stand in for others. */
    Askable standingIn(Persona persona, Workplace workplace, Substitutes substitutes) {
        return of(StandIns.among(agents, operators(persona, workplace).toList(), substitutes.of(persona)));
    }

    private static Stream<Agent> operators(Persona persona, Workplace workplace) {
        return persona.operators().stream().distinct().map(workplace::agent).flatMap(Optional::stream);
    }

    private static boolean isAskable(Agent agent, Persona persona, int lightest) {
        var limits = agent.limits();
        return agent.mayBeChosen()
                && limits.total().hasRoom(0, lightest)
                && limits.of(persona.id().value()).hasRoom(0, lightest);
    }

    /** What the lightest conversation weighs; by some channel that nobody thought of, if not by a known one. */
    static int lightest(Workload workload) {
        return workload.weights().values().stream().reduce(workload.weight(), Math::min);
    }

    private void add(Agent agent) {
        agents.add(agent);
        for (var held : agent.expertise()) {
            add(agent, held);
        }
    }

    private void add(Agent agent, HeldExpertise held) {
        names.putIfAbsent(held.key(), held.name());
        levels.computeIfAbsent(held.key(), key -> new LinkedHashMap<>()).put(agent, held.level());
    }

    List<Agent> agents() {
        return agents;
    }

    /** The names of what any of them knows. */
    Collection<String> names() {
        return names.values();
    }

    /** How well the best of them knows it; 0 if nobody does. */
    int best(WantedExpertise wanted) {
        return holders(wanted).values().stream().reduce(0, Math::max);
    }

    boolean reach(WantedExpertise wanted) {
        return best(wanted) >= wanted.minimumLevel();
    }

    /** Those who hold all of it, each at its level. */
    List<Agent> reaching(List<WantedExpertise> wanted) {
        var fewest = wanted.stream().map(this::holders).min(Comparator.comparingInt(Map::size));
        return fewest.isEmpty()
                ? agents
                : fewest.get().keySet().stream()
                        .filter(agent -> wanted.stream().allMatch(one -> reaches(agent, one)))
                        .toList();
    }

    private boolean reaches(Agent agent, WantedExpertise wanted) {
        return holders(wanted).getOrDefault(agent, 0) >= wanted.minimumLevel();
    }

    private Map<Agent, Integer> holders(WantedExpertise wanted) {
        return levels.getOrDefault(wanted.key(), Map.of());
    }
}
