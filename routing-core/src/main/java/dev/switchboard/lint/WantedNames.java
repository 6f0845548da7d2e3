package dev.switchboard.lint;

import dev.switchboard.expertise.WantedExpertise;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.problem.Nearest;
import dev.switchboard.problem.Require;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All expertise that any persona, reason, tag or script wants. */
final class WantedNames {
    /** By key. */
    private final Map<String, String> names = new LinkedHashMap<>();

    private WantedNames() {}

    static WantedNames of(Policy policy) {
        var wanted = new WantedNames();
        policy.personas().forEach(wanted::add);
        return wanted;
    }

    private void add(Persona persona) {
        add(persona.expertise());
        persona.reasons().forEach(reason -> add(reason.expertise()));
        persona.tags().forEach(tag -> add(tag.expertise()));
        add(persona.script().wanted());
    }

    private void add(List<WantedExpertise> wanted) {
        wanted.forEach(one -> names.putIfAbsent(one.key(), one.name()));
    }

    boolean contains(String key) {
        return names.containsKey(key);
    }

    /** What to do about one that is not among them. */
    String remedy(String unwanted) {
        return Nearest.to(unwanted, names.values())
                .map(near -> "Write " + Require.quote(near) + " if that is meant, or want it where it matters")
                .orElse("Want it where it matters, unless colleagues alone should see it");
    }
}
