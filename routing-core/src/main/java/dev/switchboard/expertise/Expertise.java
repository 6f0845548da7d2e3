package dev.switchboard.expertise;

import dev.switchboard.hours.Hours;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.PolicyProblem;
import dev.switchboard.problem.Require;
import dev.switchboard.text.LabelKey;
import java.util.Objects;
import java.util.Optional;

/**
 * A named area of knowledge (OD-4, OD-5). Its name may change, its id does not: conversations remember the id. Immutable.
 */
public final class Expertise {
    private static final int MOST_NAME = 100;

    private final String id;
    private final String name;
    private final Optional<Hours> hours;

    private Expertise(String id, String name, Optional<Hours> hours) {
        this.id = id;
        this.name = name;
        this.hours = hours;
    }

    /** An expertise with this name, at most 100 characters; its id is the {@linkplain #keyOf key} of the name. */
    public static Expertise named(String name) {
        var text = name(name);
        return new Expertise(keyOf(text), text, Optional.empty());
    }

    /** What two names are compared by: trimmed, inner white space collapsed, lower case, NFC. */
    public static String keyOf(String name) {
        return LabelKey.of(name);
    }

    static String name(String name) {
        if (name.isBlank()) {
            throw new InvalidInputException(
                    PolicyProblem.EXPERTISE_NAME_REQUIRED,
                    Place.ROOT,
                    "an expertise needs a name; write what it is about, such as billing");
        }
        return Require.text(name, "expertise name", MOST_NAME);
    }

    /** The same expertise under another name. */
    public Expertise renamed(String newName) {
        return new Expertise(id, name(newName), hours);
    }

    /** The same name under another id, at most 100 characters. */
    public Expertise withId(String newId) {
        return new Expertise(Require.text(newId, "expertise id", MOST_NAME), name, hours);
    }

    /** The same with hours in which those who know about it work. */
    public Expertise withHours(Hours newHours) {
        return new Expertise(id, name, Optional.of(newHours));
    }

    /** Stays as it is for ever. */
    public String id() {
        return id;
    }

    /** As written, without white space around it. */
    public String name() {
        return name;
    }

    /** What the name is compared by; see {@link #keyOf}. */
    public String key() {
        return keyOf(name);
    }

    /** When those who know about it work; without them, at any time. */
    public Optional<Hours> hours() {
        return hours;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Expertise that
                && id.equals(that.id)
                && name.equals(that.name)
                && hours.equals(that.hours);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, name);
    }

    @Override
    public String toString() {
        return name;
    }
}
