package dev.switchboard.identity;

/** Numbers as people type them: digits, in whatever script, and the plus before the first of them. */
final class TypedNumbers implements PhoneNumbers {
    static final TypedNumbers INSTANCE = new TypedNumbers();
    private static final char WIDE_PLUS = '\uff0b';

    private TypedNumbers() {}

    /** The digits, a plus before them if there is one, and nothing if there are none. */
    static String digitsOf(String typed) {
        var digits = new StringBuilder(typed.length());
        boolean plus = false;
        for (int i = 0, c; i < typed.length(); i += Character.charCount(c)) {
            c = typed.codePointAt(i);
            if (Character.isDigit(c)) {
                digits.append(digits.length() == 0 && plus ? "+" : "").append(Character.digit(c, 10));
            } else {
                plus |= c == '+' || c == WIDE_PLUS;
            }
        }
        return digits.toString();
    }

    @Override
    public String compared(String typed) {
        return digitsOf(typed);
    }

    @Override
    public String version() {
        return "as typed";
    }
}
