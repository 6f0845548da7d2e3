package dev.switchboard.internal.engine;

import dev.switchboard.agent.AgentRequest;
import dev.switchboard.internal.selection.Candidate;
import dev.switchboard.internal.selection.Place;
import dev.switchboard.internal.selection.Selection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Keeps a question from overtaking those who wait in the line: an agent who has room at last, of which nobody took notice yet, is
 * promised to whoever is served before, unless there is room for them all.
 */
final class Promised {
    private final Turn turn;
    private final AgentRequest request;
    private final List<Waiter> ahead;
    private final Set<String> agents = new TreeSet<>();

    private Promised(Turn turn, AgentRequest request, List<Waiter> ahead) {
        this.turn = turn;
        this.request = request;
        this.ahead = ahead;
    }

    /**
     * Who is left for the question.
     *
     * @param choosing chooses, without these agents
     */
    static Selection leave(Turn turn, AgentRequest request, Function<Set<String>, Selection> choosing) {
        var selection = choosing.apply(Set.of());
        if (selection.chosen() == null
                || turn.search().isServing()
                || !turn.facts().snapshot().isWaiting()) {
            return selection;
        }
        var ahead = ahead(turn);
        return ahead.isEmpty() ? selection : new Promised(turn, request, ahead).leave(selection, choosing);
    }

    private static List<Waiter> ahead(Turn turn) {
        var rank = WaitRule.rank(turn);
        var here = turn.facts().conversationId();
        var ahead = new ArrayList<Waiter>();
        for (var waiter : Waiter.inOrder(turn.facts().crew().waiting())) {
            if (!waiter.waiting().rank().isAfter(rank)
                    && !waiter.conversation().id().equals(here)) {
                ahead.add(waiter);
            }
        }
        return ahead;
    }

    private Selection leave(Selection first, Function<Set<String>, Selection> choosing) {
        var selection = first;
        while (selection.chosen() != null && isPromised(selection.chosen())) {
            selection = choosing.apply(agents);
        }
        return agents.isEmpty() ? selection : selection.withPromised(agents);
    }

    /** Each of those who wait takes a place of one agent, until there is none left for the question. */
    private boolean isPromised(Candidate found) {
        var agent = found.agent();
        var now = turn.facts().now();
        var work = found.work();
        var only = new OnlyOne(turn.facts().crew(), turn.policy(), agent).with(work);
        var inVain = new HashSet<Wish>();
        for (var waiters = ahead.iterator(); waiters.hasNext(); ) {
            var waiter = waiters.next();
            if (isServedBy(waiter, only, inVain)) {
                waiters.remove();
                var conversation = waiter.conversation();
                work = work.with(new Place(conversation.id(), conversation.channel(), now));
                only = only.with(work);
                var workload = turn.workplace().workload();
                if (!Candidate.of(agent, work, workload, now).hasRoom(request, workload, now)) {
                    return agents.add(agent.id());
                }
            }
        }
        turn.search().awaited(!work.equals(found.work()));
        return false;
    }

    private boolean isServedBy(Waiter waiter, Crew crew, Set<Wish> inVain) {
        var snapshot = turn.facts().snapshot();
        var wish = Wish.of(waiter, snapshot);
        if (inVain.contains(wish)) {
            return false;
        }
        var served = Succession.served(
                        snapshot,
                        waiter.conversation(),
                        waiter.escalation(),
                        crew,
                        turn.facts().now())
                .isPresent();
        if (!served) {
            inVain.add(wish);
        }
        return served;
    }
}
