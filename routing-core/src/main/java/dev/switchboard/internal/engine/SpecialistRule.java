package dev.switchboard.internal.engine;

import dev.switchboard.chain.ChainStep;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.identity.Person;
import dev.switchboard.notification.Recipient;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Stage;
import dev.switchboard.routing.StageResult;
import dev.switchboard.routing.Target;
import dev.switchboard.routing.Trace;
import dev.switchboard.specialist.Specialist;
import org.jspecify.annotations.Nullable;

/** Chain step SPECIALIST: a reason matched, the asker is mapped, and the specialist may answer (MP-1, MP-17). */
final class SpecialistRule {
    private static final Trace.Step OFF = Trace.Step.of(Stage.SPECIALIST, StageResult.OFF);
    private static final Trace.Step NO_REASON = Trace.Step.of(Stage.SPECIALIST, StageResult.NO_REASON);
    private static final Trace.Step NO_EMAIL = Trace.Step.of(Stage.SPECIALIST, StageResult.NO_EMAIL);

    private SpecialistRule() {}

    static void run(Turn turn) {
        if (!turn.persona().isSpecialistRouting()) {
            turn.note(OFF);
        } else if (turn.reasons().isEmpty()) {
            turn.note(NO_REASON);
        } else if (turn.asker().emails().isEmpty()) {
            turn.note(NO_EMAIL);
        } else {
            consultMap(turn);
        }
    }

    /** The specialist of the asker's first address that leads to one, whatever the question is about. */
    static @Nullable Specialist mapped(Turn turn) {
        for (var email : turn.asker().emails()) {
            var specialist = mappedTo(turn, email);
            if (specialist != null) {
                return specialist;
            }
        }
        return null;
    }

    /** Whether the map can be asked at all. */
    static boolean hasUsableAddress(Turn turn) {
        return turn.persona().isSpecialistRouting() && firstUsable(turn) != null;
    }

    static void found(Turn turn, Specialist specialist) {
        var target = new Target(Target.Kind.SPECIALIST, specialist.email().toString(), specialist.displayName());
        turn.found(ChainStep.SPECIALIST, target, specialist.email(), specialist.name());
    }

    private static void consultMap(Turn turn) {
        var emails = turn.asker().emails();
        for (int i = 0; i < emails.size(); i++) {
            var specialist = mappedTo(turn, emails.get(i));
            if (specialist != null) {
                consult(turn, emails.get(i), specialist);
                return;
            }
        }
        noteUnmapped(turn);
    }

    private static void consult(Turn turn, EmailAddress user, Specialist specialist) {
        if (!specialist.active()) {
            turn.note(Stage.SPECIALIST, StageResult.INACTIVE, specialist.email().toString(), user.toString());
            return;
        }
        var away = turn.awayOf(specialist.email());
        if (away == null) {
            turn.note(Trace.Step.of(
                    Stage.SPECIALIST,
                    StageResult.FOUND,
                    specialist.email().toString(),
                    user.toString(),
                    turn.reasons().get(0).label()));
            noteOthers(turn, specialist);
            found(turn, specialist);
        } else {
            var absent = new Recipient(new Person(specialist.email(), specialist.name()), Target.Kind.SPECIALIST);
            AbsenceRule.run(turn, Stage.SPECIALIST, ChainStep.SPECIALIST, absent, away);
        }
    }

    /** The specialist of an address that may be used and is mapped, to somebody else than the asker. */
    private static @Nullable Specialist mappedTo(Turn turn, EmailAddress user) {
        var specialist = isUsable(turn, user) ? turn.persona().specialists().find(user) : null;
        return specialist == null || is(turn.asker(), specialist.email()) ? null : specialist;
    }

    private static void noteUnmapped(Turn turn) {
        var first = firstUsable(turn);
        if (first == null) {
            turn.note(
                    Stage.SPECIALIST,
                    StageResult.UNVERIFIED,
                    turn.asker().emails().get(0).toString());
            return;
        }
        for (var email : turn.asker().emails()) {
            if (isUsable(turn, email) && turn.persona().specialists().find(email) != null) {
                turn.note(Stage.SPECIALIST, StageResult.SELF_SPECIALIST, email.toString());
                return;
            }
        }
        turn.note(Stage.SPECIALIST, StageResult.NO_MAPPING, first.toString());
    }

    private static @Nullable EmailAddress firstUsable(Turn turn) {
        for (var email : turn.asker().emails()) {
            if (isUsable(turn, email)) {
                return email;
            }
        }
        return null;
    }

    private static void noteOthers(Turn turn, Specialist chosen) {
        var emails = turn.asker().emails();
        for (int i = 1; i < emails.size(); i++) {
            var other = mappedTo(turn, emails.get(i));
            if (other != null && !other.email().equals(chosen.email())) {
                turn.note(
                        Stage.SPECIALIST,
                        StageResult.AMBIGUOUS_MAPPING,
                        emails.get(i).toString(),
                        other.email().toString());
            }
        }
    }

    private static boolean isUsable(Turn turn, EmailAddress email) {
        return !turn.persona().isVerifiedEmailRequired() || turn.asker().isVerified(email);
    }

    /** Whether the asker has this address: nobody answers their own question. */
    static boolean is(Asker asker, EmailAddress email) {
        return asker.emails().contains(email);
    }
}
