package dev.switchboard.internal.selection;

import static dev.switchboard.expertise.Rung.Criterion.ALL;
import static dev.switchboard.expertise.Rung.Criterion.COUNTRY;
import static dev.switchboard.expertise.Rung.Criterion.LANGUAGE;
import static dev.switchboard.expertise.Rung.Criterion.MOST;
import static dev.switchboard.expertise.Rung.Criterion.ONE;

import dev.switchboard.agent.Agent;
import dev.switchboard.agent.AgentRequest;
import dev.switchboard.agent.AgentRole;
import dev.switchboard.agent.Limit;
import dev.switchboard.agent.Workload;
import dev.switchboard.expertise.AgentRanking;
import dev.switchboard.expertise.Rung;
import dev.switchboard.expertise.WantedExpertise;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.internal.selection.Selection.Result;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Chooses as selection.md says it: everybody is looked at, each time, one sentence after the other. */
final class PlainSelection {
    private final AgentRequest request;
    private final AgentRanking ranking;
    private final Workload workload;
    private final Map<EmailAddress, Work> work;
    private final Ring ring;
    private final Instant now;

    PlainSelection(
            AgentRequest request,
            AgentRanking ranking,
            Workload workload,
            Map<EmailAddress, Work> work,
            Ring ring,
            Instant now) {
        this.request = request;
        this.ranking = ranking;
        this.workload = workload;
        this.work = work;
        this.ring = ring;
        this.now = now;
    }

    /** What came of it, whom it names, and why. */
    record Choice(Result result, @Nullable String agent, String because) {
        static Choice of(Selection selection) {
            var chosen = selection.chosen();
            return new Choice(
                    selection.result(), chosen == null ? null : chosen.agent().id(), selection.because());
        }

        private static Choice nobody(Result result) {
            return new Choice(result, null, "");
        }
    }

    Choice choose(List<Agent> operators, Set<String> present) {
        var asked = operators.stream().filter(this::isAsked).toList();
        var pool = asked.stream()
                .filter(agent -> present.contains(agent.id()))
                .filter(this::hasRoom)
                .filter(agent -> !(ranking.excludesCalls() && workOf(agent).inCall()))
                .toList();
        for (var role : List.of(AgentRole.MEMBER, AgentRole.OVERFLOW)) {
            var choice =
                    choose(pool.stream().filter(agent -> agent.role() == role).toList());
            if (choice != null) {
                return choice;
            }
        }
        return Choice.nobody(whyNobody(asked, present));
    }

    private @Nullable Choice choose(List<Agent> pool) {
        for (var id : request.preferred()) {
            if (isIn(pool, id, agent -> true)) {
                return new Choice(Result.CHOSEN, id, Selection.PREFERRED);
            }
        }
        var previous = request.previous().orElse(null);
        if (ranking.isSticky() && previous != null && isIn(pool, previous, agent -> !isOverburdened(agent))) {
            return new Choice(Result.CHOSEN, previous, Selection.PREVIOUS);
        }
        for (var rung : ranking.rungs()) {
            var standing = topOf(rung, pool);
            if (!standing.isEmpty()) {
                return new Choice(Result.CHOSEN, first(standing).id(), rung.toString());
            }
        }
        return null;
    }

    private boolean isNamed(Agent agent) {
        return request.preferred().contains(agent.id())
                || (ranking.isSticky()
                        && !isOverburdened(agent)
                        && request.previous().filter(agent.id()::equals).isPresent());
    }

    private static boolean isIn(List<Agent> pool, String id, Predicate<Agent> condition) {
        return pool.stream().anyMatch(agent -> agent.id().equals(id) && condition.test(agent));
    }

    private Result whyNobody(List<Agent> asked, Set<String> present) {
        var qualified = asked.stream()
                .filter(agent -> isNamed(agent) || ranking.rungs().stream().anyMatch(rung -> stands(rung, agent)))
                .toList();
        if (qualified.isEmpty()) {
            return Result.NOBODY_QUALIFIED;
        }
        return qualified.stream().anyMatch(agent -> present.contains(agent.id()))
                ? Result.EVERYBODY_FULL
                : Result.NOBODY_THERE;
    }

    private boolean isAsked(Agent agent) {
        var listed = request.candidates().map(ids -> ids.contains(agent.id())).orElseGet(() -> hasRequired(agent));
        return listed
                && agent.isActive()
                && agent.role() != AgentRole.VIEWER
                && !request.asker().contains(agent.email())
                && !request.excluded().contains(agent.id());
    }

    private boolean hasRequired(Agent agent) {
        return request.wanted().stream().filter(WantedExpertise::required).allMatch(one -> holds(agent, one));
    }

    private static boolean holds(Agent agent, WantedExpertise wanted) {
        return agent.levelIn(wanted.name()) >= wanted.minimumLevel();
    }

    private long matches(Agent agent) {
        return request.wanted().stream().filter(one -> holds(agent, one)).count();
    }

    private Work workOf(Agent agent) {
        return work.getOrDefault(agent.email(), Work.NONE);
    }

    /** The weights of the conversations in which something was said within this time. */
    private long weigh(Agent agent, Duration window, Predicate<Place> which) {
        return running(agent, window).stream()
                .filter(which)
                .mapToLong(place -> workload.weightOf(place.channel()))
                .sum();
    }

    private List<Place> running(Agent agent, Duration window) {
        return workOf(agent).places().stream()
                .filter(place -> Duration.between(place.lastAt(), now).compareTo(window) < 0)
                .toList();
    }

    private boolean hasRoom(Agent agent) {
        var limits = agent.limits();
        return isBelow(agent, limits.total(), place -> true)
                && isBelow(
                        agent,
                        limits.of(request.persona()),
                        place -> place.conversation().persona().value().equals(request.persona()))
                && isBelow(
                        agent,
                        limits.of(request.channel()),
                        place -> place.channel().equals(request.channel()));
    }

    private boolean isBelow(Agent agent, Limit limit, Predicate<Place> which) {
        return limit.hasRoom(weigh(agent, workload.limitWindow(), which), workload.weightOf(request.channel()));
    }

    private boolean isOverburdened(Agent agent) {
        return workOf(agent).inCall() && running(agent, workload.loadWindow()).size() >= 2;
    }

    private boolean stands(Rung rung, Agent agent) {
        var matches = matches(agent);
        return (!rung.has(ALL) || (matches > 0 && matches == request.wanted().size()))
                && (!rung.has(MOST) || matches > 0)
                && (!rung.has(ONE) || matches > 0)
                && (!rung.has(LANGUAGE) || language(agent) < Integer.MAX_VALUE)
                && (!rung.has(COUNTRY)
                        || (request.country().isPresent() && request.country().equals(agent.country())));
    }

    /** 0 for the first language exactly, 1 for it in another region, 2 for the second one exactly, and so on. */
    private int language(Agent agent) {
        int step = 0;
        for (var wanted : request.languages()) {
            if (agent.languages().contains(wanted)) {
                return step;
            }
            if (agent.languages().stream().anyMatch(one -> one.language().equals(wanted.language()))) {
                return step + 1;
            }
            step += 2;
        }
        return Integer.MAX_VALUE;
    }

    /** Those who meet it, with the most matches if it names these, then with the best language if it names that. */
    private List<Agent> topOf(Rung rung, List<Agent> pool) {
        var standing = new ArrayList<>(
                pool.stream().filter(agent -> stands(rung, agent)).toList());
        if (rung.has(MOST)) {
            keepBest(standing, agent -> -matches(agent));
        }
        if (rung.has(LANGUAGE)) {
            keepBest(standing, this::language);
        }
        return standing;
    }

    private static void keepBest(List<Agent> agents, ToLongFunction<Agent> value) {
        long best = agents.stream().mapToLong(value).min().orElse(0);
        agents.removeIf(agent -> value.applyAsLong(agent) > best);
    }

    private Agent first(List<Agent> standing) {
        var rested = standing.stream().filter(agent -> !isBuffered(agent)).toList();
        return (rested.isEmpty() ? standing : rested).stream().min(order()).orElseThrow();
    }

    private boolean isBuffered(Agent agent) {
        var last = workOf(agent).lastAssigned();
        return last != null && Duration.between(last, now).compareTo(ranking.buffer()) < 0;
    }

    private Comparator<Agent> order() {
        var leastBusy = Comparator.comparing(this::isOverburdened)
                .thenComparing(agent -> weigh(agent, workload.loadWindow(), place -> true))
                .thenComparing(agent -> workOf(agent).inCall())
                .thenComparing(this::level, Comparator.reverseOrder())
                .thenComparing(this::lastAssigned)
                .thenComparing(Agent::id);
        return ownOrder().thenComparing(leastBusy);
    }

    private Comparator<Agent> ownOrder() {
        return switch (ranking.order()) {
            case LEAST_BUSY -> Comparator.comparing(agent -> 0);
            case LONGEST_IDLE -> Comparator.comparing(this::lastAssigned);
            case MOST_ROOM -> Comparator.comparing(this::room, Comparator.reverseOrder());
            case SCORE -> Comparator.comparing(Agent::score, Comparator.reverseOrder());
            case ROUND_ROBIN -> Comparator.comparing(this::turnsUntil);
        };
    }

    /** Whoever has no place comes behind the last of the ring, and before those who are next when it begins again. */
    private int turnsUntil(Agent agent) {
        var members = ring.places().members();
        int place = members.contains(agent.id()) ? members.indexOf(agent.id()) + 1 : members.size() + 1;
        return place > ring.last() ? place - ring.last() : place - ring.last() + members.size() + 1;
    }

    private long room(Agent agent) {
        return agent.limits().total().room(weigh(agent, workload.limitWindow(), place -> true));
    }

    private int level(Agent agent) {
        return request.wanted().stream()
                .mapToInt(one -> agent.levelIn(one.name()))
                .sum();
    }

    private Instant lastAssigned(Agent agent) {
        return Objects.requireNonNullElse(workOf(agent).lastAssigned(), Instant.MIN);
    }
}
