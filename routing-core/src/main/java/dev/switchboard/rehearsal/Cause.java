package dev.switchboard.rehearsal;

import dev.switchboard.routing.Stage;
import dev.switchboard.routing.StageResult;
import dev.switchboard.routing.Trace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where two traces part: the first stage that finds something else.
 *
 * @param stage which
 * @param before what it found before; null if it was not reached
 * @param after what it finds now; null if it is not reached
 */
public record Cause(
        Stage stage, @Nullable StageResult before, @Nullable StageResult after) {

    /** Where they part by what stages found; else by the facts of it. */
    static Cause of(Trace before, Trace after) {
        var was = before.steps();
        var is = after.steps();
        int same = 0;
        while (same < was.size() && same < is.size() && haveSameCodes(was.get(same), is.get(same))) {
            same++;
        }
        if (same < was.size() || same < is.size()) {
            return at(was.subList(same, was.size()), is.subList(same, is.size()));
        }
        int facts = 0;
        while (facts < same - 1 && was.get(facts).equals(is.get(facts))) {
            facts++;
        }
        return new Cause(
                was.get(facts).stage(), was.get(facts).result(), is.get(facts).result());
    }

    private static boolean haveSameCodes(Trace.Step one, Trace.Step other) {
        return one.stage() == other.stage() && one.result() == other.result();
    }

    private static Cause at(List<Trace.Step> before, List<Trace.Step> after) {
        if (before.isEmpty()) {
            return new Cause(after.get(0).stage(), null, after.get(0).result());
        }
        var was = before.get(0);
        if (!reaches(after, was.stage())) {
            return new Cause(was.stage(), was.result(), null);
        }
        var is = after.get(0);
        return is.stage() == was.stage()
                ? new Cause(was.stage(), was.result(), is.result())
                : new Cause(is.stage(), null, is.result());
    }

    private static boolean reaches(List<Trace.Step> steps, Stage stage) {
        return steps.stream().anyMatch(step -> step.stage() == stage);
    }

    /** For people; the wording may change. */
    @Override
    public String toString() {
        return CauseWords.of(this);
    }
}
