package dev.switchboard.spi;

import dev.switchboard.agent.AgentRequest;
import dev.switchboard.agent.AgentView;
import java.util.List;

/**
 * Ranks the agents who could answer, in place of the persona's ranking. Asked for each question for which an agent is looked for and
 * somebody is there, also by previews: what it says must follow from what it is given, which it leaves as it is. Any number of threads
 * ask at once.
 *
 * <p>If it names nobody, somebody who is not in the pool, or somebody twice, throws, or takes too long ({@code callExecutor}), the
 * persona's ranking decides, and an event says so.
 */
@FunctionalInterface
public interface AgentSelector {

    /**
     * Somebody, and why.
     *
     * @param agent the id of an agent of the pool
     * @param reason a few words for the trace, without anything personal
     */
    record Choice(String agent, String reason) {}

    /**
     * Those to choose, the best one first; the first one gets the conversation.
     *
     * @param request what is wanted
     * @param pool everybody who may be chosen, by id; overflow agents only if there is no member
     */
    List<Choice> rank(AgentRequest request, List<AgentView> pool);
}
