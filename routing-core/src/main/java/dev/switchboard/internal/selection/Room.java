package dev.switchboard.internal.selection;

import dev.switchboard.agent.AgentRequest;
import dev.switchboard.agent.Limits;
import dev.switchboard.agent.Workload;
import java.time.Instant;
import java.util.Objects;

/** Whether an agent has room for one conversation more, below every limit that applies. */
final class Room {
    private Room() {}

    static boolean isLeft(Candidate candidate, AgentRequest request, Workload workload, Instant now) {
        var limits = candidate.agent().limits();
        if (limits.equals(Limits.NONE)) {
            return true;
        }
        var about = request.conversation().orElse(null);
        long total = 0;
        long ofPersona = 0;
        long byChannel = 0;
        for (var place : candidate.work().places()) {
            if (place.counts(workload.limitWindow(), now) && !Objects.equals(about, place.conversation())) {
                int weight = workload.weightOf(place.channel());
                total += weight;
                ofPersona += place.conversation().persona().value().equals(request.persona()) ? weight : 0;
                byChannel += place.channel().equals(request.channel()) ? weight : 0;
            }
        }
        int more = workload.weightOf(request.channel());
        return limits.total().hasRoom(total, more)
                && limits.of(request.persona()).hasRoom(ofPersona, more)
                && limits.of(request.channel()).hasRoom(byChannel, more);
    }
}
