package dev.switchboard.testkit.contract.ours;

import dev.switchboard.memory.ScriptedSelector;
import dev.switchboard.spi.AgentSelector;
import dev.switchboard.testkit.contract.AgentSelectorContract;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The agent selector with a script keeps the contract of agent selectors")
class AgentSelectorsTest extends AgentSelectorContract {
    @Override
    protected AgentSelector selector() {
        return new ScriptedSelector().choose("agent 5", "gone", "agent 0");
    }
}
