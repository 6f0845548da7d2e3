package dev.switchboard.lint;

import dev.switchboard.agent.Agent;
import dev.switchboard.expertise.AgentRanking;
import dev.switchboard.expertise.Rung;
import dev.switchboard.expertise.Rung.Criterion;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Workplace;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rungs of a ranking that never decide. Says nothing of what a preset has beside what is used of it. */
final class RankingLint {
    private final List<Rung> rungs;
    private final Askable askable;
    private final Findings findings;
    /** Those who hold some of what is wanted, and those who hold all that some question wants at some time. */
    private final Set<Agent> knowing = new HashSet<>();

    private final Set<Agent> knowingAll = new HashSet<>();

    /** Of people each with what they know while they stand in for others. */
    private RankingLint(Persona persona, List<Want> asked, OpenWants open, Askable askable, Findings findings) {
        this.rungs = persona.ranking().rungs();
        this.askable = askable;
        this.findings = findings;
        for (var want : asked) {
            want.expertise().forEach(one -> knowing.addAll(askable.reaching(List.of(one))));
        }
        for (var want : asked) {
            open.least(want.with(persona)).forEach(wanted -> knowingAll.addAll(askable.reaching(wanted)));
        }
    }

    static void check(
            Persona persona,
            Workplace workplace,
            Substitutes substitutes,
            List<Want> asked,
            Askable askable,
            Findings findings) {
        var rungs = persona.ranking().rungs();
        var isUsed = !asked.isEmpty() && !askable.agents().isEmpty();
        if (rungs.equals(AgentRanking.LANGUAGE_FIRST.rungs())) {
            if (isUsed
                    && askable.agents().stream()
                            .allMatch(agent -> agent.languages().isEmpty())) {
                addNoLanguages(findings);
            }
        } else if (!rungs.equals(AgentRanking.EXPERTISE_FIRST.rungs())) {
            var standingIn = askable.standingIn(persona, workplace, substitutes);
            new RankingLint(persona, asked, OpenWants.of(persona, workplace), standingIn, findings).checkRungs(isUsed);
        }
    }

    private static void addNoLanguages(Findings findings) {
        findings.add(
                FindingCode.RUNG_NEVER_MET,
                "/ranking",
                "LANGUAGE_FIRST asks who speaks the asker's language, but no operator who can be chosen has a language",
                "Give the operators their languages, or rank by EXPERTISE_FIRST");
    }

    private void checkRungs(boolean isUsed) {
        for (int i = 0; i < rungs.size(); i++) {
            var rung = rungs.get(i);
            var before = covering(i);
            if (before != null) {
                findings.add(
                        FindingCode.RUNG_COVERED,
                        "/ranking/rungs/" + i,
                        before.equals(rung)
                                ? "rung " + rung + " is there already"
                                : "rung " + rung + " comes after " + before + ", on which whoever meets it stands",
                        "Move it up, or remove it");
            } else if (isUsed && nobodyMeets(rung)) {
                findings.add(
                        FindingCode.RUNG_NEVER_MET,
                        "/ranking/rungs/" + i,
                        "no operator who can be chosen ever meets rung " + rung,
                        "Say of the operators what the rung asks for, or remove it");
            }
        }
        if (!rungs.contains(Rung.ANYONE)) {
            findings.add(
                    FindingCode.RANKING_WITHOUT_ANYONE,
                    "/ranking/rungs",
                    "the ranking has no rung ANYONE",
                    "Add it as the last one, unless that is meant");
        }
    }

    /** The first rung before this one that everybody on it stands on too. */
    private @Nullable Rung covering(int index) {
        for (var before : rungs.subList(0, index)) {
            if (before.criteria().stream().allMatch(criterion -> follows(criterion, rungs.get(index)))) {
                return before;
            }
        }
        return null;
    }

    private static boolean follows(Criterion criterion, Rung from) {
        return switch (criterion) {
            case MOST, ONE -> from.has(Criterion.ALL) || from.has(Criterion.MOST) || from.has(Criterion.ONE);
            case ALL, LANGUAGE, COUNTRY -> from.has(criterion);
        };
    }

    private boolean nobodyMeets(Rung rung) {
        return askable.agents().stream()
                .noneMatch(agent -> rung.criteria().stream().allMatch(criterion -> meets(agent, criterion)));
    }

    private boolean meets(Agent agent, Criterion criterion) {
        return switch (criterion) {
            case ALL -> knowingAll.contains(agent);
            case MOST, ONE -> knowing.contains(agent);
            case LANGUAGE -> !agent.languages().isEmpty();
            case COUNTRY -> agent.country().isPresent();
        };
    }
}
