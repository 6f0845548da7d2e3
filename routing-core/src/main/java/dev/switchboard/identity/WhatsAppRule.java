package dev.switchboard.identity;

import static dev.switchboard.identity.IdentityProblem.WHATSAPP_ID_INVALID;

import dev.switchboard.identity.Reading.Unusable;
import dev.switchboard.problem.Require;

/**
 * Ids of WhatsApp: international phone numbers, the same for every business, with or without a plus; and, for people who hide their
 * number, ids that are unique within one business, for instance {@code US.13491208655302741918}. Those have a letter; numbers have
 * none.
 */
final class WhatsAppRule implements KeyRule {
    private static final KeyRule HIDDEN = ScopedRule.id("WhatsApp id", "business");
    private static final int FEWEST_DIGITS = 7;
    private static final int MOST_DIGITS = 15;
    private static final String BETWEEN = " -().\u00a0";
    private static final String RIGHT = "; write the number with its country code, like +41 79 123 45 67";

    @Override
    public Reading read(String scope, String value) {
        return value.chars().anyMatch(Legible::isLetter) ? HIDDEN.read(scope, value) : number(value);
    }

    private static Reading number(String value) {
        var number = new StringBuilder("+");
        for (int i = 0, c; i < value.length(); i += Character.charCount(c)) {
            c = value.codePointAt(i);
            if (Legible.isDigit(c)) {
                number.append((char) c);
            } else if (BETWEEN.indexOf(c) < 0 && (c != '+' || i > 0)) {
                return unusable(
                        value, " has " + Require.quote(Character.toString(c)) + " at character " + (i + 1) + RIGHT);
            }
        }
        int digits = number.length() - 1;
        if (digits < FEWEST_DIGITS || digits > MOST_DIGITS) {
            return unusable(
                    value,
                    " has " + digits + " digits; an international number has " + FEWEST_DIGITS + " to " + MOST_DIGITS
                            + RIGHT);
        }
        return number.charAt(1) == '0'
                ? unusable(value, " begins with 0" + RIGHT)
                : Reading.everywhere(number.toString());
    }

    private static Unusable unusable(String value, String why) {
        return new Unusable(WHATSAPP_ID_INVALID, "WhatsApp id " + Require.quote(value) + why);
    }
}
