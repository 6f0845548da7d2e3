package dev.switchboard.text;

/** Characters that take no room on the screen: zero-width spaces and joiners, directions, variation selectors, fillers. */
public final class Invisible {

    private Invisible() {}

    /** Whether the code point is one. Control characters, white space and accents are not. */
    public static boolean is(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT || isSelector(codePoint) || isFiller(codePoint);
    }

    private static boolean isSelector(int c) {
        return (c >= 0xfe00 && c <= 0xfe0f) || (c >= 0xe0000 && c <= 0xe0fff) || (c >= 0x180b && c <= 0x180f);
    }

    /** Letters and marks without a shape, as Unicode's {@code Default_Ignorable_Code_Point} lists them. */
    private static boolean isFiller(int c) {
        return c == 0x034f || c == 0x115f || c == 0x1160 || c == 0x17b4 || c == 0x17b5 || c == 0x3164 || c == 0xffa0;
    }
}
