package dev.switchboard.rehearsal;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.specialist.Specialist;
import dev.switchboard.specialist.SpecialistMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares two policies for every user of every persona. Belongs to one thread. */
final class UserSweep {
    private static final int STEP = 10_000;

    private final Trial before;
    private final Trial after;
    private final Progress progress;
    private final Shifts shifts = new Shifts();
    private final long users;
    private long done;
    private long asked;

    private UserSweep(Trial before, Trial after, Progress progress) {
        this.before = before;
        this.after = after;
        this.progress = progress;
        this.users = personas().stream()
                .mapToLong(id ->
                        Math.max(map(before, id).userCount(), map(after, id).userCount()))
                .sum();
    }

    static PolicyEffect of(Policy before, Policy after, Progress progress) {
        try (var was = new Trial(before);
                var is = new Trial(after)) {
            var sweep = new UserSweep(was, is, progress);
            sweep.personas().forEach(sweep::sweep);
            progress.at(sweep.done, sweep.done);
            return new PolicyEffect(sweep.asked, sweep.shifts.list());
        }
    }

    private Set<String> personas() {
        var ids = new LinkedHashSet<String>();
        Stream.of(before, after)
                .flatMap(trial -> trial.policy().personas().stream())
                .forEach(persona -> ids.add(persona.id().value()));
        return ids;
    }

    private static SpecialistMap map(Trial trial, String id) {
        return trial.policy().persona(id).map(Persona::specialists).orElse(SpecialistMap.empty());
    }

    private void sweep(String id) {
        var reasons = reasons(id);
        var was = new Verdicts(before, id, reasons);
        var is = new Verdicts(after, id, reasons);
        var persona = new Pair(id, reasons, was, is);
        var old = map(before, id);
        map(after, id).forEach((user, specialist) -> compare(persona, user, old.find(user), specialist));
        old.forEach((user, specialist) -> {
            if (is.specialistOf(user) == null) {
                compare(persona, user, specialist, null);
            }
        });
    }

    /** Of both, each once, however it is spelled. */
    private List<String> reasons(String id) {
        var labels = new LinkedHashMap<String, String>();
        Stream.of(before, after)
                .flatMap(trial -> trial.policy().persona(id).stream())
                .flatMap(persona -> persona.reasons().stream())
                .map(ContactReason::label)
                .forEach(label -> labels.putIfAbsent(ContactReason.keyOf(label), label));
        return List.copyOf(labels.values());
    }

    /** One persona in both policies. */
    private record Pair(String id, List<String> reasons, Verdicts was, Verdicts is) {}

    private void compare(Pair persona, EmailAddress user, @Nullable Specialist old, @Nullable Specialist now) {
        var was = persona.was.of(user, old);
        var is = persona.is.of(user, now);
        for (int i = 0; i < was.size(); i++) {
            compare(persona, i, user, new Reached(was.get(i), old), new Reached(is.get(i), now));
        }
        asked += was.size();
        if (++done % STEP == 0) {
            progress.at(done, Math.max(done, users));
        }
    }

    private void compare(Pair persona, int reason, EmailAddress user, Reached was, Reached is) {
        if (!was.isSameAs(is)) {
            var cause = Cause.of(was.verdict.trace(), is.verdict.trace());
            var key = new Shifts.Key(persona.id, was.answerer(), is.answerer(), cause);
            shifts.add(key, List.of(persona.reasons.get(reason)), user.toString());
        }
    }

    /** Who is reached by a user with this specialist. */
    private record Reached(Verdict verdict, @Nullable Specialist specialist) {

        Answerer answerer() {
            return verdict.answererFor(specialist);
        }

        boolean isSameAs(Reached other) {
            if (verdict.isOwn() && other.verdict.isOwn()) {
                return Objects.equals(email(), other.email());
            }
            return answerer().equals(other.answerer());
        }

        private @Nullable EmailAddress email() {
            return specialist == null ? null : specialist.email();
        }
    }
}
