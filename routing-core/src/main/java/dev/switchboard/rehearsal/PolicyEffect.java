package dev.switchboard.rehearsal;

import static java.util.Objects.requireNonNull;

import dev.switchboard.policy.Policy;
import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.routing.Router;
import java.util.List;
import java.util.stream.Collectors;

/** Which questions somebody else answers under another policy, and why. Nothing is changed by finding out. Immutable. */
public final class PolicyEffect {
    private static final int STEP = 1_000;

    private final long asked;
    private final List<Shift> shifts;

    PolicyEffect(long asked, List<Shift> shifts) {
        this.asked = asked;
        this.shifts = List.copyOf(shifts);
    }

    /**
     * What becomes of every user who is mapped in either policy, asking each persona that maps them about each of its contact reasons: on empty
     * state, by a verified address, with every agent available and idle, and no answer known. Takes about a microsecond a user,
     * however many reasons there are, and longer only for users who are owners or agents themselves.
     */
    public static PolicyEffect ofUsers(Policy before, Policy after, Progress progress) {
        return UserSweep.of(requireNonNull(before, "before"), requireNonNull(after, "after"), progress);
    }

    /** What becomes of these questions, each previewed by both routers. */
    public static PolicyEffect ofQuestions(Router before, Router after, List<Asking> questions, Progress progress) {
        var shifts = new Shifts();
        long done = 0;
        for (var asking : questions) {
            var was = before.preview(asking.question(), asking.asker(), asking.assumptions());
            var is = after.preview(asking.question(), asking.asker(), asking.assumptions());
            var from = Answerer.of(was);
            var to = Answerer.of(is);
            if (!from.equals(to)) {
                var persona = asking.question().persona().value();
                var reasons = was.reasons().isEmpty() ? is.reasons() : was.reasons();
                shifts.add(
                        new Shifts.Key(persona, from, to, Cause.of(was.trace(), is.trace())),
                        reasons.stream().map(ReasonMatch::label).toList(),
                        asking.asker().displayName());
            }
            if (++done % STEP == 0 || done == questions.size()) {
                progress.at(done, questions.size());
            }
        }
        return new PolicyEffect(done, shifts.list());
    }

    /** How many questions were tried. */
    public long asked() {
        return asked;
    }

    /** How many of them somebody else answers. */
    public long changed() {
        return shifts.stream().mapToLong(Shift::questions).sum();
    }

    /** By cause, the largest first. */
    public List<Shift> shifts() {
        return shifts;
    }

    /** One line a shift. */
    @Override
    public String toString() {
        return shifts.stream().map(Shift::toString).collect(Collectors.joining("\n"));
    }
}
