package dev.switchboard.internal.desk;

import dev.switchboard.conversation.JoinResult;
import dev.switchboard.conversation.WorkResult;
import dev.switchboard.event.RoutingEvent;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.spi.store.Key;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The asker decides on who would like to join. */
final class Approving {
    private final Parts parts;
    private final SnapshotSource snapshots;
    private final Work work;

    Approving(Parts parts, SnapshotSource snapshots, Work work) {
        this.parts = parts;
        this.snapshots = snapshots;
        this.work = work;
    }

    JoinResult approve(ConversationId id, EmailAddress email) {
        return parts.untilCommitted("an approval", () -> attempt(id, email));
    }

    /** What allowed the human to ask may be gone by now: that is looked at again. */
    private @Nullable JoinResult attempt(ConversationId id, EmailAddress email) {
        var read = parts.store().read(Key.conversation(id));
        var conversation = read.value();
        if (conversation == null) {
            return JoinResult.UNKNOWN_CONVERSATION;
        }
        var request = conversation.joinRequest(email).orElse(null);
        if (request == null) {
            return conversation.participant(email).isPresent() ? JoinResult.ALREADY_JOINED : JoinResult.NOT_ASKED;
        }
        var refusal = Entrance.refusal(snapshots.current().policy(), conversation, request);
        if (refusal != null) {
            return refusal;
        }
        var now = parts.clock().instant();
        var writing = new Writing(conversation, read.version(), now);
        Entrance.letIn(writing, conversation, List.of(request), now);
        return work.commit(writing) == null ? null : JoinResult.JOINED;
    }

    WorkResult decline(ConversationId id, EmailAddress email) {
        return parts.couriers().work(() -> turnAway(id, email));
    }

    private WorkResult turnAway(ConversationId id, EmailAddress email) {
        return work.unasked(id, (before, writing, now) -> {
            if (before.joinRequest(email).isEmpty()) {
                return WorkResult.UNCHANGED;
            }
            writing.conversation()
                    .joinRequests(before.joinRequests().stream()
                            .filter(one -> !one.who().person().email().equals(email))
                            .toList());
            writing.event(RoutingEvent.Kind.JOIN_DECLINED, email.toString());
            return WorkResult.DONE;
        });
    }
}
