package dev.switchboard.lint;

import dev.switchboard.chain.Chain;
import dev.switchboard.chain.ChainStep;
import dev.switchboard.persona.Persona;
import dev.switchboard.persona.Script;
import dev.switchboard.problem.Require;

/** Chains that wait for ever, or in vain, and priorities in a line in which nobody waits. */
final class WaitLint {
    private final Persona persona;
    private final Findings findings;

    private WaitLint(Persona persona, Findings findings) {
        this.persona = persona;
        this.findings = findings;
    }

    static void check(Persona persona, Findings findings) {
        var lint = new WaitLint(persona, findings);
        lint.check("", "the chain", persona.chain());
        for (int i = 0; persona.isSpecialistRouting() && i < persona.reasons().size(); i++) {
            var reason = persona.reasons().get(i);
            if (reason.chain().isPresent()) {
                lint.check(
                        "/reasons/" + i,
                        "the chain of " + Require.quote(reason.label()),
                        reason.chain().get());
            }
        }
        lint.checkPriorities();
    }

    private void check(String part, String whose, Chain chain) {
        var pointer = part + "/chain/" + chain.steps().indexOf(ChainStep.EXPERTISE);
        if (chain.whenFull().isUnlimited() || chain.whenNobodyThere().isUnlimited()) {
            findings.add(
                    FindingCode.WAIT_WITHOUT_DEADLINE,
                    pointer,
                    whose + " waits for an agent without a deadline",
                    "Give it a deadline, such as PT10M");
        }
        if (chain.isWaiting() && part.isEmpty() && !isAnythingWanted()) {
            findings.add(
                    FindingCode.WAIT_FOR_NOTHING,
                    pointer,
                    whose + " waits for an agent, but nothing is wanted of one",
                    "Say what whoever answers should know, or do not wait");
        }
    }

    private boolean isAnythingWanted() {
        return !Want.of(persona).isEmpty()
                || persona.script().steps().stream().anyMatch(Script.Forward.class::isInstance);
    }

    private void checkPriorities() {
        if (!persona.isWaiting()) {
            checkUnused(!persona.askerClasses().isEmpty(), "/askerClasses", "classes of askers");
            checkUnused(
                    persona.reasons().stream().anyMatch(reason -> reason.priorityMinutes() > 0),
                    "/reasons",
                    "contact reasons");
            checkUnused(persona.tags().stream().anyMatch(tag -> tag.priorityMinutes() > 0), "/tags", "tags");
        }
    }

    private void checkUnused(boolean have, String pointer, String which) {
        if (have) {
            findings.add(
                    FindingCode.PRIORITY_UNUSED,
                    pointer,
                    which + " have priority minutes, but no chain waits for an agent",
                    "Let step EXPERTISE wait, or remove the priority minutes");
        }
    }
}
