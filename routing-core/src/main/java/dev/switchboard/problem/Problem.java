package dev.switchboard.problem;

/**
 * One mistake in what was handed to the library.
 *
 * @param code stable, for programs
 * @param place where it is
 * @param message what is wrong, with the value, and what would be right
 */
public record Problem(ProblemCode code, Place place, String message) {

    @Override
    public String toString() {
        var where = place.toString();
        return (where.isEmpty() ? "" : where + ": ") + code.name() + ": " + message;
    }
}
