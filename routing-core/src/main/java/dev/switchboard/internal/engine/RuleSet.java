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
            .thenComparing(one -> one.because.isOfSystem())
            .thenComparingInt(one -> one.number);

    /**
     * A rule that applies to a message.
     *
     * @param rule the rule
     * @param number its place among the persona's rules, from 1
     * @param because the tag that made it apply: a custom one, if there is one
     */
    record Applied(TagRule rule, int number, Tag because) {

        /** For a trace: to whom or what the rule leads, which rule it is, and why it applies. */
        String[] facts(String to) {
            return new String[] {to, Integer.toString(number), because.name()};
        }
    }

    private final List<Numbered> rules;

    private record Numbered(TagRule rule, int number) {}

    private RuleSet(List<Numbered> rules) {
        this.rules = rules;
    }

    static RuleSet of(Persona persona, Platform platform) {
        var rules = new ArrayList<Numbered>(persona.rules().size());
        for (int i = 0; i < persona.rules().size(); i++) {
            if (platform.leaves(persona.rules().get(i))) {
                rules.add(new Numbered(persona.rules().get(i), i + 1));
            }
        }
        return new RuleSet(List.copyOf(rules));
    }

    /** Those that apply to a message with these tags, the one that counts first first. */
    List<Applied> applying(List<Tag> tags) {
        if (tags.isEmpty() || rules.isEmpty()) {
            return List.of();
        }
        var applying = new ArrayList<Applied>();
        for (var one : rules) {
            one.rule.anyOf().stream()
                    .filter(tags::contains)
                    .min(Comparator.comparing(Tag::isOfSystem))
                    .ifPresent(tag -> applying.add(new Applied(one.rule, one.number, tag)));
        }
        applying.sort(BY_PRECEDENCE);
        return List.copyOf(applying);
    }
}
