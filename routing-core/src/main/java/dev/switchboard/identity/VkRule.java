package dev.switchboard.identity;

import dev.switchboard.identity.Reading.Unusable;
import dev.switchboard.problem.Require;

/** Users of VK: positive numbers, the same for every community. */
final class VkRule implements KeyRule {
    private static final int MOST_DIGITS = 18;
    private static final String RIGHT = "; give the number of a user, like 123456";

    @Override
    public Reading read(String scope, String value) {
        if (value.charAt(0) == '-') {
            return unusable(value, " is negative, as those of communities are" + RIGHT);
        }
        if (value.charAt(0) == '0') {
            return unusable(value, " begins with 0; give the number without leading zeros, like 123456");
        }
        for (int i = 0; i < value.length(); i++) {
            if (!Legible.isDigit(value.charAt(i))) {
                return unusable(value, " is not a number" + RIGHT + ", not a name or an address of a page");
            }
        }
        return value.length() > MOST_DIGITS
                ? unusable(
                        value,
                        " has " + value.length() + " digits, and at most " + MOST_DIGITS + " are possible" + RIGHT)
                : Reading.everywhere(value);
    }

    private static Unusable unusable(String value, String why) {
        return new Unusable(IdentityProblem.VK_ID_INVALID, "VK id " + Require.quote(value) + why);
    }
}
