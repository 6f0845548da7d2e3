package dev.switchboard.policy;

import dev.switchboard.agent.Agent;
import dev.switchboard.expertise.Expertise;
import dev.switchboard.expertise.HeldExpertise;
import dev.switchboard.expertise.WantedExpertise;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Nearest;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.PolicyProblem;
import dev.switchboard.problem.Problems;
import dev.switchboard.problem.Require;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Edits of the policy about expertise and who holds it; to be given to {@link Policies#edit}. */
public final class ExpertiseEdit {
    private ExpertiseEdit() {}

    /** Creates it; agents with these ids hold it then. */
    public static PolicyEdit create(String name, List<String> operators) {
        var created = Expertise.named(name);
        return PolicyEdit.ofWhole("create expertise " + created, policy -> {
            var taken = policy.workplace().expertise().stream()
                    .filter(one -> one.key().equals(created.key()))
                    .findFirst();
            if (taken.isPresent()) {
                throw invalid(
                        PolicyProblem.DUPLICATE_EXPERTISE,
                        "expertise " + Require.quote(created.name()) + " is there already as "
                                + Require.quote(taken.get().name()) + "; give this one another name");
            }
            requireAgents(policy, operators);
            var agents = policy.workplace().agents().stream()
                    .map(agent -> operators.contains(agent.id()) ? holding(agent, created.name()) : agent)
                    .toList();
            var known = policy.workplace().expertise();
            return policy.toBuilder()
                    .setAgents(agents)
                    .expertise(withIdOfItsOwn(created, known))
                    .build();
        });
    }

    /** A former name of another one may be its name, but not its id, which that one keeps. */
    private static Expertise withIdOfItsOwn(Expertise created, List<Expertise> known) {
        var next = created;
        for (int number = 2; isTaken(next.id(), known); number++) {
            next = created.withId("expertise " + number);
        }
        return next;
    }

    private static boolean isTaken(String id, List<Expertise> known) {
        return known.stream().anyMatch(one -> one.id().equals(id));
    }

    /** Gives it another name, wherever it is held or wanted. */
    public static PolicyEdit rename(String name, String newName) {
        var renamed = Expertise.named(newName);
        return PolicyEdit.ofWhole("rename expertise " + name + " to " + renamed, policy -> {
            var before = require(policy, name);
            var after = before.renamed(renamed.name());
            var taken = policy.workplace().expertise(renamed.name());
            if (taken.isPresent() && !taken.get().key().equals(before.key())) {
                throw invalid(
                        PolicyProblem.DUPLICATE_EXPERTISE,
                        "expertise " + Require.quote(renamed.name()) + " is there already; give this one another name");
            }
            var created = policy.workplace().expertise().stream()
                    .map(one -> one.key().equals(before.key()) ? after : one)
                    .toList();
            return new KnowHowChange(before.key(), after.name())
                    .on(policy)
                    .setExpertise(created)
                    .build();
        });
    }

    /** Deletes it, wherever it is held or wanted. */
    public static PolicyEdit delete(String name) {
        return PolicyEdit.ofWhole("delete expertise " + name, policy -> {
            var gone = require(policy, name);
            var left = policy.workplace().expertise().stream()
                    .filter(one -> !one.key().equals(gone.key()))
                    .toList();
            return new KnowHowChange(gone.key(), null)
                    .on(policy)
                    .setExpertise(left)
                    .build();
        });
    }

    /** Exactly these hold it. */
    public static PolicyEdit operators(String name, List<String> operators) {
        return PolicyEdit.ofWhole("operators of expertise " + name + ": " + operators, policy -> {
            var known = require(policy, name);
            requireAgents(policy, operators);
            var agents = policy.workplace().agents().stream()
                    .map(agent ->
                            operators.contains(agent.id()) ? holding(agent, known.name()) : without(agent, known.key()))
                    .toList();
            return policy.toBuilder().setAgents(agents).build();
        });
    }

    /** The agent knows exactly this. */
    public static PolicyEdit held(String agent, List<HeldExpertise> held) {
        return PolicyEdit.ofWhole("expertise of " + agent + ": " + held, policy -> {
            requireAgents(policy, List.of(agent));
            var problems = new Problems();
            for (int i = 0; i < held.size(); i++) {
                var name = held.get(i).name();
                problems.attempt(Place.at("/expertise/" + i), () -> require(policy, name));
            }
            problems.throwIfAny();
            var agents = policy.workplace().agents().stream()
                    .map(one -> one.id().equals(agent) ? one.withExpertise(held) : one)
                    .toList();
            return policy.toBuilder().setAgents(agents).build();
        });
    }

    /**
     * What conversations want that are not over, after this.
     *
     * @param newName empty if the expertise was deleted
     */
    public static UnaryOperator<List<WantedExpertise>> inWanted(String name, String newName) {
        return new KnowHowChange(Expertise.keyOf(name), newName.isEmpty() ? null : newName)::wanted;
    }

    private static Expertise require(Policy policy, String name) {
        return policy.workplace().expertise(name).orElseThrow(() -> {
            var known = new ArrayList<String>();
            policy.workplace().expertise().forEach(one -> known.add(one.name()));
            return invalid(
                    PolicyProblem.UNKNOWN_EXPERTISE,
                    "there is no expertise " + Require.quote(name) + Nearest.hint(name, known));
        });
    }

    private static void requireAgents(Policy policy, List<String> ids) {
        var problems = new Problems();
        for (int i = 0; i < ids.size(); i++) {
            if (policy.workplace().agent(ids.get(i)).isEmpty()) {
                problems.add(
                        PolicyProblem.NOT_AN_AGENT,
                        Place.at("/operators/" + i),
                        Require.quote(ids.get(i)) + " is not an agent"
                                + Nearest.hint(ids.get(i), policy.workplace().agentIds()));
            }
        }
        problems.throwIfAny();
    }

    private static Agent holding(Agent agent, String name) {
        if (agent.levelIn(name) > 0) {
            return agent;
        }
        var held = new ArrayList<>(agent.expertise());
        held.add(HeldExpertise.of(name));
        return agent.withExpertise(held);
    }

    private static Agent without(Agent agent, String key) {
        return agent.withExpertise(
                agent.expertise().stream().filter(one -> !one.key().equals(key)).toList());
    }

    private static InvalidInputException invalid(PolicyProblem code, String message) {
        return new InvalidInputException(code, Place.ROOT, message);
    }
}
