package dev.switchboard.json;

import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.PolicyProblem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value of a JSON text, and where in the text it stands. Asked for another type than it has, it throws a problem with an
 * empty place: who asks knows the source.
 */
abstract sealed class JsonValue permits JsonObject, JsonArray, JsonScalar {
    private final @Nullable JsonValue parent;
    private final int index;
    private final int line;
    private final int column;

    /** The value at this index among the parts of its parent; a value without parent is the whole document. */
    JsonValue(@Nullable JsonValue parent, int index, int line, int column) {
        this.parent = parent;
        this.index = index;
        this.line = line;
        this.column = column;
    }

    /** The number of this value among the parts of its parent. */
    int index() {
        return index;
    }

    /** The parts of an object. */
    JsonObject asObject() {
        throw wrongType("an object; write { … }");
    }

    /** The elements of a list. */
    List<JsonValue> asList() {
        throw wrongType("a list; write [ … ]");
    }

    /** The characters of a text. */
    String asText() {
        throw wrongType("a text; write it in quotes");
    }

    /** The characters of a text; otherwise says that it should be what the words say. */
    String textOr(String wanted) {
        throw wrongType(wanted);
    }

    double asNumber() {
        throw wrongType("a number, such as 0.5");
    }

    /** A whole number. */
    int asInteger() {
        throw wrongType("a whole number, such as 10");
    }

    boolean asFlag() {
        throw wrongType("true or false, without quotes");
    }

    /** Says that this is not what belongs here. */
    InvalidInputException wrongType(String wanted) {
        return new InvalidInputException(
                PolicyProblem.WRONG_TYPE, Place.ROOT, "this is " + describe() + " but should be " + wanted);
    }

    /** The value as words that can follow "is", for instance {@code the number 5}. */
    abstract String describe();

    /** The place of the part at the index, but with this value's line and column. */
    abstract Place placeOfPart(Place own, int part);

    /** The part that a step of a JSON pointer leads to. */
    abstract @Nullable JsonValue part(String step);

    /** Where this value is. */
    Place place(@Nullable String source) {
        var pointed = parent == null ? new Place(source, "", 0, 0) : parent.placeOfPart(parent.place(source), index);
        return pointed.atLine(line, column);
    }

    /**
     * Where the pointer leads from here. A field that is not there is placed at the object that lacks it; what would be inside
     * a text or number, at that.
     */
    Place place(@Nullable String source, String pointer) {
        if (pointer.isEmpty()) {
            return place(source);
        }
        var end = pointer.indexOf('/', 1);
        var step = pointer.substring(1, end < 0 ? pointer.length() : end);
        var next = part(step);
        if (next != null) {
            return next.place(source, end < 0 ? "" : pointer.substring(end));
        }
        return this instanceof JsonObject ? place(source).field(step) : place(source);
    }
}
