package dev.switchboard.identity;

import static dev.switchboard.identity.IdentityProblem.IDENTIFIER_BLANK;
import static dev.switchboard.identity.IdentityProblem.IDENTIFIER_CHARACTER;
import static dev.switchboard.identity.IdentityProblem.IDENTIFIER_TOO_LONG;

import dev.switchboard.identity.Reading.Unusable;
import dev.switchboard.problem.Require;
import dev.switchboard.text.Invisible;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** What every value and scope must be: there, of bounded length, and made of characters that can be seen. */
final class Legible {
    /** As long as a subject may be by OpenID Connect; nothing else that identifies somebody is longer. */
    static final int MOST = 255;

    private Legible() {}

    /** What is wrong and what would be right, or nothing. */
    static @Nullable Unusable problemWith(String text, String what) {
        if (text.isEmpty()) {
            return new Unusable(IDENTIFIER_BLANK, what + " is blank; give it at least one character");
        }
        if (text.length() > MOST) {
            return new Unusable(
                    IDENTIFIER_TOO_LONG,
                    what + " " + Require.quote(text) + " has " + text.length() + " characters; at most " + MOST
                            + " are allowed");
        }
        int hidden = firstNot(Legible::isSeen, text);
        return hidden < 0
                ? null
                : new Unusable(
                        IDENTIFIER_CHARACTER,
                        String.format(
                                "%s %s has the invisible character U+%04X at character %d; remove it",
                                what, Require.quote(text), text.codePointAt(hidden), hidden + 1));
    }

    /** That the text has a character other than these, or nothing. */
    static @Nullable Unusable problemWith(String text, String what, IntPredicate allowed, String right) {
        int wrong = firstNot(allowed, text);
        return wrong < 0
                ? null
                : new Unusable(
                        IDENTIFIER_CHARACTER,
                        what + " " + Require.quote(text) + " has "
                                + Require.quote(Character.toString(text.codePointAt(wrong))) + " at character "
                                + (wrong + 1) + "; " + right);
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isSeen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            default -> !Invisible.is(c);
        };
    }

    private static int firstNot(IntPredicate allowed, String text) {
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (!allowed.test(c)) {
                return i;
            }
        }
        return -1;
    }
}
