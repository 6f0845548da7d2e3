package dev.switchboard.internal.desk;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Escalation;
import dev.switchboard.conversation.EscalationState;
import dev.switchboard.conversation.Participant;
import dev.switchboard.conversation.Placement;
import dev.switchboard.conversation.WorkResult;
import dev.switchboard.event.RoutingEvent;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.inbox.Inbox;
import dev.switchboard.internal.desk.Work.Bench;
import dev.switchboard.internal.engine.Forwarding;
import dev.switchboard.notification.Recipient;
import dev.switchboard.permission.Action;
import dev.switchboard.permission.Actor;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.Target;
import dev.switchboard.tag.Tag;
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
        var result = work.on(id, actor, Action.CLAIM, this::release);
        if (result == WorkResult.DONE) {
            reassign(id);
        }
        return result;
    }

    private WorkResult release(Bench bench) {
        var before = bench.before();
        var email = bench.who().person().email();
        if (!before.isAssignedTo(email)) {
            return before.assignee().isPresent() ? WorkResult.TAKEN : WorkResult.UNCHANGED;
        }
        var inbox = before.openPlacement()
                .flatMap(placement -> bench.policy().workplace().inbox(placement.inbox()));
        bench.writing().conversation().assignee(null);
        inbox.ifPresent(one -> backTo(one, bench));
        bench.writing().event(RoutingEvent.Kind.PLACEMENT_RELEASED, email.toString());
        return WorkResult.DONE;
    }

    /** The members are told again, because a question that waits is always told to somebody. */
    private static void backTo(Inbox inbox, Bench bench) {
        var writing = bench.writing();
        var email = bench.who().person().email();
        var members = bench.policy().workplace().membersOf(inbox).stream()
                .filter(agent -> !agent.email().equals(email)
                        && !bench.before().asker().emails().contains(agent.email()))
                .map(agent -> new Recipient(agent.person(), Target.Kind.INBOX))
                .toList();
        writing.conversation()
                .placement(bench.before().placement().orElseThrow().with(Placement.State.AWAITING));
        for (var escalation : held(bench.before(), email)) {
            var told = members.isEmpty() ? List.of(new Recipient(bench.who().person(), Target.Kind.INBOX)) : members;
            var released = escalation.toBuilder()
                    .released(inbox.id(), told, bench.now(), email)
                    .build();
            writing.conversation().changeEscalation(escalation.id(), any -> released);
            if (!members.isEmpty()) {
                writing.tell(Forwarding.toHolders(bench.before().id(), released));
            }
        }
    }

    private static List<Escalation> held(Conversation conversation, EmailAddress email) {
        return conversation.escalations().stream()
                .filter(one -> one.state().isOpen())
                .filter(one -> one.recipient()
                        .filter(who -> who.person().email().equals(email))
                        .isPresent())
                .toList();
    }

    /** What was given back and is in no inbox goes to whomever the chain finds. */
    private void reassign(ConversationId id) {
        work.read(id)
                .filter(conversation -> conversation.openPlacement().isEmpty())
                .ifPresent(conversation -> conversation.escalations().stream()
                        .filter(one -> one.state().isOpen())
                        .forEach(one -> reassignment.move(conversation, one, Handover.Why.ON_DEMAND)));
    }

    WorkResult handle(ConversationId id, Actor actor) {
        return work.on(id, actor, Action.ANSWER, bench -> {
            if (bench.before().isHandled()) {
                return WorkResult.UNCHANGED;
            }
            finish(bench);
            return WorkResult.DONE;
        });
    }

    WorkResult handBack(ConversationId id, Actor actor) {
        return work.on(id, actor, Action.SUSPEND, bench -> {
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

    private void finish(Bench bench) {
        var before = bench.before();
        var writing = bench.writing();
        var email = bench.who().person().email();
        for (var escalation : before.escalations()) {
            if (escalation.state().isOpen()) {
                var done = escalation.toBuilder()
                        .state(EscalationState.CANCELLED, bench.now(), email, "%s said that it is done")
                        .build();
                writing.conversation().changeEscalation(escalation.id(), any -> done);
                writing.untell(Forwarding.toHolders(before.id(), escalation));
            }
        }
        before.tags().stream().filter(Tag::isOfSystem).forEach(writing::untag);
        writing.conversation().assignee(null).handled(true);
        before.openPlacement().ifPresent(placement -> {
            writing.conversation().placement(placement.with(Placement.State.HANDLED));
            writing.event(RoutingEvent.Kind.PLACEMENT_HANDLED, placement.inbox());
            writing.mirrorInbox(parts.platform(), null);
        });
    }
}
