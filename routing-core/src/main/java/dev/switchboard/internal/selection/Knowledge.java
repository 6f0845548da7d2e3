package dev.switchboard.internal.selection;

import dev.switchboard.agent.Agent;
import dev.switchboard.expertise.WantedExpertise;
import java.util.List;

/** Compares what agents hold with what is wanted. */
public final class Knowledge {
    private Knowledge() {}

    /** Whether the agent holds everything that is required. */
    static boolean hasRequired(Agent agent, List<WantedExpertise> wanted) {
        return wanted.stream().allMatch(one -> !one.required() || holds(agent, one));
    }

    /** How many of the wanted the agent holds, each at its level. */
    public static int matches(Agent agent, List<WantedExpertise> wanted) {
        int matches = 0;
        for (var one : wanted) {
            matches += holds(agent, one) ? 1 : 0;
        }
        return matches;
    }

    /** How well the agent knows what is wanted, all levels together. */
    static int level(Agent agent, List<WantedExpertise> wanted) {
        int level = 0;
        for (var one : wanted) {
            level += agent.levelIn(one.name());
        }
        return level;
    }

    private static boolean holds(Agent agent, WantedExpertise wanted) {
        return agent.levelIn(wanted.name()) >= wanted.minimumLevel();
    }
}
