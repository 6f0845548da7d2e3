package dev.switchboard.lint;

import dev.switchboard.expertise.WantedExpertise;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Workplace;
import dev.switchboard.problem.Nearest;
import dev.switchboard.problem.Require;
import java.util.List;
import java.util.stream.Collectors;

/** Expertise that is wanted in vain. */
final class WantedLint {
    private final Persona persona;
    private final Findings findings;
    private final Askable askable;

    private WantedLint(Persona persona, Askable askable, Findings findings) {
        this.persona = persona;
        this.askable = askable;
        this.findings = findings;
    }

    static void check(Persona persona, Workplace workplace, Substitutes substitutes, Findings findings) {
        var wants = Want.of(persona);
        var asked = wants.stream().filter(Want::isAsked).toList();
        var askable = Askable.of(persona, workplace);
        var lint = new WantedLint(persona, askable, findings);
        wants.stream().filter(want -> !want.isAsked()).forEach(lint::addNeverAsked);
        if (!asked.isEmpty() && askable.agents().isEmpty()) {
            lint.addNobody(asked.get(0));
        } else {
            asked.forEach(lint::check);
        }
        RankingLint.check(persona, workplace, substitutes, asked, askable, findings);
    }

    private void addNeverAsked(Want want) {
        findings.add(
                FindingCode.WANTED_NEVER_ASKED,
                want.pointer(),
                want.whose() + " wants " + names(want.expertise())
                        + ", but no chain that its questions take has the step EXPERTISE",
                "Add EXPERTISE to the chain, unless only colleagues who are asked for help should know it");
    }

    private void addNobody(Want want) {
        var operators = persona.operators();
        var wanting = want.whose() + " wants " + names(want.expertise());
        if (operators.isEmpty()) {
            findings.add(
                    FindingCode.WANTED_WITHOUT_OPERATORS,
                    "/operators",
                    wanting + ", but the persona has no operators",
                    "Name the agents who work for the persona");
        } else {
            findings.add(
                    FindingCode.OPERATORS_BLOCKED,
                    "/operators",
                    wanting + ", but of " + (operators.size() == 1 ? "1 operator" : operators.size() + " operators")
                            + " each is inactive, a viewer, or never given a conversation by a limit",
                    "Name an agent who may be given conversations");
        }
    }

    private void check(Want want) {
        for (int i = 0; i < want.expertise().size(); i++) {
            var wanted = want.expertise().get(i);
            if (!askable.reach(wanted)) {
                addUnreached(want, wanted, want.pointer() + "/" + i);
            }
        }
        checkTogether(want);
    }

    private void addUnreached(Want want, WantedExpertise wanted, String pointer) {
        int best = askable.best(wanted);
        findings.add(
                wanted.required() ? FindingCode.REQUIRED_UNREACHED : FindingCode.EXPERTISE_UNHELD,
                pointer,
                want.whose()
                        + (wanted.required() ? " requires " : " wants ")
                        + Require.quote(wanted.name())
                        + (best == 0
                                ? ", but no operator holds it who can be chosen"
                                : " from level " + wanted.minimumLevel() + ", but the best operator is at level "
                                        + best),
                () -> best == 0
                        ? Nearest.to(wanted.name(), askable.names())
                                .map(near -> "Write " + Require.quote(near) + " if that is meant, or else give it to an"
                                        + " operator")
                                .orElse("Give it to an operator, or do not want it here")
                        : "Raise the level of an operator, or want less");
    }

    /** What the persona requires is required here too; said once, where nothing is said of it alone. */
    private void checkTogether(Want want) {
        var required = want.required(persona);
        var isNew = want.isOfPersona() || askable.reaching(ofPersona()).size() > 0;
        var isSaid = want.expertise().stream().anyMatch(one -> one.required() && !askable.reach(one));
        if (!required.isEmpty()
                && isNew
                && !isSaid
                && askable.reaching(required).isEmpty()) {
            findings.add(
                    FindingCode.REQUIRED_UNREACHED,
                    want.pointer(),
                    "for " + want.whose() + " " + names(required) + " "
                            + (required.size() == 1 ? "is" : "are together")
                            + " required, but no operator reaches that who can be chosen",
                    "Give it to one operator, or require less");
        }
    }

    private List<WantedExpertise> ofPersona() {
        return persona.expertise().stream().filter(WantedExpertise::required).toList();
    }

    private static String names(List<WantedExpertise> wanted) {
        return wanted.stream()
                .limit(5)
                .map(one -> Require.quote(one.name())
                        + (one.minimumLevel() == 1 ? "" : " from level " + one.minimumLevel()))
                .collect(
                        Collectors.joining(", ", "", wanted.size() > 5 ? " and " + (wanted.size() - 5) + " more" : ""));
    }
}
