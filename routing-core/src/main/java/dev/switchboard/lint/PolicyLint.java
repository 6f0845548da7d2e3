package dev.switchboard.lint;

import static java.util.Objects.requireNonNull;

import dev.switchboard.policy.Policy;
import dev.switchboard.problem.Place;
import java.util.ArrayList;
import java.util.List;

/** Looks through a policy for what is legal but suspicious. Threads may share this class. */
public final class PolicyLint {

    private PolicyLint() {}

    /**
     * What is suspicious in the policy, persona by persona; nothing in a policy without contradictions. Of one kind a hundred
     * findings a persona at most are listed, then their number. Takes time in proportion to the policy, its users included.
     */
    public static List<Finding> findings(Policy policy) {
        var all = new ArrayList<Finding>();
        requireNonNull(policy, "policy");
        for (int i = 0; i < policy.size(); i++) {
            var persona = policy.personaAt(i);
            var findings = new Findings(Place.at("/personas/" + i));
            SettingsLint.check(persona, findings);
            ReasonLint.check(persona, findings);
            SpecialistLint.check(persona, findings);
            KnowledgeLint.check(persona, findings);
            all.addAll(findings.list());
        }
        return List.copyOf(all);
    }
}
