package dev.switchboard.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Collects the problems of one attempt, so that all are reported together. Of more than a thousand the first are kept, and a
 * last one that says so: a large input that is wrong throughout does not fill the memory. Belongs to one thread.
 */
public final class Problems {
    private static final int MOST = 1_000;

    private final List<Problem> found = new ArrayList<>();
    private boolean full;

    /** Nothing noted yet. */
    public Problems() {}

    /** Notes a problem. */
    public void add(ProblemCode code, Place place, String message) {
        add(new Problem(code, place, message));
    }

    private void add(Problem problem) {
        if (found.size() < MOST) {
            found.add(problem);
        } else {
            full = true;
        }
    }

    /** Notes the problems of a part, each under the place of the part. */
    public void addAll(Place outer, InvalidInputException part) {
        for (var problem : part.problems()) {
            add(problem.code(), problem.place().under(outer), problem.message());
        }
    }

    /** The value, or nothing if making it failed; then its problems are noted under the place. */
    public <T> @Nullable T attempt(Place place, Supplier<T> value) {
        try {
            return value.get();
        } catch (InvalidInputException invalid) {
            addAll(place, invalid);
            return null;
        }
    }

    /** What was noted so far, in the order noted. */
    public List<Problem> list() {
        var all = new ArrayList<>(found);
        if (full) {
            all.add(new Problem(
                    PolicyProblem.TOO_MANY_PROBLEMS,
                    Place.ROOT,
                    "there are more than " + MOST + " problems; correct the first ones, then try again"));
        }
        return List.copyOf(all);
    }

    /** Whether there were more problems than are kept, so that looking for further ones is of no use. */
    public boolean isFull() {
        return full;
    }

    /** Whether nothing was noted. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** Throws all that was noted, if anything was. */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new InvalidInputException(list());
        }
    }
}
