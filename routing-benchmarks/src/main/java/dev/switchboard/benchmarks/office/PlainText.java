package dev.switchboard.benchmarks.office;

/** The normalisation that English questions need: for contestants that compare whole texts. */
public final class PlainText {

    private PlainText() {}

    /** Lower case, without apostrophes, with one space before, between and after the words. */
    public static String padded(String text) {
        var padded = new StringBuilder(text.length() + 2).append(' ');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isWordCharacter(c)) {
                padded.append(c);
            } else if (c >= 'A' && c <= 'Z') {
                padded.append((char) (c | 0x20));
            } else if (c != '\'' && padded.charAt(padded.length() - 1) != ' ') {
                padded.append(' ');
            }
        }
        return padded.charAt(padded.length() - 1) == ' '
                ? padded.toString()
                : padded.append(' ').toString();
    }

    private static boolean isWordCharacter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }
}
