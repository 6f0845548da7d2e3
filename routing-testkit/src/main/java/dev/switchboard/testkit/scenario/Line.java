package dev.switchboard.testkit.scenario;

import dev.switchboard.problem.Place;
import java.util.regex.Pattern;

/**
 * A line of a file of scenarios: what it is about, and behind a colon the value.
 *
 * @param file the name of the file
 * @param number from 1
 * @param text without white space at its end
 */
record Line(String file, int number, String text) {
    /** A colon within an id, as of {@code whatsapp:+41}, has no white space behind it. */
    private static final Pattern COLON = Pattern.compile(":(?=\\s|$)");

    private static final Pattern WHITE_SPACE = Pattern.compile("(?U)\\s+");

    /** The text with one space between words, wherever it has other white space or a line break. */
    static String spaced(String text) {
        return WHITE_SPACE.matcher(text).replaceAll(" ").strip();
    }

    boolean isEmpty() {
        return text.isBlank() || text.strip().startsWith("#");
    }

    /** Whether it belongs to the line before that is not indented; not for empty ones. */
    boolean isIndented() {
        return Character.isWhitespace(text.charAt(0));
    }

    /** What stands before the colon, with one space between words, also where there is a tab; all if there is none. */
    String head() {
        return spaced(COLON.split(text, 2)[0]);
    }

    /** What stands behind the colon; empty if there is none. */
    String value() {
        var parts = COLON.split(text, 2);
        return parts.length < 2 ? "" : parts[1].strip();
    }

    Place place() {
        return new Place(
                file, "", number, 1 + text.length() - text.stripLeading().length());
    }

    @Override
    public String toString() {
        return file + " line " + number;
    }
}
