package dev.switchboard.rehearsal;

import static java.util.Objects.requireNonNull;

import dev.switchboard.policy.Policy;
import dev.switchboard.routing.Router;
import dev.switchboard.routing.RoutingDecision;
import java.util.List;
import java.util.function.Function;
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
     * however many reasons there are, and longer only for users who are owners, agents or specialists themselves.
     */
    public static PolicyEffect ofUsers(Policy before, Policy after, Progress progress) {
        return UserSweep.of(requireNonNull(before, "before"), requireNonNull(after, "after"), progress);
    }

    /** What becomes of these questions, each previewed by both routers. */
    public static PolicyEffect ofQuestions(Router before, Router after, List<Asking> questions, Progress progress) {
        return ofQuestions(previews(before), previews(after), questions, progress);
    }

    private static Function<Asking, RoutingDecision> previews(Router router) {
        requireNonNull(router, "router");
        return asking -> router.preview(asking.question(), asking.asker(), asking.assumptions());
    }

    /** What becomes of these questions, by whatever decides about each before and after. */
    public static PolicyEffect ofQuestions(
            Function<Asking, RoutingDecision> before,
            Function<Asking, RoutingDecision> after,
            List<Asking> questions,
            Progress progress) {
        var shifts = new Shifts();
        long done = 0;
        for (var asking : questions) {
            shifts.addIfChanged(
                    asking.question().persona().value(),
                    before.apply(asking),
                    after.apply(asking),
                    asking.asker().displayName());
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

    /** By persona and cause, the largest first. */
    public List<ShiftGroup> causes() {
        return ShiftGroup.of(shifts);
    }

    /** By persona, cause, and from whom to whom, the largest first. */
    public List<Shift> shifts() {
        return shifts;
    }

    /** One line a shift. */
    @Override
    public String toString() {
        return shifts.stream().map(Shift::toString).collect(Collectors.joining("\n"));
    }
}
