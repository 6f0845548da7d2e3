package dev.switchboard.internal.engine;

import dev.switchboard.agent.Agent;
import dev.switchboard.agent.AgentRequest;
import dev.switchboard.chain.ChainStep;
import dev.switchboard.expertise.WantedExpertise;
import dev.switchboard.internal.selection.Choosing;
import dev.switchboard.internal.selection.Selection;
import dev.switchboard.routing.Stage;
import dev.switchboard.routing.StageResult;
import dev.switchboard.routing.Trace;
import dev.switchboard.spi.AgentSelector;
import dev.switchboard.text.LanguageTag;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Chain step EXPERTISE: somebody available with the expertise that reason, tags or persona want (OD-2, OD-3, OD-13). */
final class ExpertiseRule {
    private static final Trace.Step NOT_WANTED = Trace.Step.of(Stage.EXPERTISE, StageResult.NOT_WANTED);

    private ExpertiseRule() {}

    static void run(Turn turn) {
        var wanted = turn.wanted();
        if (wanted.isEmpty() && !turn.isForwarded()) {
            turn.note(NOT_WANTED);
        } else {
            run(turn, wanted);
        }
    }

    private static void run(Turn turn, List<WantedExpertise> wanted) {
        var hours = PoolHours.of(turn, wanted);
        if (hours.isClosed()) {
            closed(turn, wanted, hours);
        } else {
            search(turn, hours.open());
        }
    }

    private static void search(Turn turn, List<WantedExpertise> wanted) {
        var selection = turn.search().selection(wanted, ExpertiseRule::choose);
        var waiting = WaitRule.of(turn, selection.result());
        note(turn, wanted, selection, waiting != null);
        if (selection.chosen() != null) {
            found(turn, selection.chosen().agent());
            turn.search().claim(selection, selection.chosen());
        } else if (waiting != null) {
            turn.waitInLine(waiting);
        }
    }

    /** It waits for the next working hours, if there are any and the chain waits for somebody to come. */
    private static void closed(Turn turn, List<WantedExpertise> wanted, PoolHours hours) {
        var opensAt = hours.opensAt().map(Instant::toString).orElse("");
        var waiting = opensAt.isEmpty() ? null : WaitRule.of(turn, Selection.Result.NOBODY_THERE);
        if (waiting == null) {
            turn.note(Stage.EXPERTISE, StageResult.CLOSED, opensAt, names(wanted));
        } else {
            turn.note(Stage.EXPERTISE, StageResult.WAITING, StageResult.CLOSED.name(), opensAt, names(wanted));
            turn.waitInLine(waiting);
        }
    }

    private static void found(Turn turn, Agent agent) {
        var substitution = turn.search().standIns().get(agent.id());
        if (substitution == null) {
            AssignmentRule.found(turn, ChainStep.EXPERTISE, agent);
        } else {
            AbsenceRule.substituted(turn, Stage.EXPERTISE, substitution);
            turn.found(ChainStep.EXPERTISE, substitution);
        }
    }

    /** Whether anybody could be given the conversation now. */
    static boolean findsSomebody(Turn turn) {
        var hours = PoolHours.of(turn, turn.wanted());
        return !hours.isClosed()
                && turn.search().selection(hours.open(), ExpertiseRule::choose).chosen() != null;
    }

    /** Whether there is anybody who could be given the conversation, if they came or had room. */
    static boolean mayFindSomebody(Turn turn) {
        var wanted = turn.wanted();
        return turn.search().selection(wanted, ExpertiseRule::choose).result() != Selection.Result.NOBODY_QUALIFIED;
    }

    private static Selection choose(Turn turn, List<WantedExpertise> wanted) {
        var request = request(turn, wanted);
        return Promised.leave(turn, request, promised -> choose(turn, without(promised, request)));
    }

    private static AgentRequest without(Set<String> agents, AgentRequest request) {
        if (agents.isEmpty()) {
            return request;
        }
        var excluded = new HashSet<>(request.excluded());
        excluded.addAll(agents);
        return request.withExcluded(excluded);
    }

    private static Selection choose(Turn turn, AgentRequest request) {
        var selector = turn.prepared().selector();
        var hosts = selector == null ? null : hosts(turn, selector, request);
        return hosts == null ? StandIns.beside(turn, request, ranked(turn, request)) : hosts;
    }

    /** The ring is read before what they have to do, so that whoever had a turn before is known to have what they got. */
    private static Selection ranked(Turn turn, AgentRequest request) {
        var ring = turn.search().ring();
        return Choosing.choose(
                request,
                turn.persona().ranking(),
                turn.workplace().workload(),
                turn.search().operators(),
                ring,
                turn.search()::isPresent,
                turn.facts().now());
    }

    /** Null if nobody is there to choose from, or the selector failed. */
    private static @Nullable Selection hosts(Turn turn, AgentSelector selector, AgentRequest request) {
        var pool = Choosing.everybodyInPool(
                request,
                turn.persona().ranking(),
                turn.workplace().workload(),
                turn.search().operators(),
                turn.search()::isPresent,
                turn.facts().now());
        if (pool.isEmpty()) {
            return null;
        }
        var hosts = HostsSelection.of(selector, turn.consultation().fence(), request, pool);
        turn.search().selectorFailed(hosts.failure());
        return hosts.selection();
    }

    private static AgentRequest request(Turn turn, List<WantedExpertise> wanted) {
        var question = turn.question();
        return AgentRequest.of(turn.persona().id().value(), question.channel())
                .withWanted(wanted)
                .withLanguages(
                        question.language().flatMap(LanguageTag::parse).stream().toList())
                .withCountry(question.country().orElse(null))
                .withConversation(turn.facts().conversationId())
                .withAsker(turn.asker().emails())
                .withExcluded(turn.search().askedBefore())
                .withPrevious(turn.search().previous());
    }

    private static void note(Turn turn, List<WantedExpertise> wanted, Selection selection, boolean waits) {
        var names = names(wanted);
        var chosen = selection.chosen();
        if (waits) {
            turn.note(Stage.EXPERTISE, StageResult.WAITING, result(selection).name(), names);
        } else if (chosen == null) {
            turn.note(Stage.EXPERTISE, result(selection), names);
        } else {
            turn.note(Stage.EXPERTISE, result(selection), chosen.agent().id(), selection.because(), names);
        }
        var failure = turn.search().selectorFailure();
        if (failure != null) {
            turn.note(Stage.EXPERTISE, StageResult.SELECTOR_FAILED, failure);
        }
        for (var one : selection.passedOver()) {
            turn.note(
                    Stage.EXPERTISE,
                    StageResult.PASSED_OVER,
                    one.agent(),
                    isAbsent(turn, one.agent())
                            ? StageResult.ABSENT.name()
                            : one.obstacle().name());
        }
        if (selection.more() > 0) {
            turn.note(Stage.EXPERTISE, StageResult.PASSED_OVER, selection.more() + " others", "");
        }
    }

    private static String names(List<WantedExpertise> wanted) {
        return wanted.stream().map(WantedExpertise::toString).collect(Collectors.joining(", "));
    }

    private static boolean isAbsent(Turn turn, String agent) {
        return turn.search().absent().keySet().stream().anyMatch(one -> one.id().equals(agent));
    }

    private static StageResult result(Selection selection) {
        return switch (selection.result()) {
            case CHOSEN -> StageResult.ASSIGNED;
            case NOBODY_QUALIFIED -> StageResult.NOBODY_QUALIFIED;
            case NOBODY_THERE -> StageResult.NOBODY_THERE;
            case EVERYBODY_FULL -> StageResult.EVERYBODY_FULL;
        };
    }
}
