package dev.switchboard.internal.engine;

import dev.switchboard.agent.Agent;
import dev.switchboard.chain.ChainStep;
import dev.switchboard.conversation.Escalation;
import dev.switchboard.conversation.Waiting;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.notification.Recipient;
import dev.switchboard.routing.Stage;
import dev.switchboard.routing.StageResult;
import dev.switchboard.routing.Target;
import dev.switchboard.routing.Trace;
import org.jspecify.annotations.Nullable;

/**
 * Before the chain: whoever has an open question for the same reason in this conversation stays, unless the map names
 * somebody else by now; so does the agent who has the conversation.
 */
final class StickyRule {
    private static final Trace.Step KEPT_IN_LINE = Trace.Step.of(Stage.STICKY, StageResult.KEPT);
    private static final Trace.Step NONE = Trace.Step.of(Stage.STICKY, StageResult.NONE);

    private StickyRule() {}

    static void run(Turn turn) {
        var latest = latestOfAssignee(turn);
        var agent = agentForSameReason(turn, latest);
        if (agent != null) {
            turn.note(Stage.STICKY, StageResult.KEPT, agent.id());
            AssignmentRule.found(turn, foundBy(latest), agent);
            return;
        }
        var inLine = inLineForSameReason(turn);
        if (inLine != null && !turn.isUrgent()) {
            turn.note(KEPT_IN_LINE);
            turn.waitInLine(WaitRule.beside(turn, inLine));
            return;
        }
        var open = openForSameReason(turn);
        var holder = open == null ? null : open.recipient().orElse(null);
        if (open == null || holder == null || !SpecialistRule.hasUsableAddress(turn)) {
            turn.note(NONE);
        } else if (holder.role() == Target.Kind.SPECIALIST) {
            specialist(turn, open, holder);
        } else {
            owner(turn, open, holder);
        }
    }

    /** The agent who has the conversation, if that began with a question about the same, or with none at all. */
    private static @Nullable Agent agentForSameReason(Turn turn, @Nullable Escalation latest) {
        var assignee = turn.assignee();
        if (assignee == null || assignee.role() != Target.Kind.AGENT) {
            return null;
        }
        var email = assignee.person().email();
        return (latest != null && !mayKeep(turn, assignee, latest))
                        || SpecialistRule.is(turn.asker(), email)
                        || turn.awayOf(email) != null
                ? null
                : turn.workplace().agent(email).filter(Agent::isActive).orElse(null);
    }

    /** The turn of an earlier question about the same, or of one with no reason either, that waits for an agent. */
    private static @Nullable Waiting inLineForSameReason(Turn turn) {
        var conversation = turn.conversation();
        if (conversation == null) {
            return null;
        }
        var reason = turn.reasons().isEmpty() ? "" : turn.reasons().get(0).label();
        return conversation.escalations().stream()
                .filter(one -> one.isInLine() && one.primaryReason().orElse("").equals(reason))
                .flatMap(one -> one.waiting().stream())
                .findFirst()
                .orElse(null);
    }

    private static boolean mayKeep(Turn turn, Recipient assignee, Escalation latest) {
        var reason = turn.reasons().isEmpty() ? "" : turn.reasons().get(0).label();
        return latest.primaryReason().orElse("").equals(reason)
                && latest.standIn()
                        .filter(one -> turn.awayOf(one.insteadOf()) == null)
                        .isEmpty()
                && Standing.holds(turn.policy(), turn.persona().id(), assignee, latest);
    }

    /** The latest question that the assignee was asked. */
    private static @Nullable Escalation latestOfAssignee(Turn turn) {
        var conversation = turn.conversation();
        var assignee = turn.assignee();
        return conversation == null || assignee == null
                ? null
                : Standing.latestOf(assignee, conversation).orElse(null);
    }

    /** Whoever was chosen from the operators has further questions as one of them too. */
    private static ChainStep foundBy(@Nullable Escalation latest) {
        return latest != null && latest.step() == ChainStep.EXPERTISE && !latest.isTaken()
                ? ChainStep.EXPERTISE
                : ChainStep.TAG_ASSIGNMENT;
    }

    /** While somebody is away the chain decides who stands in. */
    private static void specialist(Turn turn, Escalation open, Recipient holder) {
        var mapped = SpecialistRule.mapped(turn);
        if (mapped != null && isWithSubstitute(open, mapped.email())) {
            turn.note(NONE);
        } else if (mapped == null || !mapped.email().equals(holder.person().email())) {
            noteChanged(turn, open, holder);
        } else if (mapped.active() && turn.awayOf(mapped.email()) == null) {
            noteKept(turn, mapped.email());
            SpecialistRule.found(turn, mapped);
        } else {
            turn.note(NONE);
        }
    }

    /** Of whoever has it by another step than the map no mapping has changed. */
    private static void noteChanged(Turn turn, Escalation open, Recipient holder) {
        if (open.step() == ChainStep.SPECIALIST) {
            turn.note(
                    Stage.STICKY,
                    StageResult.MAPPING_CHANGED,
                    holder.person().email().toString());
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
                && !SpecialistRule.is(turn.asker(), owner.email())
                && turn.awayOf(owner.email()) == null) {
            noteKept(turn, owner.email());
            OwnerRule.found(turn);
        } else {
            turn.note(NONE);
        }
    }

    private static boolean isWithSubstitute(Escalation open, EmailAddress of) {
        return open.standIn().filter(one -> one.insteadOf().equals(of)).isPresent();
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
