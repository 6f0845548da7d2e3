package dev.switchboard.internal.desk;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.ConversationStatus;
import dev.switchboard.conversation.Escalation;
import dev.switchboard.conversation.EscalationState;
import dev.switchboard.conversation.Placement;
import dev.switchboard.event.RoutingEvent;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.internal.engine.Forwarding;
import dev.switchboard.internal.engine.Platform;
import dev.switchboard.tag.Tag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Nothing is left to do in a conversation: what is open is cancelled, and it is in no inbox and with nobody. */
final class Finishing {
    private static final String ASKER_LEFT = "the asker left";
    private static final String DONE = "%s said that it is done";

    private Finishing() {}

    /** Whether this is what cancelled a question. */
    static boolean isCancelling(Escalation.Happening line) {
        return line.how().equals(ASKER_LEFT) || line.how().equals(DONE);
    }

    /** Whoever says that it is done; null if the asker left. */
    static void finish(
            Conversation before, Writing writing, @Nullable EmailAddress by, Platform platform, Instant now) {
        for (var escalation : before.escalations()) {
            if (escalation.state().isOpen()) {
                var done = by == null
                        ? escalation.toBuilder().state(EscalationState.CANCELLED, now, ASKER_LEFT)
                        : escalation.toBuilder().state(EscalationState.CANCELLED, now, by, DONE);
                writing.conversation().changeEscalation(escalation.id(), any -> done.build());
                writing.untell(Forwarding.toHolders(before.id(), escalation));
                writing.event(
                        RoutingEvent.Kind.ESCALATION_CANCELLED, escalation.id().toString());
            }
        }
        before.tags().stream().filter(Tag::isOfSystem).forEach(writing::untag);
        writing.conversation()
                .assignee(null)
                .joinRequests(List.of())
                .status(ConversationStatus.IN_PROGRESS, now, by)
                .handled(true);
        before.openPlacement().ifPresent(placement -> {
            writing.conversation().placement(placement.with(Placement.State.HANDLED));
            writing.event(RoutingEvent.Kind.PLACEMENT_HANDLED, placement.inbox());
            writing.mirrorInbox(platform, null);
        });
    }
}
