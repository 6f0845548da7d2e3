package dev.switchboard.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Collects the problems of one attempt, so that all are reported together. Belongs to one thread. */
public final class Problems {
    private final List<Problem> found = new ArrayList<>();

    /** Nothing noted yet. */
    public Problems() {}

    /** Notes a problem. */
    public void add(ProblemCode code, Place place, String message) {
        found.add(new Problem(code, place, message));
    }

    /** Notes the problems of a part, each under the place of the part. */
    public void addAll(Place outer, InvalidInputException part) {
        for (var problem : part.problems()) {
            found.add(new Problem(problem.code(), problem.place().under(outer), problem.message()));
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
        return List.copyOf(found);
    }

    /** Whether nothing was noted. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** Throws all that was noted, if anything was. */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new InvalidInputException(found);
        }
    }
}
