package dev.switchboard.internal.desk;

import dev.switchboard.chain.ChainStep;
import dev.switchboard.chain.Deadline;
import dev.switchboard.chain.DeadlineAction;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Escalation;
import dev.switchboard.hours.Hours;
import dev.switchboard.persona.Persona;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.tag.SmartTag;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Within which time a question is to be answered, and when that time is over. */
final class Deadlines {

    private Deadlines() {}

    /** Whether any question of the persona has one. */
    static boolean areIn(Persona persona) {
        return persona.deadline().isPresent()
                || persona.reasons().stream().anyMatch(one -> one.deadline().isPresent())
                || persona.tags().stream().anyMatch(one -> one.deadline().isPresent());
    }

    /**
     * The one that is over first of its primary reason, urgent ones and its tags, or else the persona's; an urgent reason without one has
     * half of the persona's.
     */
    static Optional<Deadline> of(Persona persona, Escalation escalation) {
        var primary = escalation.primaryReason().orElse("");
        var ofReasons = escalation.reasons().stream()
                .flatMap(match -> persona.reason(match.label()).stream())
                .filter(one -> one.isUrgent() || one.label().equals(primary))
                .flatMap(one -> of(persona, one).stream());
        var ofTags = escalation.tags().stream()
                .flatMap(tag -> persona.tag(tag).stream())
                .flatMap((SmartTag tag) -> tag.deadline().stream());
        return Stream.concat(ofReasons, ofTags)
                .min(Comparator.comparing((Deadline one) -> firstOver(persona, escalation, one))
                        .thenComparing(Deadline::within))
                .or(persona::deadline);
    }

    private static Optional<Deadline> of(Persona persona, ContactReason reason) {
        return reason.isUrgent()
                ? reason.deadline().or(() -> persona.deadline().map(Deadline::urgently))
                : reason.deadline();
    }

    private static Instant firstOver(Persona persona, Escalation escalation, Deadline deadline) {
        return at(persona, escalation, deadline, 0).orElse(Instant.MAX);
    }

    /** When something follows after so many times, as far as anything does: nobody is reminded for ever. */
    static Optional<Instant> due(Persona persona, Escalation escalation, Deadline deadline, int times) {
        return deadline.isRepeating(times) && isUseless(deadline, escalation)
                ? Optional.empty()
                : at(persona, escalation, deadline, times);
    }

    /** Whether nothing comes of what is repeated. */
    private static boolean isUseless(Deadline deadline, Escalation escalation) {
        var last = deadline.after(Integer.MAX_VALUE);
        return last == DeadlineAction.REMIND
                || (last == DeadlineAction.NEXT_STEP && escalation.step() == ChainStep.OWNER)
                || !deadline.allowsAnother(escalation.deadline().moves());
    }

    private static Optional<Instant> at(Persona persona, Escalation escalation, Deadline deadline, int times) {
        try {
            var from = escalation.countsFrom();
            var time = deadline.within().multipliedBy(times + 1L);
            var hours = deadline.isInHours() ? persona.hours() : Optional.<Hours>empty();
            return hours.flatMap(one -> one.plus(from, time)).or(() -> Optional.of(from.plus(time)));
        } catch (ArithmeticException | DateTimeException never) {
            return Optional.empty();
        }
    }

    /** Whether nobody is at it: it is not taken up, or whoever joined has left again; and somebody knows of it. */
    static boolean isUnattended(Conversation conversation, Escalation escalation) {
        return switch (escalation.state()) {
            case ACKNOWLEDGED ->
                escalation
                        .recipient()
                        .flatMap(who -> conversation.participant(who.person().email()))
                        .isEmpty();
            case ASSIGNED, QUEUED, NOTIFIED -> !escalation.isToldLater();
            default -> false;
        };
    }
}
