package dev.switchboard.text;

/**
 * Characters that a reader sees: not white space, control characters, marks without a letter, or what has no shape. What this version of
 * Java does not know is taken for visible: an emoji may be younger than it.
 */
public final class Visible {

    private Visible() {}

    /** Whether any character of the text takes ink. */
    public static boolean isIn(String text) {
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (isVisible(c)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.NON_SPACING_MARK -> false;
            default -> !Invisible.is(c);
        };
    }
}
