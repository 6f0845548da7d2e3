package dev.switchboard.internal.selection;

import dev.switchboard.agent.Agent;
import dev.switchboard.agent.AgentRole;
import dev.switchboard.expertise.AgentOrder;
import dev.switchboard.expertise.WantedExpertise;
import java.util.List;

/**
 * Which of the agents of a pool are asked together: those of a role on one footing, who hold what is required.
 *
 * @param places where they are in their ring, if the order goes by that
 */
record Group(AgentRole role, Footing footing, List<WantedExpertise> wanted, AgentOrder order, Places places) {

    boolean has(Agent agent) {
        return agent.role() == role
                && agent.isActive()
                && Knowledge.hasRequired(agent, wanted)
                && footing.isMetBy(agent, wanted);
    }
}
