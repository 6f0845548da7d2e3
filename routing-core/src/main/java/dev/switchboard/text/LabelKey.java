package dev.switchboard.text;

import java.text.Normalizer;
import java.util.Locale;

/** What two labels are compared by: trimmed, inner white space collapsed, lower case, NFC. */
public final class LabelKey {
    /** Below this every character is in composed form and cannot combine with another. */
    private static final char FIRST_COMBINING = 0x300;

    private LabelKey() {}

    /** The key of a label. */
    public static String of(String label) {
        return isKey(label) ? label : compose(collapse(compose(label)).toLowerCase(Locale.ROOT));
    }

    /** Whether it is its own key for sure: small letters and digits of ASCII, single spaces between them. */
    private static boolean isKey(String label) {
        boolean space = true;
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (!plain && (c != ' ' || space)) {
                return false;
            }
            space = !plain;
        }
        return !space;
    }

    private static String compose(String text) {
        return mayCombine(text) ? Normalizer.normalize(text, Normalizer.Form.NFC) : text;
    }

    private static String collapse(String text) {
        var collapsed = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                space = true;
            } else {
                collapsed.append(space && !collapsed.isEmpty() ? " " : "").append(c);
                space = false;
            }
        }
        return collapsed.toString();
    }

    private static boolean mayCombine(String label) {
        for (int i = 0; i < label.length(); i++) {
            if (label.charAt(i) >= FIRST_COMBINING) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSpace(char c) {
        return (c <= ' ' || c >= 0x7f) && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }
}
