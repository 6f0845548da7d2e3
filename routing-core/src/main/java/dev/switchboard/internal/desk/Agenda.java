package dev.switchboard.internal.desk;

import dev.switchboard.absence.Absence;
import dev.switchboard.absence.Away;
import dev.switchboard.absence.OpenQuestions;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Escalation;
import dev.switchboard.conversation.EscalationState;
import dev.switchboard.conversation.Waiting;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.internal.engine.Attendance;
import dev.switchboard.internal.engine.Crew;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What time has brought or will bring to open escalations, by what is known now. Belongs to one thread. */
final class Agenda {
    private final Policy policy;
    private final Crew crew;
    private final Instant now;
    /** Whether nothing but the line has a time, by the persona's id: most questions wait for nothing but an answer. */
    private final Map<String, Boolean> timeless = new HashMap<>();

    /** Up to this time. */
    Agenda(Policy policy, Crew crew, Instant now) {
        this.policy = policy;
        this.crew = crew;
        this.now = now;
    }

    /**
     * What comes to this one by then, in no order.
     *
     * @param inVain how often its time was over, which is not noted yet
     */
    Stream<Due> of(Conversation conversation, Escalation escalation, int inVain) {
        var persona = policy.persona(conversation.id().persona().value()).orElse(null);
        if (persona == null) {
            return Stream.empty();
        }
        var line = due(Due.What.LINE, line(escalation), conversation, escalation).stream();
        return isTimeless(persona) || !Deadlines.isUnattended(conversation, escalation)
                ? line
                : Stream.concat(line, unattended(persona, conversation, escalation, inVain));
    }

    private Stream<Due> unattended(Persona persona, Conversation conversation, Escalation escalation, int inVain) {
        return Stream.of(
                        Stream.of(due(Due.What.BACK, back(persona, escalation), conversation, escalation)),
                        away(persona, escalation).map(at -> due(Due.What.AWAY, at, conversation, escalation)),
                        Stream.of(due(
                                Due.What.DEADLINE, deadline(persona, escalation, inVain), conversation, escalation)))
                .flatMap(all -> all)
                .flatMap(Optional::stream);
    }

    private boolean isTimeless(Persona persona) {
        return timeless.computeIfAbsent(persona.id().value(), any -> !moves(persona) && !Deadlines.areIn(persona));
    }

    /** Whether questions move because somebody leaves or is back. */
    static boolean moves(Persona persona) {
        var rules = persona.absenceRules();
        return rules.whenAway() == OpenQuestions.MOVE || rules.whenBack() == OpenQuestions.MOVE;
    }

    private Optional<Due> due(Due.What what, @Nullable Instant at, Conversation conversation, Escalation escalation) {
        if (at == null || at.isAfter(now)) {
            return Optional.empty();
        }
        var since = escalation.assignedAt();
        return Optional.of(new Due(at.isBefore(since) ? since : at, what, conversation, escalation));
    }

    private static @Nullable Instant line(Escalation escalation) {
        return escalation.isInLine() ? escalation.waiting().map(Waiting::until).orElse(null) : null;
    }

    private static @Nullable Instant deadline(Persona persona, Escalation escalation, int inVain) {
        var times = escalation.deadline().times() + inVain;
        return Deadlines.of(persona, escalation)
                .flatMap(deadline -> Deadlines.due(persona, escalation, deadline, times))
                .orElse(null);
    }

    /** When a question that moves at once moves from who leaves: each time, in case nobody was to be had before. */
    private Stream<Instant> away(Persona persona, Escalation escalation) {
        return persona.absenceRules().whenAway() == OpenQuestions.MOVE ? leaves(escalation) : Stream.empty();
    }

    /** When whoever has it leaves, or at once if nobody else was to be had; whoever took it up knows best. */
    private Stream<Instant> leaves(Escalation escalation) {
        var holder = escalation.recipient().map(one -> one.person().email()).orElse(null);
        if (holder == null || isTakenUp(escalation)) {
            return Stream.empty();
        }
        var since = escalation.assignedAt();
        var absences = absences(holder, since);
        var begins = Stream.iterate(
                Away.nextBegin(absences, since), Optional::isPresent, one -> Away.nextBegin(absences, one.get()));
        var already = Away.at(absences, since).map(any -> since);
        return Stream.concat(already.stream(), begins.map(Optional::get));
    }

    static boolean isTakenUp(Escalation escalation) {
        return escalation.isTaken() || escalation.state() == EscalationState.ACKNOWLEDGED;
    }

    private @Nullable Instant back(Persona persona, Escalation escalation) {
        return persona.absenceRules().whenBack() == OpenQuestions.MOVE ? returns(escalation) : null;
    }

    /** When somebody is back in whose place a substitute has it, who has not taken it up. */
    private @Nullable Instant returns(Escalation escalation) {
        var absent = escalation.standIn().orElse(null);
        if (absent == null || isTakenUp(escalation)) {
            return null;
        }
        var since = escalation.assignedAt();
        return Away.at(absences(absent.insteadOf(), since), since)
                .map(Away::until)
                .orElse(since);
    }

    private List<Absence> absences(EmailAddress person, Instant since) {
        var passed = now.isBefore(since) ? Duration.ZERO : Duration.between(since, now);
        return Attendance.absences(policy, crew, person, since, passed);
    }
}
