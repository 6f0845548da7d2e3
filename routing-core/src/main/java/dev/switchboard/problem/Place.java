package dev.switchboard.problem;

import org.jspecify.annotations.Nullable;

/**
 * Where a problem is: a JSON pointer (RFC 6901) into the policy document, and the line and column if it was read from text.
 *
 * @param source the file or document, if it has a name
 * @param pointer for instance {@code /personas/0/reasons/5}; empty for the whole document
 * @param line from 1, or 0 if there is no text
 * @param column from 1, or 0 if there is no text
 */
public record Place(@Nullable String source, String pointer, int line, int column) {

    /** Nowhere in particular: a single value, or a whole document. */
    public static final Place ROOT = new Place(null, "", 0, 0);

    /** A place in something that was built, not read. */
    public static Place at(String pointer) {
        return new Place(null, pointer, 0, 0);
    }

    /** The member of this object. */
    public Place field(String name) {
        return new Place(source, pointer + "/" + name.replace("~", "~0").replace("/", "~1"), line, column);
    }

    /** The element of this array. */
    public Place index(int index) {
        return new Place(source, pointer + "/" + index, line, column);
    }

    /** This place within that one. */
    public Place under(Place outer) {
        return new Place(outer.source, outer.pointer + pointer, outer.line, outer.column);
    }

    /** The same pointer at a position in a text. */
    public Place atLine(int newLine, int newColumn) {
        return new Place(source, pointer, newLine, newColumn);
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        if (source != null) {
            text.append(source).append(' ');
        }
        if (line > 0) {
            text.append("line ").append(line).append(", column ").append(column).append(' ');
        }
        return text.append(pointer).toString().strip();
    }
}
