package dev.switchboard.text;

/**
 * Finds a text in others, without regard to case and accents, and says where in the text as written. Takes time linear in the length of
 * what is looked through, at worst times the length of what is looked for. Belongs to one thread.
 */
public final class TextFinder {
    private final FoldedText folded = new FoldedText();
    private final String wanted;
    private final boolean ascii;

    private TextFinder(String wanted) {
        this.wanted = wanted;
        this.ascii = isAscii(wanted);
    }

    /** Takes a place. */
    @FunctionalInterface
    public interface Places {
        /** It is from here to before there. */
        void found(int start, int end);
    }

    /** Looks for this, without the white space around it. */
    public static TextFinder of(String wanted) {
        var folded = new FoldedText();
        folded.fold(wanted.strip());
        return new TextFinder(folded.toString().strip());
    }

    /** Whether nothing is looked for, so that nothing is found. */
    public boolean isBlank() {
        return wanted.isEmpty();
    }

    /** Finds it in a text wherever it is, from left to right; no two places overlap. */
    public void find(String text, Places places) {
        if (isBlank()) {
            return;
        }
        if (!FoldedText.isOneToOne(text)) {
            findFolded(text, places);
        } else if (ascii) {
            findPlain(text, places);
        }
    }

    private void findPlain(String text, Places places) {
        char lower = wanted.charAt(0);
        char upper = Character.toUpperCase(lower);
        int last = text.length() - wanted.length();
        for (int i = 0; i <= last; i++) {
            char c = text.charAt(i);
            if ((c == lower || c == upper) && text.regionMatches(true, i, wanted, 0, wanted.length())) {
                places.found(i, i + wanted.length());
                i += wanted.length() - 1;
            }
        }
    }

    private void findFolded(String text, Places places) {
        folded.fold(text);
        int end = 0;
        for (int i = 0; i <= folded.length() - wanted.length(); i++) {
            if (folded.start(i) >= end && folded.hasAt(i, wanted)) {
                end = folded.end(i + wanted.length() - 1);
                places.found(folded.start(i), end);
            }
        }
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= Latin.ASCII_END) {
                return false;
            }
        }
        return true;
    }
}
