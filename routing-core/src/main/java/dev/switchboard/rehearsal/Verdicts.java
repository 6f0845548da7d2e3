package dev.switchboard.rehearsal;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.persona.Persona;
import dev.switchboard.specialist.Specialist;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one policy decides about the users of one persona, each class of them asked once. Belongs to one thread. */
final class Verdicts {
    private final Trial trial;
    private final String id;
    private final @Nullable Persona persona;
    private final List<String> reasons;
    /** By class; of users whose specialist may be away, by the specialist. */
    private final Map<Object, List<Verdict>> known = new HashMap<>();

    Verdicts(Trial trial, String id, List<String> reasons) {
        this.trial = trial;
        this.id = id;
        this.persona = trial.policy().persona(id).orElse(null);
        this.reasons = reasons;
    }

    @Nullable
    Specialist specialistOf(EmailAddress user) {
        return persona == null ? null : persona.specialists().find(user);
    }

    /** For each reason. */
    List<Verdict> of(EmailAddress user, @Nullable Specialist specialist) {
        var kind = persona == null ? UserClass.UNMAPPED : UserClass.of(trial.policy(), persona, user, specialist);
        if (kind == UserClass.SPECIAL) {
            return asked(user, specialist);
        }
        var alike = specialist != null && mayBeAway(specialist) ? specialist.email() : kind;
        var verdicts = known.get(alike);
        if (verdicts == null) {
            verdicts = asked(user, specialist);
            known.put(alike, verdicts);
        }
        return verdicts;
    }

    private boolean mayBeAway(Specialist specialist) {
        return trial.policy().calendarOf(specialist.email()).isPresent();
    }

    private List<Verdict> asked(EmailAddress user, @Nullable Specialist specialist) {
        return reasons.stream()
                .map(reason -> Verdict.of(trial.ask(id, user.toString(), reason), user, specialist))
                .toList();
    }
}
