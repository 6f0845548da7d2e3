package dev.switchboard.lint;

import static java.util.Objects.requireNonNull;

import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.problem.Place;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Looks through a policy for what is legal but suspicious. Threads may share this class. */
public final class PolicyLint {

    private PolicyLint() {}

    /**
     * What is suspicious in the policy, persona by persona, then in its agents, expertise, inboxes, views, variables and calendars; nothing in a policy without
     * contradictions. What the policy {@linkplain Policy#accepted accepts} as meant so is left out; an acceptance by which nothing is
     * accepted comes last. Of one kind a hundred findings a persona at most are listed, then their number. Takes time in proportion to the
     * policy, its users included.
     */
    public static List<Finding> findings(Policy policy) {
        return report(policy).open();
    }

    /** The same, and beside it what was found and is meant so. */
    public static LintReport report(Policy policy) {
        var acceptances = new Acceptances(requireNonNull(policy, "policy").accepted());
        var open = open(policy, acceptances);
        open.addAll(AcceptanceLint.findings(acceptances, open));
        return new LintReport(open, acceptances.all());
    }

    /**
     * Who is away at this time, so that nobody answers in their place, persona by persona: as the policy says, whatever people told a
     * running switchboard or a company's calendar knows.
     */
    public static List<Finding> attendance(Policy policy, Instant at) {
        return AttendanceLint.findings(requireNonNull(policy, "policy"), requireNonNull(at, "at"));
    }

    private static List<Finding> open(Policy policy, Acceptances acceptances) {
        var all = new ArrayList<Finding>();
        var substitutes = Substitutes.of(policy);
        var viewed = new ViewedTags(policy.workplace().views());
        for (int i = 0; i < policy.size(); i++) {
            var findings = new Findings(Place.at("/personas/" + i), acceptances);
            check(policy.personaAt(i), viewed, policy, substitutes, findings);
            SubstituteLint.check(policy.personaAt(i), policy.workplace(), substitutes, findings);
            all.addAll(findings.list());
        }
        var wanted = WantedNames.of(policy);
        all.addAll(AgentLint.findings(policy, wanted, acceptances));
        all.addAll(ExpertiseLint.findings(policy, wanted, acceptances));
        all.addAll(InboxLint.findings(policy, acceptances));
        all.addAll(ViewLint.findings(policy, acceptances));
        all.addAll(VariableLint.findings(policy, acceptances));
        all.addAll(SubstituteLint.findings(policy, substitutes, acceptances));
        return all;
    }

    private static void check(
            Persona persona, ViewedTags viewed, Policy policy, Substitutes substitutes, Findings findings) {
        SettingsLint.check(persona, findings);
        ReasonLint.check(persona, findings);
        SpecialistLint.check(persona, substitutes, findings);
        KnowledgeLint.check(persona, findings);
        TagLint.check(persona, viewed, findings);
        RuleLint.check(persona, findings);
        WantedLint.check(persona, policy.workplace(), substitutes, findings);
        WaitLint.check(persona, findings);
        HoursLint.check(persona.hours(), "", persona.id().value(), findings);
        DeadlineLint.check(persona, findings);
    }
}
