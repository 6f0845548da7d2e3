package dev.switchboard.internal.words;

/**
 * Cuts the endings of English words that say number and tense. Words of other languages mostly keep theirs; for these the
 * comparison by a common beginning does the same (see {@link Similarity}).
 */
final class Stem {
    private static final int SHORTEST_PLURAL = 4;
    private static final int SHORTEST_VERB = 5;
    private static final int SHORTEST_GERUND = 6;

    private Stem() {}

    /** Behind the last letter of the stem of the word. */
    static int end(char[] letters, int start, int end) {
        if (end - start >= SHORTEST_VERB && endsWith(letters, start, end, "ies")) {
            return end - 3;
        }
        return withoutLastVowel(letters, start, withoutTense(letters, start, withoutPlural(letters, start, end)));
    }

    private static int withoutPlural(char[] letters, int start, int end) {
        if (end - start < SHORTEST_PLURAL || letters[end - 1] != 's' || isOneOf(letters[end - 2], "sui")) {
            return end;
        }
        boolean sibilant = end - start > SHORTEST_VERB && letters[end - 2] == 'e' && isOneOf(letters[end - 3], "sxhz");
        return sibilant ? end - 2 : end - 1;
    }

    private static int withoutTense(char[] letters, int start, int end) {
        if (end - start >= SHORTEST_GERUND && endsWith(letters, start, end, "ing")) {
            return undoubled(letters, end - 3);
        }
        return end - start >= SHORTEST_VERB && endsWith(letters, start, end, "ed") ? undoubled(letters, end - 2) : end;
    }

    private static int withoutLastVowel(char[] letters, int start, int end) {
        boolean silent = letters[end - 1] == 'e' || letters[end - 1] == 'y';
        return silent && end - start >= SHORTEST_PLURAL ? end - 1 : end;
    }

    /** "planned" has the stem of "plan", "called" that of "call". */
    private static int undoubled(char[] letters, int end) {
        char last = letters[end - 1];
        return last == letters[end - 2] && last != 'l' && last != 's' ? end - 1 : end;
    }

    private static boolean endsWith(char[] letters, int start, int end, String ending) {
        int from = end - ending.length();
        for (int i = 0; i < ending.length(); i++) {
            if (from < start || letters[from + i] != ending.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOneOf(char letter, String letters) {
        return letters.indexOf(letter) >= 0;
    }
}
