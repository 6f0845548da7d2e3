package dev.switchboard.policy;

import dev.switchboard.agent.Agent;
import dev.switchboard.expertise.HeldExpertise;
import dev.switchboard.expertise.WantedExpertise;
import dev.switchboard.persona.Persona;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An expertise that gets another name, or none any more.
 *
 * @param key what its name was compared by
 * @param newName null if it is deleted
 */
record KnowHowChange(String key, @Nullable String newName) {

    /** The policy, in which nobody holds or wants it by the old name. */
    PolicyBuilder on(Policy policy) {
        var changed = policy.toBuilder()
                .setAgents(policy.workplace().agents().stream().map(this::on).toList());
        return changed.setPersonas(policy.personas().stream().map(this::on).toList());
    }

    private Agent on(Agent agent) {
        var held = agent.expertise().stream()
                .map(this::held)
                .filter(Objects::nonNull)
                .toList();
        return held.equals(agent.expertise()) ? agent : agent.withExpertise(held);
    }

    private @Nullable HeldExpertise held(HeldExpertise one) {
        if (!one.key().equals(key)) {
            return one;
        }
        return newName == null ? null : new HeldExpertise(newName, one.level());
    }

    private Persona on(Persona persona) {
        var isConcerned = !wanted(persona.expertise()).equals(persona.expertise())
                || !wanted(persona.script().wanted()).equals(persona.script().wanted())
                || persona.reasons().stream()
                        .anyMatch(one -> !wanted(one.expertise()).equals(one.expertise()))
                || persona.tags().stream()
                        .anyMatch(one -> !wanted(one.expertise()).equals(one.expertise()));
        return isConcerned ? persona.toBuilder().changeWanted(this::wanted).build() : persona;
    }

    List<WantedExpertise> wanted(List<WantedExpertise> all) {
        return all.stream()
                .filter(one -> newName != null || !one.key().equals(key))
                .map(one -> one.key().equals(key) && newName != null
                        ? new WantedExpertise(newName, one.minimumLevel(), one.required())
                        : one)
                .toList();
    }
}
