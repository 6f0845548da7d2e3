package dev.switchboard.internal.desk;

import dev.switchboard.agent.Agent;
import dev.switchboard.conversation.Escalation;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.internal.engine.Standing;
import dev.switchboard.notification.Occasion;
import dev.switchboard.notification.Recipient;
import dev.switchboard.policy.Policy;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.Target;
import dev.switchboard.spi.store.Key;
import dev.switchboard.spi.store.OutboxEntry;
import dev.switchboard.spi.store.RoutingStore;
import java.util.List;
import java.util.function.Predicate;

/** Whether somebody who works on an inbox knows what waits there (3.3: a queued question always notifies somebody). */
final class Awareness {
    private final RoutingStore store;
    private final Predicate<OutboxEntry> isHopeless;

    private Awareness(RoutingStore store, Predicate<OutboxEntry> isHopeless) {
        this.store = store;
        this.isHopeless = isHopeless;
    }

    /** By what is in the store. */
    static Awareness in(RoutingStore store) {
        return new Awareness(store, Awareness::isParked);
    }

    /** The same, without this one, which cannot be delivered. */
    Awareness without(OutboxEntry failed) {
        return new Awareness(store, one -> isParked(one) || one.id().equals(failed.id()));
    }

    /** Whether its inbox is gone, or nobody who works on that was told that it waits there, or still will be. */
    boolean isLeftAlone(Policy policy, ConversationId id, Escalation escalation) {
        var inbox = escalation.inbox().flatMap(policy.workplace()::inbox).orElse(null);
        if (inbox == null) {
            return escalation.inbox().isPresent();
        }
        var members =
                policy.workplace().membersOf(inbox).stream().map(Agent::email).toList();
        var left = escalation.holders().stream()
                .filter(who -> isLeft(policy, id, who, members))
                .map(who -> who.person().email())
                .toList();
        return left.isEmpty() || !(escalation.isToldLater() || knows(escalation, left) || hears(id, escalation, left));
    }

    private static boolean isParked(OutboxEntry entry) {
        return entry instanceof OutboxEntry.Postponed one && one.isParked();
    }

    /** Of those who were to be told as members, who is one still. */
    private static boolean isLeft(Policy policy, ConversationId id, Recipient who, List<EmailAddress> members) {
        return who.role() == Target.Kind.INBOX
                ? members.contains(who.person().email())
                : Standing.holds(policy, id.persona(), who);
    }

    private static boolean knows(Escalation escalation, List<EmailAddress> members) {
        return escalation.timeline().stream()
                .filter(line -> !line.at().isBefore(escalation.assignedAt()))
                .filter(line -> Settlement.isTelling(line) || line.isGivingBack())
                .anyMatch(line -> members.contains(line.whom()));
    }

    private boolean hears(ConversationId id, Escalation escalation, List<EmailAddress> members) {
        var outbox = store.read(Key.outbox(id)).value();
        return outbox != null
                && outbox.entries().stream()
                        .filter(one -> !isHopeless.test(one))
                        .anyMatch(one -> one.content() instanceof OutboxEntry.ToHuman human
                                && escalation.id().equals(human.escalation())
                                && human.occasion() == Occasion.QUESTION
                                && members.contains(human.recipient().person().email()));
    }
}
