package dev.switchboard.json;

import dev.switchboard.problem.Nearest;
import dev.switchboard.problem.PolicyProblem;
import dev.switchboard.problem.Require;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads texts of which only some are allowed, each the name of a constant. */
final class Constants {

    private Constants() {}

    /**
     * The constant with this name, or null if there is none, which is noted.
     *
     * @param what what the constants are, in a word or two
     */
    static <E extends Enum<E>> @Nullable E read(JsonValue value, Class<E> type, String what, Reading reading) {
        var name = reading.text(value);
        if (name == null) {
            return null;
        }
        var names = new ArrayList<String>();
        for (var constant : EnumSet.allOf(type)) {
            if (constant.name().equals(name)) {
                return constant;
            }
            names.add(constant.name());
        }
        reading.add(
                value,
                PolicyProblem.INVALID_VALUE,
                "there is no " + what + " " + Require.quote(name) + Nearest.hint(name, names));
        return null;
    }

    /** The constants that a list names, or null if something is wrong with one, which is noted. */
    static <E extends Enum<E>> @Nullable List<E> readAll(JsonValue list, Class<E> type, String what, Reading reading) {
        var elements = reading.list(list);
        if (elements == null) {
            return null;
        }
        var constants = new ArrayList<E>();
        var allAreConstants = true;
        for (var element : elements) {
            var constant = read(element, type, what, reading);
            allAreConstants &= constant != null && constants.add(constant);
        }
        return allAreConstants ? constants : null;
    }
}
