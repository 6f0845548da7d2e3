package dev.switchboard.lint;

import dev.switchboard.agent.Agent;
import dev.switchboard.agent.Limit;
import dev.switchboard.agent.Workload;
import dev.switchboard.expertise.Expertise;
import dev.switchboard.policy.Policy;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.Require;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What agents know without being asked for it, and limits that leave room for nothing. */
final class AgentLint {
    private final Findings findings;
    private final Workload workload;
    private final WantedNames wanted;
    /** Of what is spoken of elsewhere: by the list of expertise, or at an earlier agent. */
    private final Set<String> known = new HashSet<>();

    private AgentLint(Policy policy, WantedNames wanted, Acceptances acceptances) {
        this.findings = new Findings(Place.at("/agents"), acceptances);
        this.workload = policy.workplace().workload();
        this.wanted = wanted;
        policy.workplace().expertise().stream().map(Expertise::key).forEach(known::add);
    }

    static List<Finding> findings(Policy policy, WantedNames wanted, Acceptances acceptances) {
        var lint = new AgentLint(policy, wanted, acceptances);
        var agents = policy.workplace().agents();
        for (int i = 0; i < agents.size(); i++) {
            lint.checkLimits(agents.get(i), Place.ROOT.index(i).field("limits"));
            lint.checkExpertise(agents.get(i), Place.ROOT.index(i).field("expertise"));
        }
        return lint.findings.list();
    }

    private void checkLimits(Agent agent, Place place) {
        var limits = agent.limits();
        int lightest = Askable.lightest(workload);
        check(limits.total(), lightest, agent, place.field("total"));
        limits.personas()
                .forEach((persona, limit) ->
                        check(limit, lightest, agent, place.field("personas").field(persona)));
        limits.channels()
                .forEach((channel, limit) -> check(
                        limit,
                        workload.weightOf(channel),
                        agent,
                        place.field("channels").field(channel.name())));
    }

    private void check(Limit limit, int weight, Agent agent, Place place) {
        if (limit.isNumber() && !limit.hasRoom(0, weight)) {
            findings.add(
                    FindingCode.LIMIT_BELOW_WEIGHT,
                    place.pointer(),
                    "agent " + Require.quote(agent.id()) + " has the limit " + limit + ", but one conversation weighs "
                            + weight,
                    "Raise it, or write \"never\"");
        }
    }

    private void checkExpertise(Agent agent, Place place) {
        for (int i = 0; i < agent.expertise().size(); i++) {
            var held = agent.expertise().get(i);
            if (!wanted.contains(held.key()) && known.add(held.key())) {
                findings.add(
                        FindingCode.EXPERTISE_UNWANTED,
                        place.index(i).pointer(),
                        "no persona, reason, tag or script wants " + Require.quote(held.name()),
                        () -> wanted.remedy(held.name()));
            }
        }
    }
}
