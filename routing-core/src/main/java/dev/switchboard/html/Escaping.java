package dev.switchboard.html;

/** Texts so written that they are read as texts, wherever they stand. */
final class Escaping {
    private static final char REPLACEMENT = '\uFFFD';
    private static final int FIRST_PRINTABLE = 0x20;
    private static final int DELETE = 0x7f;
    private static final int LAST_CONTROL = 0x9f;
    private static final int FIRST_NONCHARACTER = 0xfdd0;
    private static final int LAST_NONCHARACTER = 0xfdef;
    /** The last two of each plane are no characters. */
    private static final int END_OF_PLANE = 0xfffe;

    private Escaping() {}

    /** As the content of an element. */
    static void text(String text, StringBuilder out) {
        text.codePoints().forEach(c -> write(c, out));
    }

    /** As the value of an attribute in double quotes. */
    static void attribute(String value, StringBuilder out) {
        value.codePoints().forEach(c -> {
            if (c == '\n' || c == '\t') {
                out.append("&#").append(c).append(';');
            } else {
                write(c, out);
            }
        });
    }

    private static void write(int c, StringBuilder out) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            default -> out.appendCodePoint(mayStand(c) ? c : REPLACEMENT);
        }
    }

    private static boolean mayStand(int c) {
        if (c < FIRST_PRINTABLE) {
            return c == '\n' || c == '\t';
        }
        return !(c >= DELETE && c <= LAST_CONTROL)
                && !(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                && !(c >= FIRST_NONCHARACTER && c <= LAST_NONCHARACTER)
                && (c & END_OF_PLANE) != END_OF_PLANE;
    }
}
