package dev.switchboard.internal.engine;

import dev.switchboard.absence.Away;
import dev.switchboard.chain.ChainStep;
import dev.switchboard.conversation.Escalation;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.notification.Recipient;
import dev.switchboard.routing.Stage;
import dev.switchboard.routing.StageResult;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody whom a step of the chain found is away: their substitute answers, or else the next step is tried. */
public final class AbsenceRule {

    private AbsenceRule() {}

    /** Decides for the substitute, if there is one. */
    static void run(Turn turn, Stage stage, ChainStep step, Recipient absent, Away away) {
        var substitution = substitute(turn, stage, absent, away);
        if (substitution != null) {
            turn.found(step, substitution);
        }
    }

    /** Who answers instead, which is noted; null if nobody does. */
    static @Nullable Substitution substitute(Turn turn, Stage stage, Recipient absent, Away away) {
        var search = new Substitutes(turn);
        var substitution = search.find(absent, away);
        if (substitution == null) {
            turn.note(stage, StageResult.ABSENT, id(turn, absent), until(away.until()), search.chain());
        } else {
            substituted(turn, stage, substitution);
        }
        return substitution;
    }

    /** Decides for whoever comes after somebody who did not answer, if there is anybody: they may stand in for somebody else already. */
    static void next(Turn turn, Escalation escalation, Recipient silent, Set<EmailAddress> askedBefore) {
        var step = escalation.step();
        var away = turn.awayOf(silent.person().email());
        var found = Substitutes.next(turn, step, silent, away, askedBefore);
        if (found == null) {
            return;
        }
        var substitution = away == null ? insteadOfAbsent(turn, escalation, found) : found;
        if (substitution == null) {
            var who = found.by();
            turn.found(
                    step,
                    Holders.target(turn.workplace(), who),
                    who.person().email(),
                    who.person().name());
        } else {
            substituted(turn, Stage.valueOf(step.name()), substitution);
            turn.found(step, substitution);
        }
    }

    /** For whom the one who did not answer stood in, if they are still away; null if for nobody. */
    private static @Nullable Substitution insteadOfAbsent(Turn turn, Escalation escalation, Substitution found) {
        var standIn = escalation.standIn().orElse(null);
        if (standIn == null) {
            return null;
        }
        var away = turn.awayOf(standIn.insteadOf());
        var absent = Substitutes.known(turn, standIn.insteadOf());
        return away == null ? null : new Substitution(absent, away.until(), found.by(), found.chain());
    }

    static void substituted(Turn turn, Stage stage, Substitution substitution) {
        turn.note(
                stage,
                StageResult.SUBSTITUTED,
                id(turn, substitution.by()),
                id(turn, substitution.absent()),
                until(substitution.until()),
                Substitutes.words(substitution.chain()));
    }

    /** Whether it is with an owner who is away, because nobody else is left: an alarm. */
    public static boolean isOwnerAbsent(Escalation escalation) {
        for (var step : escalation.passedSteps()) {
            if (step.stage() == Stage.OWNER && step.result() == StageResult.ABSENT) {
                return true;
            }
        }
        return false;
    }

    private static String id(Turn turn, Recipient who) {
        return Holders.target(turn.workplace(), who).id();
    }

    /** Empty if nobody knows. */
    static String until(Instant until) {
        return until.equals(Instant.MAX) ? "" : until.toString();
    }
}
