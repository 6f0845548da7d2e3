package dev.switchboard.internal.engine;

import dev.switchboard.internal.selection.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Keeps a question from overtaking those who wait in the line: an agent who has room at last, of which nobody took notice yet, is
 * promised to whoever is served before.
 */
final class Promised {
    private final Turn turn;
    private final List<Waiter> ahead;
    private final Set<String> agents = new TreeSet<>();

    private Promised(Turn turn, List<Waiter> ahead) {
        this.turn = turn;
        this.ahead = ahead;
    }

    /**
     * Who is left for the question.
     *
     * @param choosing chooses, without these agents
     */
    static Selection leave(Turn turn, Function<Set<String>, Selection> choosing) {
        var selection = choosing.apply(Set.of());
        if (selection.chosen() == null
                || turn.search().isServing()
                || !turn.facts().snapshot().isWaiting()) {
            return selection;
        }
        var ahead = ahead(turn);
        return ahead.isEmpty() ? selection : new Promised(turn, ahead).leave(selection, choosing);
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
        while (selection.chosen() != null
                && isPromised(selection.chosen().agent().id())) {
            selection = choosing.apply(agents);
        }
        return agents.isEmpty() ? selection : selection.withPromised(agents);
    }

    /** Each of those who wait takes one agent. */
    private boolean isPromised(String agent) {
        var only = new OnlyOne(turn.facts().crew(), agent);
        var served = ahead.stream()
                .filter(waiter -> Succession.served(
                                turn.facts().snapshot(),
                                waiter.conversation(),
                                waiter.escalation(),
                                only,
                                turn.facts().now())
                        .isPresent())
                .findFirst();
        served.ifPresent(ahead::remove);
        return served.isPresent() && agents.add(agent);
    }
}
