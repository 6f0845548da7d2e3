package dev.switchboard.internal.selection;

import dev.switchboard.agent.Agent;
import dev.switchboard.agent.AgentRequest;
import dev.switchboard.agent.Workload;
import java.time.Instant;

/**
 * An agent with what they have to do at one moment, reckoned.
 *
 * @param conversations how many of them count towards load
 * @param load what these weigh
 * @param limited what those weigh that count towards limits
 */
public record Candidate(Agent agent, Work work, int conversations, long load, long limited) {
    private static final int HEAVY = 2;

    /** Reckons the load. */
    public static Candidate of(Agent agent, Work work, Workload workload, Instant now) {
        int conversations = 0;
        long load = 0;
        long limited = 0;
        for (var place : work.places()) {
            int weight = workload.weightOf(place.channel());
            if (place.counts(workload.loadWindow(), now)) {
                conversations++;
                load += weight;
            }
            if (place.counts(workload.limitWindow(), now)) {
                limited += weight;
            }
        }
        return new Candidate(agent, work, conversations, load, limited);
    }

    String id() {
        return agent.id();
    }

    /** When a conversation came last; {@link Ranked#NEVER} if none did. */
    Instant lastAssigned() {
        var last = work.lastAssigned();
        return last == null ? Ranked.NEVER : last;
    }

    /** Whether there is room for one conversation more, below every limit that applies to what is asked. */
    public boolean hasRoom(AgentRequest request, Workload workload, Instant now) {
        return Room.isLeft(this, request, workload, now);
    }

    /** How much is left below the limit in all. */
    public long room() {
        return agent.limits().total().room(limited);
    }

    /** In a call with two conversations or more. */
    boolean isOverburdened() {
        return work.inCall() && conversations >= HEAVY;
    }
}
