package dev.switchboard.internal.engine;

import dev.switchboard.chain.ChainStep;
import dev.switchboard.conversation.Placement;
import dev.switchboard.inbox.Inbox;
import dev.switchboard.notification.Recipient;
import dev.switchboard.routing.Stage;
import dev.switchboard.routing.StageResult;
import dev.switchboard.routing.Target;
import dev.switchboard.routing.Trace;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Chain step INBOX: the conversation is in an inbox, whose members are told; an inbox without members tells the owner. Whoever has
 * claimed it there answers.
 */
final class InboxRule {
    private static final Trace.Step NOT_PLACED = Trace.Step.of(Stage.INBOX, StageResult.NOT_PLACED);

    private InboxRule() {}

    static void run(Turn turn) {
        var inbox = inbox(turn);
        if (inbox == null) {
            turn.note(NOT_PLACED);
        } else if (!isClaimed(turn, inbox)) {
            queue(turn, inbox);
        }
    }

    private static boolean isClaimed(Turn turn, Inbox inbox) {
        var conversation = turn.conversation();
        var assignee = turn.assignee();
        if (turn.effects().inbox() != null
                || conversation == null
                || assignee == null
                || SpecialistRule.is(turn.asker(), assignee.person().email())
                || turn.awayOf(assignee.person().email()) != null
                || !isActive(turn, assignee)
                || conversation
                        .openPlacement()
                        .filter(one -> one.state() == Placement.State.CLAIMED)
                        .isEmpty()) {
            return false;
        }
        var id = Holders.target(turn.workplace(), assignee);
        turn.note(Stage.INBOX, StageResult.CLAIMED, inbox.id(), id.id());
        turn.found(
                ChainStep.INBOX,
                id,
                assignee.person().email(),
                assignee.person().name());
        return true;
    }

    /** Whether they are given anything: an agent may be inactive by now. */
    private static boolean isActive(Turn turn, Recipient assignee) {
        return turn.workplace()
                .agent(assignee.person().email())
                .filter(agent -> !agent.isActive())
                .isEmpty();
    }

    private static void queue(Turn turn, Inbox inbox) {
        var told = told(turn, inbox);
        if (told.isEmpty()) {
            turn.note(Stage.INBOX, StageResult.NO_MEMBERS, inbox.id());
            return;
        }
        if (told.get(0).role() == Target.Kind.OWNER) {
            told = owner(turn, told.get(0));
            turn.note(
                    Stage.INBOX,
                    StageResult.OWNER_TOLD,
                    inbox.id(),
                    told.get(0).person().email().toString());
        } else {
            turn.note(Stage.INBOX, StageResult.QUEUED, inbox.id(), Integer.toString(told.size()));
        }
        turn.queued(inbox, told);
    }

    /** Whoever stands in for an owner who is away, in the owner's place; the owner all the same if nobody does. */
    private static List<Recipient> owner(Turn turn, Recipient owner) {
        var away = turn.awayOf(owner.person().email());
        var substitution = away == null ? null : AbsenceRule.substitute(turn, Stage.OWNER, owner, away);
        return List.of(
                substitution == null ? owner : new Recipient(substitution.by().person(), Target.Kind.OWNER));
    }

    /** The members who are not away, or else the owner; nobody is told of their own question. */
    static List<Recipient> told(Turn turn, Inbox inbox) {
        return Holders.team(
                turn.workplace(),
                Optional.of(turn.persona().owner()),
                turn.asker(),
                inbox,
                email -> turn.awayOf(email) != null);
    }

    private static @Nullable Inbox inbox(Turn turn) {
        var moved = turn.effects().inbox();
        var conversation = turn.conversation();
        if (moved != null || conversation == null) {
            return moved;
        }
        return conversation
                .openPlacement()
                .flatMap(one -> turn.workplace().inbox(one.inbox()))
                .orElse(null);
    }
}
