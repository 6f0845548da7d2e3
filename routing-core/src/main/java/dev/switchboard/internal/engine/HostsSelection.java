package dev.switchboard.internal.engine;

import dev.switchboard.agent.AgentRequest;
import dev.switchboard.agent.AgentView;
import dev.switchboard.internal.selection.Candidate;
import dev.switchboard.internal.selection.Selection;
import dev.switchboard.spi.AgentSelector;
import dev.switchboard.spi.AgentSelector.Choice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Asks the host's selector, and does not believe everything.
 *
 * @param selection who it is; null if the selector failed
 * @param failure what went wrong; null if nothing did
 */
record HostsSelection(
        @Nullable Selection selection, @Nullable String failure) {

    /** Of a pool in which somebody is. */
    static HostsSelection of(AgentSelector selector, Fence fence, AgentRequest request, List<Candidate> pool) {
        Map<String, Candidate> byId = new TreeMap<>();
        pool.forEach(one -> byId.put(one.agent().id(), one));
        var views = byId.values().stream().map(HostsSelection::view).toList();
        var outcome = fence.call("agent selector", () -> copied(selector.rank(request, views)));
        var choices = outcome.value();
        if (choices == null) {
            return new HostsSelection(null, String.valueOf(outcome.failure()));
        }
        var problem = problemWith(choices, byId);
        if (problem != null) {
            return new HostsSelection(null, problem);
        }
        var first = choices.get(0);
        return new HostsSelection(Selection.chosenByHost(byId.get(first.agent()), first.reason()), null);
    }

    private static @Nullable List<Choice> copied(@Nullable List<Choice> given) {
        return given == null ? null : new ArrayList<>(given);
    }

    private static AgentView view(Candidate one) {
        return new AgentView(
                one.agent(),
                one.conversations(),
                one.load(),
                one.work().inCall(),
                Optional.ofNullable(one.work().lastAssigned()));
    }

    private static @Nullable String problemWith(List<Choice> choices, Map<String, Candidate> pool) {
        var seen = new HashSet<String>();
        for (@Nullable Choice choice : choices) {
            if (choice == null) {
                return "a choice that is null";
            }
            if (!pool.containsKey(choice.agent())) {
                return "somebody who is not in the pool";
            }
            if (!seen.add(choice.agent())) {
                return "somebody twice";
            }
        }
        return choices.isEmpty() ? "nobody" : null;
    }
}
