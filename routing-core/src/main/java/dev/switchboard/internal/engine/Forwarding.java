package dev.switchboard.internal.engine;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.ConversationBuilder;
import dev.switchboard.conversation.Escalation;
import dev.switchboard.conversation.Message;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.inbox.Inbox;
import dev.switchboard.notification.Recipient;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.Target;
import dev.switchboard.spi.store.OutboxEntry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Brings messages to the humans who have the conversation. Belongs to one thread. */
public final class Forwarding {
    private final Turn turn;
    private final ConversationBuilder conversation;
    private final Message message;
    private final List<OutboxEntry> entries = new ArrayList<>(1);
    private final Set<EmailAddress> reached = new HashSet<>();

    private Forwarding(Turn turn, ConversationBuilder conversation, Message message) {
        this.turn = turn;
        this.conversation = conversation;
        this.message = message;
    }

    /** A further message of the asker, to each human once; those who were to be told later are told now. */
    static List<OutboxEntry> of(Turn turn, ConversationBuilder conversation, Message message) {
        return new Forwarding(turn, conversation, message).entries();
    }

    /** Nobody has it: whoever was to be told with this message, and is given later what waits in the line, is told then. */
    static void toTheLine(Turn turn, ConversationBuilder conversation) {
        var before = turn.conversation();
        var escalations = before == null ? List.<Escalation>of() : before.escalations();
        for (var escalation : escalations) {
            if (escalation.isInLine() && escalation.isToldLater()) {
                var told = escalation.toBuilder()
                        .toldOf(escalation.questionSequence(), turn.facts().now())
                        .build();
                conversation.changeEscalation(told.id(), any -> told);
            }
        }
    }

    /** The notifications of those who have an escalation; none if they are told later. */
    public static List<OutboxEntry> toHolders(ConversationId id, Escalation escalation) {
        if (escalation.isToldLater()) {
            return List.of();
        }
        var holders = escalation.holders();
        var entries = new ArrayList<OutboxEntry>(holders.size());
        for (int i = 0; i < holders.size(); i++) {
            entries.add(new OutboxEntry.ToHuman(
                    id, escalation.toldOf(), holders.get(i), escalation.id(), escalation.firstHolder() + i));
        }
        return entries;
    }

    /** That somebody answers in their place, unless they know that of an earlier question of the conversation. */
    public static List<OutboxEntry> toAbsent(
            @Nullable Conversation before,
            ConversationId id,
            Escalation escalation,
            @Nullable Substitution substitution) {
        if (substitution == null || (before != null && isToldOfAbsence(before, substitution))) {
            return List.of();
        }
        return List.of(OutboxEntry.ToHuman.ofAbsence(
                id, escalation.questionSequence(), substitution.absent(), escalation.id()));
    }

    private static boolean isToldOfAbsence(Conversation before, Substitution substitution) {
        var absent = substitution.absent().person().email();
        return before.escalations().stream()
                .flatMap(one -> one.standIn().stream())
                .anyMatch(one -> one.insteadOf().equals(absent) && one.until().equals(substitution.until()));
    }

    private List<OutboxEntry> entries() {
        var before = turn.conversation();
        if (before == null) {
            return entries;
        }
        for (var escalation : before.escalations()) {
            if (escalation.state().isOpen() && isMoved(escalation)) {
                queue(escalation);
            } else if (escalation.state().isOpen() && escalation.isToldLater()) {
                change(escalation.toBuilder()
                        .toldOf(message.sequence(), message.at())
                        .build());
            }
        }
        turn.joined().forEach(one -> forward(one.who()));
        assigned(before);
        if (entries.isEmpty()) {
            asked(before);
        }
        var moved = turn.effects().inbox();
        if (moved != null) {
            newTeam(moved);
        } else if (entries.isEmpty()) {
            teamOfInbox(before);
        }
        return entries;
    }

    /** Whoever is responsible; if they are away, and nobody else is in the conversation, the team of its inbox in their place. */
    private void assigned(Conversation before) {
        var assignee = turn.assignee();
        if (assignee == null) {
            return;
        }
        var told = entries.size();
        if (turn.joined().isEmpty() && turn.awayOf(assignee.person().email()) != null) {
            teamOfInbox(before);
        }
        if (entries.size() == told) {
            forward(assignee);
        }
    }

    /** Whether it waited in another inbox than the one into which this message moves the conversation. */
    private boolean isMoved(Escalation escalation) {
        var moved = turn.effects().inbox();
        return moved != null
                && escalation.inbox().filter(inbox -> !inbox.equals(moved.id())).isPresent();
    }

    /** It waits there now, and whoever works on that is told of it, if there is anybody to tell. */
    private void queue(Escalation escalation) {
        var inbox = Objects.requireNonNull(turn.effects().inbox(), "it is moved");
        var team = InboxRule.told(turn, inbox);
        if (!team.isEmpty()) {
            change(escalation.toBuilder()
                    .queue(
                            inbox.id(),
                            team,
                            escalation.passedSteps(),
                            turn.facts().now())
                    .build());
        }
    }

    /** Whoever works on the inbox into which this message moves it; only if nobody else is told, whom a rule tells, or the owner. */
    private void newTeam(Inbox moved) {
        var isHeard = !entries.isEmpty();
        InboxRule.told(turn, moved).stream()
                .filter(who -> !isHeard || (who.role() == Target.Kind.INBOX && !isToldByRule(who)))
                .forEach(this::forward);
    }

    private boolean isToldByRule(Recipient who) {
        return turn.effects().told().keySet().stream()
                .anyMatch(agent -> agent.email().equals(who.person().email()));
    }

    private void change(Escalation told) {
        conversation.changeEscalation(told.id(), any -> told);
        told.holders().forEach(one -> reached.add(one.person().email()));
        entries.addAll(toHolders(turn.facts().conversationId(), told));
    }

    private void forward(Recipient who) {
        if (!SpecialistRule.is(turn.asker(), who.person().email())
                && reached.add(who.person().email())) {
            entries.add(new OutboxEntry.ToHuman(turn.facts().conversationId(), message.sequence(), who, null, 1));
        }
    }

    /** Who has a question that nobody claimed or joined. The members of an inbox in which one waits see the message there. */
    private void asked(Conversation before) {
        before.escalations().stream()
                .filter(one -> one.state().isOpen())
                .flatMap(one -> one.holders().stream())
                .filter(one -> one.role() != Target.Kind.INBOX && Holders.holds(turn.policy(), before, one))
                .forEach(this::forward);
    }

    /** It is in an inbox in which no question waits: whoever works on that does not know that there is something new. */
    private void teamOfInbox(Conversation before) {
        var waits = before.escalations().stream()
                .anyMatch(one -> one.state().isOpen() && one.inbox().isPresent());
        if (!waits) {
            inbox(before).map(inbox -> InboxRule.told(turn, inbox)).ifPresent(team -> team.forEach(this::forward));
        }
    }

    /** The one into which this message moves it, or else the one in which it is. */
    private Optional<Inbox> inbox(Conversation before) {
        var moved = turn.effects().inbox();
        return moved == null
                ? before.openPlacement().flatMap(one -> turn.workplace().inbox(one.inbox()))
                : Optional.of(moved);
    }
}
