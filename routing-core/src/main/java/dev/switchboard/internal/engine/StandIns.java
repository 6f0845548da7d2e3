package dev.switchboard.internal.engine;

import dev.switchboard.agent.Agent;
import dev.switchboard.agent.AgentRequest;
import dev.switchboard.expertise.HeldExpertise;
import dev.switchboard.internal.selection.Candidate;
import dev.switchboard.internal.selection.Choosing;
import dev.switchboard.internal.selection.Pool;
import dev.switchboard.internal.selection.Selection;
import dev.switchboard.internal.selection.Work;
import dev.switchboard.notification.Recipient;
import dev.switchboard.routing.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whoever stands in for an agent knows what that agent knows, as long as it lasts. Only agents who were looked at before the one chosen
 * matter: nobody who stands in for another could come before that one.
 */
final class StandIns {
    private final Turn turn;
    private final Map<String, Candidate> candidates = new LinkedHashMap<>();
    private final Map<String, Substitution> substitutions = new HashMap<>();

    private StandIns(Turn turn) {
        this.turn = turn;
    }

    /** The same selection, unless somebody who stands in comes before. */
    static Selection beside(Turn turn, AgentRequest request, Selection selection) {
        turn.search().standIns(Map.of());
        return turn.search().absent().isEmpty() ? selection : new StandIns(turn).beside(request, selection);
    }

    private Selection beside(AgentRequest request, Selection selection) {
        var chosen = selection.chosen();
        turn.search().absent().forEach((agent, away) -> {
            var absent = new Recipient(agent.person(), Target.Kind.AGENT);
            var substitution = new Substitutes(turn, one -> Substitutes.isOperator(turn, one)).find(absent, away);
            if (substitution != null) {
                add(agent, substitution);
            }
        });
        return candidates.isEmpty() ? selection : best(request, selection, chosen);
    }

    /** Only those who work for the persona may be chosen for it. */
    private void add(Agent absent, Substitution substitution) {
        var by = turn.workplace().agent(substitution.by().person().email()).orElse(null);
        var candidate = by == null ? null : turn.search().operators().find(by.id());
        if (candidate != null) {
            candidates.merge(candidate.agent().id(), with(candidate, absent), (one, other) -> with(one, other.agent()));
            substitutions.putIfAbsent(candidate.agent().id(), substitution);
        }
    }

    private static Candidate with(Candidate candidate, Agent absent) {
        var all = new LinkedHashMap<String, HeldExpertise>();
        candidate.agent().expertise().forEach(one -> all.put(one.key(), one));
        absent.expertise().forEach(one -> all.merge(one.key(), one, (a, b) -> a.level() < b.level() ? b : a));
        var agent = candidate.agent().withExpertise(List.copyOf(all.values()));
        return new Candidate(agent, candidate.work(), candidate.conversations(), candidate.load(), candidate.limited());
    }

    private Selection best(AgentRequest request, Selection selection, @Nullable Candidate chosen) {
        var all = new ArrayList<>(candidates.values());
        if (chosen != null && !candidates.containsKey(chosen.agent().id())) {
            all.add(chosen);
        }
        var work = new HashMap<Object, Work>();
        all.forEach(one -> work.put(one.agent().email(), one.work()));
        var workload = turn.workplace().workload();
        var now = turn.facts().now();
        var pool = new Pool(
                all.stream().map(Candidate::agent).toList(),
                workload,
                email -> work.getOrDefault(email, Work.NONE),
                now);
        var better = Choosing.choose(
                request, turn.persona().ranking(), workload, pool, turn.search().ring(), turn.search()::isPresent, now);
        if (better.chosen() == null
                || !candidates.containsKey(better.chosen().agent().id())) {
            return selection;
        }
        turn.search().standIns(substitutions);
        return new Selection(
                Selection.Result.CHOSEN, better.chosen(), better.because(), selection.passedOver(), selection.more());
    }
}
