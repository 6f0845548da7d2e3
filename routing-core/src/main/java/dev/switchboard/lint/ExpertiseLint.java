package dev.switchboard.lint;

import dev.switchboard.expertise.HeldExpertise;
import dev.switchboard.policy.Policy;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.Require;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Expertise that was created and serves nothing. */
final class ExpertiseLint {
    private final Findings findings;
    private final WantedNames wanted;
    private final Set<String> held = new HashSet<>();

    private ExpertiseLint(Policy policy, WantedNames wanted, Acceptances acceptances) {
        this.findings = new Findings(Place.at("/expertise"), acceptances);
        this.wanted = wanted;
        policy.workplace()
                .agents()
                .forEach(agent ->
                        agent.expertise().stream().map(HeldExpertise::key).forEach(held::add));
    }

    static List<Finding> findings(Policy policy, WantedNames wanted, Acceptances acceptances) {
        var lint = new ExpertiseLint(policy, wanted, acceptances);
        var expertise = policy.workplace().expertise();
        for (int i = 0; i < expertise.size(); i++) {
            lint.check(expertise.get(i).key(), expertise.get(i).name(), "/" + i);
            HoursLint.check(expertise.get(i).hours(), "/" + i, expertise.get(i).name(), lint.findings);
        }
        return lint.findings.list();
    }

    private void check(String key, String name, String pointer) {
        if (!held.contains(key)) {
            findings.add(
                    FindingCode.EXPERTISE_WITHOUT_AGENTS,
                    pointer,
                    "no agent holds " + Require.quote(name),
                    "Give it to the agents who know about it, or remove it");
        }
        if (!wanted.contains(key)) {
            findings.add(
                    FindingCode.EXPERTISE_UNWANTED,
                    pointer,
                    "no persona, reason, tag or script wants " + Require.quote(name),
                    () -> wanted.remedy(name));
        }
    }
}
