package dev.switchboard.internal.engine;

import dev.switchboard.persona.Persona;
import dev.switchboard.tag.Tag;
import dev.switchboard.tag.TagRule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The tag rules of a persona that the library acts on. Immutable. */
final class RuleSet {
    /** Highest priority, then a custom tag before one of the engine, then the order of definition (model, 3.4). */
    private static final Comparator<Applied> BY_PRECEDENCE = Comparator.comparingInt(
                    (Applied one) -> one.rule.priority())
            .reversed()
            .thenComparing(one -> !one.byCustomTag)
            .thenComparingInt(one -> one.number);

    /**
     * A rule that applies to a message.
     *
     * @param rule the rule
     * @param number its place among the persona's rules, from 1
     * @param byCustomTag whether a custom tag made it apply, and not only one of the engine
     */
    record Applied(TagRule rule, int number, boolean byCustomTag) {}

    private final List<Applied> rules;

    private RuleSet(List<Applied> rules) {
        this.rules = rules;
    }

    static RuleSet of(Persona persona, Platform platform) {
        var rules = new ArrayList<Applied>(persona.rules().size());
        for (int i = 0; i < persona.rules().size(); i++) {
            if (platform.leaves(persona.rules().get(i))) {
                rules.add(new Applied(persona.rules().get(i), i + 1, false));
            }
        }
        return new RuleSet(List.copyOf(rules));
    }

    boolean isEmpty() {
        return rules.isEmpty();
    }

    /** Those that apply to a message with these tags, the one that counts first first. */
    List<Applied> applying(List<Tag> tags) {
        if (tags.isEmpty() || rules.isEmpty()) {
            return List.of();
        }
        var applying = new ArrayList<Applied>();
        for (var one : rules) {
            var matched = one.rule.anyOf().stream().filter(tags::contains).toList();
            if (!matched.isEmpty()) {
                var custom = matched.stream().anyMatch(tag -> !tag.isOfSystem());
                applying.add(new Applied(one.rule, one.number, custom));
            }
        }
        applying.sort(BY_PRECEDENCE);
        return List.copyOf(applying);
    }
}
