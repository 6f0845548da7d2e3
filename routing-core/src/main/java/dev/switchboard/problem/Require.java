package dev.switchboard.problem;

/** Checks of single values; each message names the value and what would be right. */
public final class Require {
    private static final int SHOWN = 60;

    private Require() {}

    /** The text without surrounding white space. */
    public static String text(String value, String what, int most) {
        var trimmed = value.strip();
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

    /** The value in quotes, made safe to print: shortened, without control characters. */
    public static String quote(String value) {
        var shown =
                value.length() > SHOWN ? value.substring(0, SHOWN) + "… (" + value.length() + " characters)" : value;
        var safe = new StringBuilder("\"");
        shown.chars().forEach(c -> safe.append(printable(c) ? String.valueOf((char) c) : String.format("\\u%04x", c)));
        return safe.append('"').toString();
    }

    private static boolean printable(int c) {
        return !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT;
    }
}
