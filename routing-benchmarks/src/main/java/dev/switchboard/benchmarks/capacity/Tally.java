package dev.switchboard.benchmarks.capacity;

import dev.switchboard.notification.Notification;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.Outcome;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.routing.Target;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** What became of the questions, how long people waited, and how the work was shared. Belongs to one thread. */
final class Tally {
    private final Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
    private final Map<String, Long> byAgent = new TreeMap<>();
    private final Map<ConversationId, Instant> open = new HashMap<>();
    private final Waits untilTold = new Waits();
    private final Waits untilAnswered = new Waits();
    private final Clock clock;
    private long questions;

    Tally(Clock clock) {
        this.clock = clock;
    }

    /** A question begins: those who are told while it is routed are told about it. */
    void ask(ConversationId conversation) {
        questions++;
        open.put(conversation, clock.instant());
    }

    void decided(RoutingDecision decision) {
        outcomes.merge(decision.outcome(), 1L, Long::sum);
        if (decision.outcome() == Outcome.ANSWERED) {
            open.remove(decision.conversation());
        }
    }

    void told(Notification notification) {
        if (notification.recipient().role() == Target.Kind.AGENT) {
            byAgent.merge(notification.recipient().person().email().toString(), 1L, Long::sum);
            untilTold.add(since(notification.conversation()));
        }
    }

    void answered(Notification notification) {
        var wait = since(notification.conversation());
        if (open.remove(notification.conversation()) != null
                && notification.recipient().role() == Target.Kind.AGENT) {
            untilAnswered.add(wait);
        }
    }

    private Duration since(ConversationId conversation) {
        return Duration.between(open.getOrDefault(conversation, clock.instant()), clock.instant());
    }

    void require(boolean right, String otherwise) {
        if (!right) {
            throw new IllegalStateException(otherwise);
        }
    }

    long questions() {
        return questions;
    }

    /** How many nobody has answered yet. */
    int unanswered() {
        return open.size();
    }

    Map<Outcome, Long> outcomes() {
        return outcomes;
    }

    Waits untilTold() {
        return untilTold;
    }

    Waits untilAnswered() {
        return untilAnswered;
    }

    Shares shares() {
        return Shares.of(byAgent.values());
    }
}
