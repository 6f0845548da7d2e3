package dev.switchboard.problem;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/** Checks of single values; each message names the value and what would be right. */
public final class Require {
    private static final int SHOWN = 60;
    /** So many are compared one by one as fast as by their hashes. */
    private static final int FEW = 16;

    /** The longest time that can be reckoned with: a hundred years. */
    public static final Duration LONGEST = Duration.ofDays(36_500);

    private Require() {}

    /** The text without surrounding white space: not blank, not too long, made of whole {@link #characters}. */
    public static String text(String value, String what, int most) {
        var trimmed = characters(value.strip(), what);
        if (trimmed.isEmpty()) {
            throw new InvalidInputException(
                    PolicyProblem.BLANK, Place.ROOT, what + " is blank; give it at least one character");
        }
        if (trimmed.length() > most) {
            throw new InvalidInputException(
                    PolicyProblem.TOO_LONG,
                    Place.ROOT,
                    what + " " + quote(trimmed) + " has " + trimmed.length() + " characters; at most " + most
                            + " are allowed");
        }
        return trimmed;
    }

    /** The texts, each as {@link #text} gives it and once, in their order. */
    public static List<String> texts(List<String> values, String what, int most) {
        Collection<String> kept = values.size() > FEW ? new LinkedHashSet<>() : new ArrayList<>(values.size());
        for (var value : values) {
            var text = text(value, what, most);
            if (!kept.contains(text)) {
                kept.add(text);
            }
        }
        return List.copyOf(kept);
    }

    /** The text, if it can be stored and sent as it is: no NUL, and no half of a character of two units. */
    public static String characters(String value, String what) {
        int plain = 0;
        while (plain < value.length() && isPlain(value.charAt(plain))) {
            plain++;
        }
        for (int i = plain, c; i < value.length(); i += Character.charCount(c)) {
            c = value.codePointAt(i);
            if (c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
                throw new InvalidInputException(
                        PolicyProblem.INVALID_VALUE,
                        Place.ROOT,
                        what + " " + quote(value) + " has "
                                + (c == 0 ? "NUL" : String.format("half a character, \\u%04x,", c)) + " at character "
                                + (i + 1) + "; remove it");
            }
        }
        return value;
    }

    private static boolean isPlain(char c) {
        return c != 0 && !Character.isSurrogate(c);
    }

    /** The value in quotes, made safe to print in one line: shortened, without invisible characters. */
    public static String quote(String value) {
        var safe = new StringBuilder("\"");
        shown(value)
                .codePoints()
                .forEach(c -> safe.append(isPrintable(c) ? Character.toString(c) : String.format("\\u%04x", c)));
        return safe.append('"').toString();
    }

    private static String shown(String value) {
        if (value.length() <= SHOWN) {
            return value;
        }
        var end = Character.isHighSurrogate(value.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
        return value.substring(0, end) + "… (" + value.length() + " characters)";
    }

    private static boolean isPrintable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
