package dev.switchboard.internal.words;

/**
 * Damerau–Levenshtein distance up to two: letters missing, added, replaced, or swapped with their neighbour. Tries what can
 * have happened at the first difference, so that nothing is allocated; at most nine comparisons of the rest.
 */
final class EditDistance {

    private EditDistance() {}

    /** The distance, or more than {@code most} if it is more. */
    static int within(char[] a, int aStart, int aLength, char[] b, int bStart, int bLength, int most) {
        int common = 0;
        int shorter = Math.min(aLength, bLength);
        while (common < shorter && a[aStart + common] == b[bStart + common]) {
            common++;
        }
        int i = aStart + common;
        int j = bStart + common;
        int n = aLength - common;
        int m = bLength - common;
        if (n == 0 || m == 0) {
            return n + m;
        }
        if (most == 0) {
            return 1;
        }
        int least = within(a, i + 1, n - 1, b, j + 1, m - 1, most - 1);
        least = Math.min(least, within(a, i + 1, n - 1, b, j, m, most - 1));
        least = Math.min(least, within(a, i, n, b, j + 1, m - 1, most - 1));
        if (n > 1 && m > 1 && a[i] == b[j + 1] && a[i + 1] == b[j]) {
            least = Math.min(least, within(a, i + 2, n - 2, b, j + 2, m - 2, most - 1));
        }
        return least + 1;
    }
}
