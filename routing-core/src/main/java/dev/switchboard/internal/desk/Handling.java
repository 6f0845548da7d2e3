package dev.switchboard.internal.desk;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Escalation;
import dev.switchboard.conversation.Participant;
import dev.switchboard.conversation.WorkResult;
import dev.switchboard.event.RoutingEvent;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.inbox.Inbox;
import dev.switchboard.internal.desk.Work.Bench;
import dev.switchboard.internal.engine.Assignment;
import dev.switchboard.internal.engine.Forwarding;
import dev.switchboard.internal.engine.Holders;
import dev.switchboard.permission.Action;
import dev.switchboard.permission.Actor;
import dev.switchboard.routing.ConversationId;
import java.util.ArrayList;
import java.util.List;

/** The end of a human's work on a conversation: given back to the team, done, or given back to the persona. */
final class Handling {
    private final Parts parts;
    private final Work work;
    private final Reassignment reassignment;

    Handling(Parts parts, Work work, Reassignment reassignment) {
        this.parts = parts;
        this.work = work;
        this.reassignment = reassignment;
    }

    WorkResult release(ConversationId id, Actor actor) {
        return parts.couriers().work(() -> giveBack(id, actor));
    }

    private WorkResult giveBack(ConversationId id, Actor actor) {
        var homeless = new ArrayList<Escalation>();
        var result = work.on(id, actor, Action.CLAIM, bench -> {
            homeless.clear();
            return release(bench, homeless);
        });
        if (result == WorkResult.DONE) {
            reassign(id, homeless);
        }
        return result;
    }

    /** What is in no inbox in which it could wait is added to the homeless. */
    private static WorkResult release(Bench bench, List<Escalation> homeless) {
        var before = bench.before();
        var email = bench.who().person().email();
        if (!before.isAssignedTo(email)) {
            return before.assignee().isPresent() ? WorkResult.TAKEN : WorkResult.UNCHANGED;
        }
        var inbox = before.openPlacement()
                .flatMap(placement -> bench.policy().workplace().inbox(placement.inbox()));
        Assignment.toNobody(bench.writing().conversation());
        inbox.ifPresentOrElse(one -> backTo(one, bench), () -> homeless.addAll(held(before, email)));
        bench.writing().event(RoutingEvent.Kind.PLACEMENT_RELEASED, email.toString());
        return WorkResult.DONE;
    }

    /** The others are told again, because a question that waits is always told to somebody; whoever is alone knows. */
    private static void backTo(Inbox inbox, Bench bench) {
        var writing = bench.writing();
        var email = bench.who().person().email();
        var team = Holders.team(bench.policy(), bench.before(), inbox, bench.isAway());
        var others =
                team.stream().filter(one -> !one.person().email().equals(email)).toList();
        var alone = team.isEmpty() ? List.of(bench.who()) : team;
        for (var escalation : held(bench.before(), email)) {
            var released = escalation.toBuilder()
                    .released(inbox.id(), others.isEmpty() ? alone : others, bench.now(), email)
                    .build();
            writing.conversation().changeEscalation(escalation.id(), any -> released);
            if (!others.isEmpty()) {
                writing.tell(Forwarding.toHolders(bench.before().id(), released));
            }
        }
    }

    private static List<Escalation> held(Conversation conversation, EmailAddress email) {
        return conversation.escalations().stream()
                .filter(one -> one.state().isOpen() && one.isWith(email))
                .toList();
    }

    /** What was given back and is in no inbox goes to the next step of the chain, or to the owner. */
    private void reassign(ConversationId id, List<Escalation> homeless) {
        work.read(id)
                .ifPresent(conversation ->
                        homeless.forEach(one -> reassignment.move(conversation, one, Handover.Why.RELEASED)));
    }

    WorkResult handle(ConversationId id, Actor actor) {
        return work.on(id, actor, Action.ANSWER, bench -> {
            if (bench.before().isHandled()) {
                return WorkResult.UNCHANGED;
            }
            if (isTaken(bench)) {
                return WorkResult.TAKEN;
            }
            finish(bench);
            return WorkResult.DONE;
        });
    }

    /** Whether somebody else has it; an owner or an administrator may end their work all the same. */
    static boolean isTaken(Bench bench) {
        return !isInCharge(bench)
                && Holders.assignee(bench.policy(), bench.before())
                        .filter(one -> !one.person()
                                .email()
                                .equals(bench.who().person().email()))
                        .isPresent();
    }

    private static boolean isInCharge(Bench bench) {
        var policy = bench.policy();
        return bench.actor().isAdmin()
                || policy.persona(bench.before().id().persona().value())
                        .filter(persona -> Roles.owns(persona, policy, bench.actor()))
                        .isPresent();
    }

    WorkResult handBack(ConversationId id, Actor actor) {
        return work.on(id, actor, Action.SUSPEND, bench -> {
            if (isTaken(bench)) {
                return WorkResult.TAKEN;
            }
            var email = bench.who().person().email();
            var staying = bench.before().participants().stream()
                    .filter(one -> !one.who().person().email().equals(email))
                    .toList();
            finish(bench);
            leave(bench, staying);
            bench.writing().conversation().suspended(false);
            bench.writing().modeChanged();
            return WorkResult.DONE;
        });
    }

    private static void leave(Bench bench, List<Participant> staying) {
        if (staying.size() < bench.before().participants().size()) {
            bench.writing().conversation().participants(staying);
            bench.writing()
                    .event(
                            RoutingEvent.Kind.PARTICIPANT_LEFT,
                            bench.who().person().email().toString());
        }
    }

    /** It needs nothing any more: it has no status then. */
    private void finish(Bench bench) {
        if (!bench.before().isHandled()) {
            bench.writing().event(RoutingEvent.Kind.STATUS_CHANGED, "");
        }
        Finishing.finish(bench.before(), bench.writing(), bench.who().person().email(), parts.platform(), bench.now());
    }
}
