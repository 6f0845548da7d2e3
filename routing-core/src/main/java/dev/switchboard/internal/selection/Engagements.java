package dev.switchboard.internal.selection;

import dev.switchboard.agent.AgentState;
import dev.switchboard.agent.Workload;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Engagement;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.routing.ConversationId;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/** What everybody has to do, and when that becomes less because nobody says anything. Guarded by whoever has it. */
final class Engagements {
    private final Map<EmailAddress, Map<ConversationId, Place>> places = new HashMap<>();
    private final Map<EmailAddress, AgentState> states = new HashMap<>();
    private final Map<ConversationId, Set<EmailAddress>> engaged = new HashMap<>();
    private final PriorityQueue<Silence> silences = new PriorityQueue<>();

    /** A conversation may stop counting then, unless something was said meanwhile. */
    private record Silence(Instant at, ConversationId conversation) implements Comparable<Silence> {
        @Override
        public int compareTo(Silence other) {
            return at.compareTo(other.at);
        }
    }

    Work of(EmailAddress email) {
        var state = states.getOrDefault(email, AgentState.of(email));
        var has = places.getOrDefault(email, Map.of());
        return new Work(List.copyOf(has.values()), state.inCall(), state.lastAssigned(), state.assignments());
    }

    /** Takes notice of what is kept of an agent, and says of whom. */
    void note(AgentState state, Set<EmailAddress> changed) {
        states.put(state.agent(), state);
        changed.add(state.agent());
    }

    /** Takes notice of a conversation, and says for whom that changes something. */
    void note(Conversation conversation, Set<EmailAddress> changed, Workload workload) {
        var id = conversation.id();
        var before = engaged.getOrDefault(id, Set.of());
        var after = Engagement.in(conversation);
        changed.addAll(before);
        changed.addAll(after);
        before.forEach(email -> places.getOrDefault(email, Map.of()).remove(id));
        if (after.isEmpty()) {
            engaged.remove(id);
            return;
        }
        for (var email : after) {
            var place = new Place(id, conversation.channel(), Engagement.since(conversation, email));
            places.computeIfAbsent(email, any -> new LinkedHashMap<>()).put(id, place);
            expectSilence(place, workload);
        }
        engaged.put(id, after);
    }

    /** Says for whom it is less by now, because a conversation has been silent for so long. */
    void silent(Instant now, Set<EmailAddress> changed) {
        while (!silences.isEmpty() && !silences.element().at().isAfter(now)) {
            changed.addAll(engaged.getOrDefault(silences.remove().conversation(), Set.of()));
        }
    }

    /** From now on conversations count for as long as this says. */
    void count(Workload workload) {
        silences.clear();
        places.values().forEach(has -> has.values().forEach(place -> expectSilence(place, workload)));
    }

    private void expectSilence(Place place, Workload workload) {
        silences.add(new Silence(place.lastAt().plus(workload.loadWindow()), place.conversation()));
        if (!workload.limitWindow().equals(workload.loadWindow())) {
            silences.add(new Silence(place.lastAt().plus(workload.limitWindow()), place.conversation()));
        }
    }
}
