package dev.switchboard.internal.words;

/**
 * How alike two words are, from 0 to 1, by their letters: inflected forms, compounds and typing errors of one word are alike.
 * Short words are alike only if equal, for nearly every other word is one letter away.
 */
public final class Similarity {
    /** Of words with the same stem. */
    public static final float SAME_STEM = 0.97f;
    /** Words with fewer letters are alike only if equal. */
    public static final int SHORTEST = 4;
    /** Parts of compounds have at least so many letters. */
    public static final int SHORTEST_PART = 5;

    private static final float COMPOUND = 0.8f;
    private static final float ONE_ERROR = 0.77f;
    private static final float TWO_ERRORS = 0.69f;
    private static final float LEAST_SHARE = 0.65f;
    private static final float LEAST_BEGINNING = 0.6f;
    private static final float MOST_BEGINNING = 0.9f;
    private static final int SHORTEST_WITH_ERROR = 5;
    private static final int SHORTEST_WITH_ERRORS = 8;
    private static final int SHORTEST_OTHER_PART = 3;

    private Similarity() {}

    /** How many typing errors may lie between words of such lengths. */
    public static int mostErrors(int length, int otherLength) {
        int shorter = Math.min(length, otherLength);
        return shorter >= SHORTEST_WITH_ERRORS ? 2 : shorter >= SHORTEST_WITH_ERROR ? 1 : 0;
    }

    /** Of a word and one with the same beginning: an inflected form, or the beginning of a compound. */
    public static float ofSameBeginning(char[] a, int aStart, int aLength, char[] b, int bStart, int bLength) {
        int common = commonBeginning(a, aStart, b, bStart, Math.min(aLength, bLength));
        if (common == bLength && isCompound(aLength, bLength)) {
            return COMPOUND;
        }
        return common < SHORTEST ? 0 : beginning((float) common / Math.max(aLength, bLength));
    }

    /** Of two words with the same first letter, one of which may be the other mistyped. */
    public static float ofMistyped(char[] a, int aStart, int aLength, char[] b, int bStart, int bLength) {
        int common = commonBeginning(a, aStart, b, bStart, Math.min(aLength, bLength));
        return errors(a, aStart, aLength, b, bStart, bLength, common);
    }

    /** Of a word and one that may be its end. */
    public static float ofSameEnd(char[] word, int start, int length, char[] part, int partStart, int partLength) {
        if (!isCompound(length, partLength)) {
            return 0;
        }
        int from = start + length - partLength;
        return commonBeginning(word, from, part, partStart, partLength) == partLength ? COMPOUND : 0;
    }

    private static boolean isCompound(int length, int partLength) {
        return partLength >= SHORTEST_PART && length >= partLength + SHORTEST_OTHER_PART;
    }

    private static float beginning(float share) {
        return share < LEAST_SHARE
                ? 0
                : LEAST_BEGINNING + (MOST_BEGINNING - LEAST_BEGINNING) * (share - LEAST_SHARE) / (1 - LEAST_SHARE);
    }

    private static float errors(char[] a, int aStart, int aLength, char[] b, int bStart, int bLength, int common) {
        int most = mostErrors(aLength, bLength);
        if (most == 0 || Math.abs(aLength - bLength) > most) {
            return 0;
        }
        int end = commonEnd(a, aStart + common, aStart + aLength, b, bStart + common, bStart + bLength);
        int errors = EditDistance.within(
                a, aStart + common, aLength - common - end, b, bStart + common, bLength - common - end, most);
        return errors > most ? 0 : errors <= 1 ? ONE_ERROR : TWO_ERRORS;
    }

    private static int commonBeginning(char[] a, int aStart, char[] b, int bStart, int most) {
        int common = 0;
        while (common < most && a[aStart + common] == b[bStart + common]) {
            common++;
        }
        return common;
    }

    private static int commonEnd(char[] a, int aStart, int aEnd, char[] b, int bStart, int bEnd) {
        int common = 0;
        while (aEnd - common > aStart && bEnd - common > bStart && a[aEnd - common - 1] == b[bEnd - common - 1]) {
            common++;
        }
        return common;
    }
}
