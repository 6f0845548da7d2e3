package dev.switchboard.internal.engine;

import dev.switchboard.conversation.Escalation;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.notification.Recipient;
import dev.switchboard.routing.Stage;
import dev.switchboard.routing.StageResult;
import dev.switchboard.routing.Target;
import dev.switchboard.routing.Trace;
import org.jspecify.annotations.Nullable;

/**
 * Before the chain: whoever has an open question for the same reason in this conversation stays, unless the map names
 * somebody else by now.
 */
final class StickyRule {
    private static final Trace.Step NONE = Trace.Step.of(Stage.STICKY, StageResult.NONE);

    private StickyRule() {}

    static void run(Turn turn) {
        var open = openForSameReason(turn);
        var holder = open == null ? null : open.recipient().orElse(null);
        if (open == null || holder == null || !SpecialistRule.hasUsableAddress(turn)) {
            turn.note(NONE);
        } else if (holder.role() == Target.Kind.SPECIALIST) {
            specialist(turn, holder);
        } else {
            owner(turn, open, holder);
        }
    }

    private static void specialist(Turn turn, Recipient holder) {
        var mapped = SpecialistRule.mapped(turn);
        if (mapped == null || !mapped.email().equals(holder.person().email())) {
            turn.note(
                    Stage.STICKY,
                    StageResult.MAPPING_CHANGED,
                    holder.person().email().toString());
        } else if (mapped.active()) {
            noteKept(turn, mapped.email());
            SpecialistRule.found(turn, mapped);
        } else {
            turn.note(NONE);
        }
    }

    /** The owner keeps what was handed over from the specialist whom the map still names; anything else the chain decides. */
    private static void owner(Turn turn, Escalation open, Recipient holder) {
        var mapped = SpecialistRule.mapped(turn);
        var owner = turn.persona().owner();
        if (mapped != null
                && open.mayAnswer(mapped.email()).isPresent()
                && holder.person().email().equals(owner.email())
                && !SpecialistRule.is(turn.asker(), owner.email())) {
            noteKept(turn, owner.email());
            OwnerRule.found(turn);
        } else {
            turn.note(NONE);
        }
    }

    private static void noteKept(Turn turn, EmailAddress holder) {
        turn.note(
                Stage.STICKY,
                StageResult.KEPT,
                holder.toString(),
                turn.reasons().get(0).label());
    }

    private static @Nullable Escalation openForSameReason(Turn turn) {
        var conversation = turn.conversation();
        if (conversation == null || turn.reasons().isEmpty()) {
            return null;
        }
        var reason = turn.reasons().get(0).label();
        Escalation latest = null;
        for (var escalation : conversation.escalations()) {
            if (escalation.state().isOpen()
                    && escalation.primaryReason().filter(reason::equals).isPresent()) {
                latest = escalation;
            }
        }
        return latest;
    }
}
