package dev.switchboard.internal.selection;

import dev.switchboard.agent.Agent;
import dev.switchboard.agent.Workload;
import java.time.Instant;

/**
 * An agent with what they have to do at one moment, reckoned.
 *
 * @param conversations how many of them count towards load
 * @param load what these weigh
 */
public record Candidate(Agent agent, Work work, int conversations, long load) {
    private static final int HEAVY = 2;

    /** Reckons the load. */
    public static Candidate of(Agent agent, Work work, Workload workload, Instant now) {
        int conversations = 0;
        long load = 0;
        for (var place : work.places()) {
            if (place.counts(workload.loadWindow(), now)) {
                conversations++;
                load += workload.weightOf(place.channel());
            }
        }
        return new Candidate(agent, work, conversations, load);
    }

    String id() {
        return agent.id();
    }

    /** In a call with two conversations or more. */
    boolean isOverburdened() {
        return work.inCall() && conversations >= HEAVY;
    }
}
