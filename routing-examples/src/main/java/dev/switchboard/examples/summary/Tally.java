package dev.switchboard.examples.summary;

import dev.switchboard.routing.Outcome;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.routing.Target;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts decisions. Belongs to one thread. */
public final class Tally {
    private final Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
    private final Map<Recipient, Long> recipients = new HashMap<>();
    private final Map<Topic, Long> topics = new HashMap<>();
    private long all;

    /** Who got a question, in which role, of which persona. */
    private record Recipient(String persona, Target.Kind role, String id) {}

    /** What a question to a persona is about; an empty label if nothing matched. */
    private record Topic(String persona, String label) {}

    /** Nothing counted yet. */
    public Tally() {}

    /** Counts a decision. */
    public void add(RoutingDecision decision) {
        all++;
        outcomes.merge(decision.outcome(), 1L, Long::sum);
        var label =
                decision.reasons().isEmpty() ? "" : decision.reasons().get(0).label();
        topics.merge(new Topic(decision.basis().persona().value(), label), 1L, Long::sum);
        decision.target()
                .map(target -> new Recipient(decision.basis().persona().value(), target.kind(), target.id()))
                .ifPresent(recipient -> recipients.merge(recipient, 1L, Long::sum));
    }

    /** How many were counted. */
    public long all() {
        return all;
    }

    /** How many there were of each outcome that occurred. */
    Map<Outcome, Long> outcomes() {
        return Collections.unmodifiableMap(outcomes);
    }

    /** How many questions to the persona went to this target. */
    long questions(String persona, Target.Kind role, String id) {
        return recipients.getOrDefault(new Recipient(persona, role, id), 0L);
    }

    /** The ids of those who got questions to the persona in this role, in their order. */
    List<String> ids(String persona, Target.Kind role) {
        return recipients.keySet().stream()
                .filter(one -> one.persona.equals(persona) && one.role == role)
                .map(Recipient::id)
                .sorted()
                .toList();
    }

    /** How many questions to the persona had this as their primary reason; an empty label stands for no reason. */
    long about(String persona, String label) {
        return topics.getOrDefault(new Topic(persona, label), 0L);
    }
}
