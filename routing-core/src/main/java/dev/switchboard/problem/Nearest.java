package dev.switchboard.problem;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the known name that somebody probably meant. */
public final class Nearest {

    private Nearest() {}

    /** The nearest of the known names, if one is near enough to be meant: at most a third of the letters differ. */
    public static Optional<String> to(String written, Collection<String> known) {
        var best = Optional.<String>empty();
        var bestDistance = Math.max(1, written.length() / 3) + 1;
        for (var name : known) {
            var distance = distance(fold(written), fold(name));
            if (distance < bestDistance) {
                bestDistance = distance;
                best = Optional.of(name);
            }
        }
        return best;
    }

    /** A sentence for the end of a message: the name meant, or all there are, or nothing. */
    public static String hint(String written, Collection<String> known) {
        return to(written, known)
                .map(name -> "; did you mean " + Require.quote(name) + "?")
                .orElseGet(
                        () -> known.isEmpty() || known.size() > 20 ? "" : "; known here: " + String.join(", ", known));
    }

    /** Says that what a reference names is not among what is known. */
    public static String missing(String what, String id, Collection<String> known) {
        return "there is no " + what + " " + Require.quote(id) + hint(id, known) + (known.isEmpty() ? "; add one" : "");
    }

    private static String fold(String text) {
        return (text.length() > 80 ? text.substring(0, 80) : text)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[-_ ]", "");
    }

    /** Edits, counting a swap of neighbours as one (optimal string alignment). */
    private static int distance(String a, String b) {
        var rows = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                rows[i][j] = i == 0 || j == 0 ? i + j : cell(rows, a, b, i, j);
            }
        }
        return rows[a.length()][b.length()];
    }

    private static int cell(int[][] rows, String a, String b, int i, int j) {
        var same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        var least = Math.min(Math.min(rows[i - 1][j], rows[i][j - 1]) + 1, rows[i - 1][j - 1] + same);
        var swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
    }
}
