package dev.switchboard.internal.desk;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Engagement;
import dev.switchboard.conversation.LinePace;
import dev.switchboard.conversation.LinePlace;
import dev.switchboard.expertise.WantedExpertise;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.internal.engine.Crew;
import dev.switchboard.internal.engine.RollCall;
import dev.switchboard.internal.engine.Snapshot;
import dev.switchboard.internal.engine.Succession;
import dev.switchboard.internal.engine.Waiter;
import dev.switchboard.policy.Workplace;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.spi.store.Key;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The lines for agents (selection.md): whoever has room gets whoever is to be served first, at once. */
final class Lines {
    private final Parts parts;
    private final SnapshotSource snapshots;
    private final Reassignment reassignment;
    private final Crew crew;
    /** Who is still to be offered the line by the present thread; nothing while it offers it to nobody. */
    @SuppressWarnings("ThreadLocalUsage") // two switchboards may be at work in one thread, each with lines of its own
    private final ThreadLocal<@Nullable Set<EmailAddress>> free = new ThreadLocal<>();

    Lines(Parts parts, SnapshotSource snapshots, Reassignment reassignment, Crew crew) {
        this.parts = parts;
        this.snapshots = snapshots;
        this.reassignment = reassignment;
        this.crew = crew;
    }

    /** A conversation was changed: whoever has less to do by that may serve, and whoever came into the line may be served. */
    void changed(@Nullable Conversation before, Conversation after, Snapshot snapshot) {
        if (snapshot.isWaiting()) {
            if (after.isInLine()) {
                entered(after.id());
            }
            if (before != null) {
                var less = new HashSet<>(Engagement.in(before));
                less.removeAll(Engagement.in(after));
                offer(less);
            }
        }
    }

    /** Somebody may have got room, or the line may have gone, before this came into it. */
    private void entered(ConversationId id) {
        sendOn(read(id));
        for (var waiter : Waiter.inOrder(read(id))) {
            found(waiter)
                    .flatMap(next -> Optional.ofNullable(next.claim()))
                    .ifPresent(claim -> offer(Set.of(claim.agent())));
        }
    }

    private List<Conversation> read(ConversationId id) {
        var conversation = parts.store().read(Key.conversation(id)).value();
        return conversation == null ? List.of() : List.of(conversation);
    }

    /** Offers these agents; one after the other, so that a long line in which each change leads to the next needs no deep stack. */
    private void offer(Set<EmailAddress> agents) {
        var waiting = free.get();
        if (waiting != null) {
            waiting.addAll(agents);
            return;
        }
        var left = new LinkedHashSet<>(agents);
        free.set(left);
        try {
            while (!left.isEmpty()) {
                var next = left.iterator().next();
                left.remove(next);
                serve(next);
            }
        } finally {
            free.remove();
        }
    }

    private Optional<Succession.Next> found(Waiter waiter) {
        return Succession.served(
                snapshots.current(),
                waiter.conversation(),
                waiter.escalation(),
                crew,
                parts.clock().instant());
    }

    /** Offers an agent who may have room to those who wait, in their order; how many the agent took. */
    int serve(EmailAddress email) {
        var agent = snapshots.current().policy().workplace().agent(email);
        return agent.isEmpty()
                ? 0
                : LineRound.of(parts, snapshots, reassignment, crew, agent.get())
                        .along(waiters());
    }

    /** Somebody may have come, as the provider says, whoever that is. */
    void becameAvailable(EmailAddress email) {
        parts.couriers().workIfOpen(() -> {
            if (snapshots.current().isWaiting()) {
                serve(email);
            }
        });
    }

    /** Offers everybody; how many were served. */
    int serveAll() {
        return LineRound.of(parts, snapshots, reassignment, crew).along(waiters());
    }

    /** What waits although its chain waits no more goes on. */
    void sendOn() {
        sendOn(crew.waiting());
    }

    /** What a change of the policy lets wait no more goes on, and whoever has more room by it serves. */
    void policyChanged(Workplace before, Workplace after) {
        var waiting = crew.waiting();
        sendOn(waiting);
        for (var waiter : Waiter.inOrder(waiting)) {
            if (Departures.loseWanted(before, after, waiter.conversation())) {
                sendOn(waiter);
            }
        }
        serveAll();
        sendOnHopeless();
    }

    /** Whoever waits for agents of whom none is left goes on. */
    private void sendOnHopeless() {
        var all = new RollCall(crew);
        for (var waiter : waiters()) {
            var now = parts.clock().instant();
            if (!Succession.isServable(snapshots.current(), waiter.conversation(), waiter.escalation(), all, now)) {
                sendOn(waiter);
            }
        }
    }

    private void sendOn(List<Conversation> conversations) {
        var policy = snapshots.current().policy();
        for (var waiter : Waiter.inOrder(conversations)) {
            if (Departures.leave(policy, reassignment.awareness(), waiter.conversation(), waiter.escalation())) {
                sendOn(waiter);
            }
        }
    }

    private void sendOn(Waiter waiter) {
        reassignment.move(waiter.conversation(), waiter.escalation(), Handover.Why.LINE_GONE);
    }

    /** Where it is; nothing if it is not in the line. */
    Optional<LinePlace> placeOf(ConversationId id) {
        var ahead = new HashSet<ConversationId>();
        var conversation = parts.store().read(Key.conversation(id)).value();
        if (conversation == null || !conversation.isInLine()) {
            return Optional.empty();
        }
        for (var waiter : waiters()) {
            if (waiter.conversation().id().equals(id)) {
                int position = ahead.size() + 1;
                return Optional.of(new LinePlace(position, expectedWait(conversation, position), waiter.waiting()));
            }
            if (isSameLine(waiter.conversation(), conversation)) {
                ahead.add(waiter.conversation().id());
            }
        }
        return Optional.empty();
    }

    private static boolean isSameLine(Conversation one, Conversation other) {
        return one.id().persona().equals(other.id().persona()) && wanted(one).equals(wanted(other));
    }

    private @Nullable Duration expectedWait(Conversation conversation, int position) {
        var pace = parts.store().read(paceOf(conversation)).value();
        return pace == null
                ? null
                : pace.interval(parts.clock().instant())
                        .map(interval -> interval.multipliedBy(position))
                        .orElse(null);
    }

    static Key<LinePace> paceOf(Conversation conversation) {
        return Key.linePace(conversation.id().persona(), wanted(conversation));
    }

    private static Set<WantedExpertise> wanted(Conversation conversation) {
        return Set.copyOf(conversation.wanted());
    }

    private List<Waiter> waiters() {
        return Waiter.inOrder(crew.waiting());
    }
}
