package dev.switchboard.lint;

import dev.switchboard.chain.ChainStep;
import dev.switchboard.persona.Persona;
import dev.switchboard.problem.Require;
import dev.switchboard.specialist.Specialist;
import dev.switchboard.tag.PostAction;
import dev.switchboard.tag.RuleExecutor;
import dev.switchboard.tag.SmartTag;
import dev.switchboard.tag.Tag;
import dev.switchboard.tag.TagRule;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/** Tags that do nothing, or leave nobody to answer. */
final class TagLint {
    private final Persona persona;
    private final Findings findings;
    private final Set<Tag> named = new HashSet<>();
    /** By rules that lead to somebody. */
    private final Set<Tag> attended = new HashSet<>();

    private TagLint(Persona persona, Findings findings) {
        this.persona = persona;
        this.findings = findings;
        for (var rule : persona.rules()) {
            named.addAll(rule.anyOf());
            if (rule.isHandOff() || !rule.notified().isEmpty()) {
                attended.addAll(rule.anyOf());
            }
        }
    }

    static void check(Persona persona, ViewedTags viewed, Findings findings) {
        var lint = new TagLint(persona, findings);
        for (int i = 0; i < persona.tags().size(); i++) {
            var tag = persona.tags().get(i);
            lint.checkUse(tag, viewed.contains(persona, tag.tag()), "/tags/" + i);
        }
        if (persona.tags().stream().anyMatch(lint::suspendsUnattended) && !lint.leadsBesideTheOwner()) {
            lint.addSuspensions();
        }
    }

    private void checkUse(SmartTag tag, boolean isViewed, String pointer) {
        if (!isViewed && !named.contains(tag.tag()) && !acts(tag)) {
            findings.add(
                    FindingCode.TAG_UNUSED,
                    pointer,
                    "no rule or view names the tag " + Require.quote(tag.name()) + ", and it does nothing itself",
                    "Add instructions, a post-action or a rule, unless the application acts on the tag");
        }
    }

    private static boolean acts(SmartTag tag) {
        return !tag.instructions().isEmpty()
                || !tag.asksFor().isEmpty()
                || tag.postAction() != PostAction.CONTINUE
                || tag.isHandOff()
                || !tag.expertise().isEmpty()
                || tag.deadline().isPresent()
                || tag.priorityMinutes() > 0;
    }

    private boolean suspendsUnattended(SmartTag tag) {
        return tag.postAction() == PostAction.SUSPEND_AFTERWARDS && !attended.contains(tag.tag());
    }

    private void addSuspensions() {
        for (int i = 0; i < persona.tags().size(); i++) {
            var tag = persona.tags().get(i);
            if (suspendsUnattended(tag)) {
                findings.add(
                        FindingCode.SUSPENDS_WITHOUT_HUMAN,
                        "/tags/" + i + "/postAction",
                        "the tag " + Require.quote(tag.name())
                                + " suspends the automation, but neither a rule on it nor a chain leads to anybody but the owner",
                        "Add a rule on the tag, or a step that finds somebody, unless the owner is meant");
            }
        }
    }

    private boolean leadsBesideTheOwner() {
        return (Chains.have(persona, ChainStep.SPECIALIST) && hasSpecialist())
                || (Chains.have(persona, ChainStep.TAG_ASSIGNMENT)
                        && hasRule(rule -> rule.assignee().isPresent()))
                || (!persona.operators().isEmpty() && Want.of(persona).stream().anyMatch(Want::isAsked))
                || (Chains.have(persona, ChainStep.INBOX)
                        && hasRule(rule -> rule.inbox().isPresent()));
    }

    private boolean hasSpecialist() {
        return persona.isSpecialistRouting()
                && !persona.reasons().isEmpty()
                && persona.specialists().userCount() > 0
                && persona.specialists().specialists().stream().anyMatch(Specialist::active);
    }

    private boolean hasRule(Predicate<TagRule> effect) {
        return persona.rules().stream().anyMatch(rule -> rule.executor() == RuleExecutor.LIBRARY && effect.test(rule));
    }
}
