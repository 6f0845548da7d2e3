package dev.switchboard.internal.selection;

import dev.switchboard.agent.Agent;
import dev.switchboard.agent.AgentRequest;
import dev.switchboard.agent.AgentRole;
import dev.switchboard.agent.Workload;
import dev.switchboard.expertise.AgentOrder;
import dev.switchboard.expertise.AgentRanking;
import dev.switchboard.expertise.WantedExpertise;
import dev.switchboard.internal.selection.Selection.Obstacle;
import dev.switchboard.internal.selection.Selection.PassedOver;
import dev.switchboard.internal.selection.Selection.Result;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Chooses one agent for one request (selection.md). The best are looked at first, so that presence is asked of few. Belongs to one
 * thread.
 */
public final class Choosing {
    private static final int MOST_LISTED = 10;
    /** So many are looked at one by one before those are left out at once who got a conversation a moment ago. */
    private static final int ONE_BY_ONE = 8;

    private final AgentRequest request;
    private final AgentRanking ranking;
    private final Workload workload;
    private final Pool pool;
    private final Ring ring;
    private final Predicate<Agent> isPresent;
    private final Instant now;
    private Map<String, Obstacle> obstacles = Map.of();
    private String because = "";

    private Choosing(
            AgentRequest request,
            AgentRanking ranking,
            Workload workload,
            Pool pool,
            Ring ring,
            Predicate<Agent> isPresent,
            Instant now) {
        this.request = request;
        this.ranking = ranking;
        this.workload = workload;
        this.pool = pool;
        this.ring = ring;
        this.isPresent = isPresent;
        this.now = now;
    }

    /** Who it is, where nobody has a place in a ring. Depends on nothing but what is given. */
    public static Selection choose(
            AgentRequest request,
            AgentRanking ranking,
            Workload workload,
            Pool operators,
            Predicate<Agent> isPresent,
            Instant now) {
        return choose(request, ranking, workload, operators, Ring.NONE, isPresent, now);
    }

    /**
     * Who it is. Depends on nothing but what is given.
     *
     * @param operators the agents who work for the persona; all agents, if the request has a list of candidates
     * @param ring the places of the operators, if the ranking goes by them
     * @param isPresent is asked at most once of anybody
     */
    public static Selection choose(
            AgentRequest request,
            AgentRanking ranking,
            Workload workload,
            Pool operators,
            Ring ring,
            Predicate<Agent> isPresent,
            Instant now) {
        var candidates = request.candidates().orElse(null);
        return candidates == null
                ? new Choosing(request, ranking, workload, operators, ring, isPresent, now).selection()
                : new Choosing(
                                request.withWanted(preferred(request.wanted())),
                                ranking,
                                workload,
                                operators.only(candidates, now),
                                ring,
                                isPresent,
                                now)
                        .selection();
    }

    /** Everybody who may be chosen: the members, or else those for the overflow. */
    public static List<Candidate> everybodyInPool(
            AgentRequest request,
            AgentRanking ranking,
            Workload workload,
            Pool operators,
            Predicate<Agent> isPresent,
            Instant now) {
        var choosing = new Choosing(request, ranking, workload, operators, Ring.NONE, isPresent, now);
        var members = choosing.everybody(AgentRole.MEMBER);
        return members.isEmpty() ? choosing.everybody(AgentRole.OVERFLOW) : members;
    }

    private List<Candidate> everybody(AgentRole role) {
        return pool.all().stream().filter(one -> isToBeAsked(one, role)).toList();
    }

    /** Of those on a given list nothing is required. */
    private static List<WantedExpertise> preferred(List<WantedExpertise> wanted) {
        return wanted.stream()
                .map(one -> new WantedExpertise(one.name(), one.minimumLevel(), false))
                .toList();
    }

    private Selection selection() {
        var chosen = of(AgentRole.MEMBER);
        if (chosen == null) {
            chosen = of(AgentRole.OVERFLOW);
        }
        if (obstacles.isEmpty()) {
            return new Selection(result(chosen), chosen, because, List.of(), 0);
        }
        var passedOver = new ArrayList<PassedOver>(Math.min(MOST_LISTED, obstacles.size()));
        for (var one : obstacles.entrySet()) {
            if (passedOver.size() < MOST_LISTED
                    && (chosen == null || !one.getKey().equals(chosen.id()))) {
                passedOver.add(new PassedOver(one.getKey(), one.getValue()));
            }
        }
        var others = obstacles.size() - (chosen != null && obstacles.containsKey(chosen.id()) ? 1 : 0);
        return new Selection(result(chosen), chosen, because, passedOver, others - passedOver.size());
    }

    private Result result(@Nullable Candidate chosen) {
        if (chosen != null) {
            return Result.CHOSEN;
        }
        if (obstacles.containsValue(Obstacle.FULL) || obstacles.containsValue(Obstacle.IN_CALL)) {
            return Result.EVERYBODY_FULL;
        }
        return obstacles.containsValue(Obstacle.NOT_PRESENT) ? Result.NOBODY_THERE : Result.NOBODY_QUALIFIED;
    }

    private @Nullable Candidate of(AgentRole role) {
        for (var id : request.preferred()) {
            var preferred = pool.find(id);
            if (preferred != null && isToBeAsked(preferred, role)) {
                because = Selection.PREFERRED;
                return preferred;
            }
        }
        var previous = request.previous().isEmpty()
                ? null
                : pool.find(request.previous().get());
        if (ranking.isSticky() && previous != null && !previous.isOverburdened() && isToBeAsked(previous, role)) {
            because = Selection.PREVIOUS;
            return previous;
        }
        return onRungs(role);
    }

    private boolean isToBeAsked(Candidate candidate, AgentRole role) {
        return candidate.agent().role() == role
                && candidate.agent().isActive()
                && Knowledge.hasRequired(candidate.agent(), request.wanted())
                && isInPool(candidate);
    }

    private @Nullable Candidate onRungs(AgentRole role) {
        var ladder = pool.ladder(Kind.of(request, role, ranking, ring.places()));
        for (int i = 0; i < ladder.size(); i++) {
            var chosen = firstOf(ladder.get(i).line());
            if (chosen != null) {
                because = ladder.get(i).rung();
                return chosen;
            }
        }
        return null;
    }

    private @Nullable Candidate firstOf(Line line) {
        var first = ranking.order() == AgentOrder.ROUND_ROBIN ? null : line.first();
        return first != null && isRested(first) ? first : firstInTurn(line);
    }

    /** Whether this one may be taken at once. */
    private boolean isRested(Candidate candidate) {
        if (!isInPool(candidate)) {
            return false;
        }
        if (isBuffered(candidate)) {
            note(candidate, Obstacle.BUFFERED);
            return false;
        }
        return true;
    }

    private @Nullable Candidate firstInTurn(Line line) {
        var all = inTurn(line, Instant.MAX);
        Candidate buffered = null;
        for (int i = 0; i < ONE_BY_ONE && all.hasNext(); i++) {
            var candidate = all.next();
            if (isInPool(candidate)) {
                if (!isBuffered(candidate)) {
                    return candidate;
                }
                note(candidate, Obstacle.BUFFERED);
                buffered = buffered == null ? candidate : buffered;
            }
        }
        if (!all.hasNext()) {
            return buffered;
        }
        var rested = firstInPool(inTurn(line, bufferedAfter()));
        if (rested != null) {
            return rested;
        }
        return buffered == null ? firstInPool(all) : buffered;
    }

    private Iterator<Candidate> inTurn(Line line, Instant latest) {
        return ranking.order() == AgentOrder.ROUND_ROBIN
                ? line.assignedUntil(latest, ring.last())
                : line.assignedUntil(latest);
    }

    private @Nullable Candidate firstInPool(Iterator<Candidate> candidates) {
        while (candidates.hasNext()) {
            var candidate = candidates.next();
            if (isInPool(candidate)) {
                return candidate;
            }
        }
        return null;
    }

    private boolean isBuffered(Candidate candidate) {
        var last = candidate.work().lastAssigned();
        return last != null && last.isAfter(bufferedAfter());
    }

    private Instant bufferedAfter() {
        return now.minus(ranking.buffer());
    }

    /** Whoever is, and has not got a conversation a moment ago, is taken at once: so nobody is looked at twice. */
    private boolean isInPool(Candidate candidate) {
        var known = obstacles.get(candidate.id());
        if (known != null) {
            return known == Obstacle.BUFFERED;
        }
        var obstacle = obstacle(candidate);
        if (obstacle != null) {
            note(candidate, obstacle);
        }
        return obstacle == null;
    }

    /** Most often the first one is taken, and there is nothing to keep. */
    private void note(Candidate candidate, Obstacle obstacle) {
        obstacles = obstacles.isEmpty() ? new LinkedHashMap<>() : obstacles;
        obstacles.put(candidate.id(), obstacle);
    }

    private @Nullable Obstacle obstacle(Candidate candidate) {
        var agent = candidate.agent();
        if (request.asker().contains(agent.email())) {
            return Obstacle.ASKER;
        }
        if (request.excluded().contains(agent.id())) {
            return Obstacle.EXCLUDED;
        }
        if (!isPresent.test(agent)) {
            return Obstacle.NOT_PRESENT;
        }
        if (!candidate.hasRoom(request, workload, now)) {
            return Obstacle.FULL;
        }
        return ranking.excludesCalls() && candidate.work().inCall() ? Obstacle.IN_CALL : null;
    }
}
