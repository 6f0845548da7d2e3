package dev.switchboard.internal.desk;

import dev.switchboard.agent.Agent;
import dev.switchboard.internal.desk.Reassignment.Moved;
import dev.switchboard.internal.engine.Crew;
import dev.switchboard.internal.engine.OnlyOne;
import dev.switchboard.internal.engine.RollCall;
import dev.switchboard.internal.engine.Waiter;
import dev.switchboard.internal.engine.Wish;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.spi.store.Key;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One way along the line, in which it is offered to all agents or to one: whom nobody is found for is not offered again for an equal wish,
 * and nothing new to one who is full. Belongs to one thread.
 */
final class LineRound {
    private final Parts parts;
    private final SnapshotSource snapshots;
    private final Reassignment reassignment;
    private final Crew by;
    private final @Nullable OnlyOne one;
    private final Set<Wish> inVain = new HashSet<>();

    private LineRound(
            Parts parts, SnapshotSource snapshots, Reassignment reassignment, Crew by, @Nullable OnlyOne one) {
        this.parts = parts;
        this.snapshots = snapshots;
        this.reassignment = reassignment;
        this.by = by;
        this.one = one;
    }

    /** To everybody. */
    static LineRound of(Parts parts, SnapshotSource snapshots, Reassignment reassignment, Crew crew) {
        return new LineRound(parts, snapshots, reassignment, new RollCall(crew), null);
    }

    /** To this agent. */
    static LineRound of(Parts parts, SnapshotSource snapshots, Reassignment reassignment, Crew crew, Agent agent) {
        var one = new OnlyOne(new RollCall(crew), snapshots.current().policy(), agent);
        return new LineRound(parts, snapshots, reassignment, one, one);
    }

    /** How many were served of these, in their order. */
    int along(List<Waiter> waiters) {
        if (waiters.isEmpty()) {
            return 0;
        }
        int served = 0;
        var only = only();
        for (var waiter : waiters) {
            if ((only == null || only.contains(waiter.conversation().id())) && isServed(waiter)) {
                served++;
                only = only();
            }
        }
        return served;
    }

    private boolean isServed(Waiter waiter) {
        var wish = Wish.of(waiter, snapshots.current());
        if (inVain.contains(wish)) {
            return false;
        }
        var moved = reassignment.serve(waiter, by);
        if (moved == Moved.STAYED && isStill(wish, waiter)) {
            inVain.add(wish);
        }
        return moved == Moved.YES;
    }

    /** What was tried is what is there now, which somebody may have changed since the line was read. */
    private boolean isStill(Wish wish, Waiter waiter) {
        var conversation =
                parts.store().read(Key.conversation(waiter.conversation().id())).value();
        return conversation != null
                && conversation
                        .escalation(waiter.escalation().id())
                        .map(now -> Wish.of(new Waiter(conversation, now), snapshots.current()))
                        .filter(wish::equals)
                        .isPresent();
    }

    /** The conversations that alone can come to the agent now; null if others may too. */
    private @Nullable Set<ConversationId> only() {
        return one == null ? null : one.fullWith(parts.clock().instant());
    }
}
