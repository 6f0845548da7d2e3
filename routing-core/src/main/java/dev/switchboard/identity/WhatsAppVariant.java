package dev.switchboard.identity;

import java.util.Optional;

/**
 * How else WhatsApp may write a number, in three countries whose numbers once had a digit more or less. Accounts keep the writing of
 * the day they were made, so neither form is the right one, and none is rewritten.
 *
 * <ul>
 *   <li>Brazil: the ninth digit, a 9 after the area code. Only of mobile numbers, whose next digit is 6 to 9: a landline, 2 to 5,
 *       with a 9 before it would be somebody else's mobile.
 *   <li>Mexico and Argentina: a 1 or 9 after the country code, of mobile numbers. Landlines do not look different there, but the
 *       digits that follow belong to one line only.
 * </ul>
 */
final class WhatsAppVariant {
    private static final int AREA = 5; // behind +55 and the area code

    private WhatsAppVariant() {}

    /** The other writing of this number, if there is one. */
    static Optional<String> of(String number) {
        if (number.startsWith("+55")) {
            return brazilian(number);
        }
        if (number.startsWith("+52")) {
            return withOrWithout(number, '1', '2');
        }
        return number.startsWith("+54") ? withOrWithout(number, '9', '1') : Optional.empty();
    }

    private static Optional<String> brazilian(String number) {
        if (number.length() == AREA + 9 && number.charAt(AREA) == '9' && isMobile(number, AREA + 1)) {
            return Optional.of(number.substring(0, AREA) + number.substring(AREA + 1));
        }
        return number.length() == AREA + 8 && isMobile(number, AREA)
                ? Optional.of(number.substring(0, AREA) + '9' + number.substring(AREA))
                : Optional.empty();
    }

    private static boolean isMobile(String number, int first) {
        return number.charAt(first) >= '6' && number.charAt(3) != '0' && number.charAt(4) != '0';
    }

    /** Ten digits behind the country code, the first no less than {@code least}, or eleven with the mark before them. */
    private static Optional<String> withOrWithout(String number, char mark, char least) {
        if (number.length() == 14 && number.charAt(3) == mark && number.charAt(4) >= least) {
            return Optional.of(number.substring(0, 3) + number.substring(4));
        }
        return number.length() == 13 && number.charAt(3) >= least
                ? Optional.of(number.substring(0, 3) + mark + number.substring(3))
                : Optional.empty();
    }
}
