package dev.switchboard.examples.summary;

import java.util.Locale;
import java.util.stream.Stream;

/** Pieces of a table in plain characters. */
final class Columns {
    private static final int WIDTH = 30;

    private Columns() {}

    /** The text, filled up with spaces. */
    static String left(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    /** The number, flush right. */
    static String right(long number, int width) {
        return String.format(Locale.ROOT, "%," + width + "d", number);
    }

    /** The share as percentage, flush right in eight columns. */
    static String percent(double share) {
        return String.format(Locale.ROOT, "%7.1f%%", 100 * share);
    }

    /** How many columns the text takes, roughly. */
    static int width(String text) {
        return text.codePointCount(0, text.length());
    }

    /** How many columns the longest of the texts takes. */
    static int longest(Stream<String> texts) {
        return texts.mapToInt(Columns::width).max().orElse(0);
    }

    /** A bar as long as the value, where the largest value fills the width; what is not zero is seen. */
    static String bar(long value, long largest) {
        var length = largest == 0 ? 0 : (value * WIDTH + largest / 2) / largest;
        return "█".repeat((int) (value > 0 ? Math.max(1, length) : 0));
    }

    /** A number and its thing, in the plural unless it is one. */
    static String count(long number, String thing) {
        return String.format(Locale.ROOT, "%,d %s%s", number, thing, number == 1 ? "" : "s");
    }
}
