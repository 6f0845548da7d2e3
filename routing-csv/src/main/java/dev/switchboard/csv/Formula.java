package dev.switchboard.csv;

/**
 * Cells that a spreadsheet would run: an apostrophe in front makes them text. A cell that has apostrophes in front
 * already gets one more, so that taking one away is always right.
 */
final class Formula {
    private static final char APOSTROPHE = '\'';
    private static final String BEGINNINGS = "=+-@\t\r\n";

    private Formula() {}

    /** Whether the text is one, or looks as if one had been neutralised. */
    static boolean is(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == APOSTROPHE) {
            start++;
        }
        return start < text.length() && BEGINNINGS.indexOf(text.charAt(start)) >= 0;
    }

    static String neutralised(String text) {
        return is(text) ? APOSTROPHE + text : text;
    }

    static String restored(String cell) {
        return cell.length() > 1 && cell.charAt(0) == APOSTROPHE && is(cell) ? cell.substring(1) : cell;
    }
}
