package dev.switchboard.memory;

import dev.switchboard.agent.AgentRequest;
import dev.switchboard.agent.AgentView;
import dev.switchboard.spi.AgentSelector;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/**
 * Chooses agents from a script: those that were said, as far as they are in the pool, then all others by id. Keeps every request. Any
 * number of threads may use it.
 */
public final class ScriptedSelector extends LiesOnDemand<List<AgentSelector.Choice>> implements AgentSelector {

    /**
     * What was asked.
     *
     * @param wanted what is wanted
     * @param pool who could be chosen
     */
    public record Asked(AgentRequest wanted, List<AgentView> pool) {
        public Asked {
            pool = List.copyOf(pool);
        }
    }

    private final Queue<Asked> requests = new ConcurrentLinkedQueue<>();
    private volatile List<String> first = List.of();

    /** An empty script: everybody by id. */
    public ScriptedSelector() {}

    /** From now on these come first, the best one before the others. */
    public ScriptedSelector choose(String... agents) {
        first = Stream.of(agents).distinct().toList();
        return this;
    }

    @Override
    public List<Choice> rank(AgentRequest request, List<AgentView> pool) {
        requests.add(new Asked(request, pool));
        return answer(() -> ranked(pool.stream().map(one -> one.agent().id()).toList()));
    }

    private List<Choice> ranked(List<String> pool) {
        var script = first;
        var said = script.stream().filter(pool::contains).map(agent -> new Choice(agent, "first in the script"));
        var others = pool.stream()
                .filter(agent -> !script.contains(agent))
                .sorted()
                .map(agent -> new Choice(agent, "not in the script"));
        return Stream.concat(said, others).toList();
    }

    /** What was asked, oldest first. */
    public List<Asked> requests() {
        return List.copyOf(requests);
    }
}
