package dev.switchboard.lint;

import dev.switchboard.chain.ChainStep;
import dev.switchboard.persona.Persona;
import dev.switchboard.problem.Require;
import dev.switchboard.tag.RuleExecutor;
import dev.switchboard.tag.TagRule;
import java.util.List;

/** Rules that do less than they seem to. */
final class RuleLint {
    private final Persona persona;
    private final Findings findings;
    private final KnownTags known;
    private final RuleOrder order;

    private RuleLint(Persona persona, Findings findings) {
        this.persona = persona;
        this.findings = findings;
        this.known = KnownTags.of(List.of(persona));
        this.order = RuleOrder.of(persona.rules());
    }

    static void check(Persona persona, Findings findings) {
        var lint = new RuleLint(persona, findings);
        for (int i = 0; i < persona.rules().size(); i++) {
            var rule = persona.rules().get(i);
            lint.checkTags(rule, "/rules/" + i + "/anyOf/");
            if (rule.executor() == RuleExecutor.LIBRARY) {
                lint.checkEffects(i, rule, "/rules/" + i);
            }
        }
    }

    private void checkTags(TagRule rule, String pointer) {
        for (int i = 0; i < rule.anyOf().size(); i++) {
            var tag = rule.anyOf().get(i);
            if (!known.contains(tag)) {
                findings.add(
                        FindingCode.RULE_TAG_UNKNOWN,
                        pointer + i,
                        "the persona has no tag " + Require.quote(tag.name()),
                        () -> known.remedy(tag));
            }
        }
    }

    private void checkEffects(int index, TagRule rule, String pointer) {
        if (rule.notified().isEmpty() && !rule.isHandOff()) {
            findings.add(
                    FindingCode.RULE_WITHOUT_EFFECT,
                    pointer,
                    named(rule) + " notifies, assigns and moves nothing",
                    "Say whom it notifies, who gets the conversation or where that is moved, or remove it");
        }
        if (rule.notified().isEmpty() && order.isShadowed(index)) {
            findings.add(
                    FindingCode.RULE_SHADOWED,
                    pointer,
                    named(rule) + " comes after " + others(order.before(index)) + " on all of its tags",
                    rule.assignee().isPresent()
                            ? "Raise its priority, or remove it unless it stands in for an agent who is not eligible"
                            : "Raise its priority, or remove it");
        }
        rule.assignee()
                .ifPresent(agent -> checkStep(
                        ChainStep.TAG_ASSIGNMENT,
                        pointer + "/assign",
                        named(rule) + " assigns to agent " + Require.quote(agent)));
        rule.inbox()
                .ifPresent(inbox -> checkStep(
                        ChainStep.INBOX, pointer + "/moveTo", named(rule) + " moves to inbox " + Require.quote(inbox)));
    }

    private void checkStep(ChainStep step, String pointer, String effect) {
        if (!Chains.have(persona, step)) {
            findings.add(
                    FindingCode.RULE_NEVER_ASKED,
                    pointer,
                    effect + ", but no chain has the step " + step,
                    "Add " + step + " to the chain");
        }
    }

    private static String named(TagRule rule) {
        var others = rule.anyOf().size() - 1;
        return "the rule on " + Require.quote(rule.anyOf().get(0).name())
                + (others == 0 ? "" : " and " + others + " more");
    }

    private static String others(List<Integer> rules) {
        return "/rules/" + rules.get(0) + (rules.size() == 1 ? "" : " and " + (rules.size() - 1) + " more");
    }
}
