package dev.switchboard.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class EditDistanceProperties {

    @Property(tries = 5_000)
    @Label("the distance is that of the textbook's table, as far as it is asked for")
    void isThatOfTheTable(
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 8) String one,
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 8) String other,
            @ForAll @IntRange(max = 2) int most) {
        int distance =
                EditDistance.within(one.toCharArray(), 0, one.length(), other.toCharArray(), 0, other.length(), most);

        int expected = byTable(one, other);
        assertThat(Math.min(distance, most + 1)).isEqualTo(Math.min(expected, most + 1));
    }

    /** Optimal string alignment: no letter takes part in two edits. */
    private static int byTable(String one, String other) {
        var table = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                table[i][j] = i == 0 || j == 0 ? i + j : edit(one, other, i, j, table);
            }
        }
        return table[one.length()][other.length()];
    }

    private static int edit(String one, String other, int i, int j, int[][] table) {
        boolean isSame = one.charAt(i - 1) == other.charAt(j - 1);
        int least = Math.min(table[i - 1][j - 1] + (isSame ? 0 : 1), Math.min(table[i - 1][j], table[i][j - 1]) + 1);
        boolean isSwapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return isSwapped ? Math.min(least, table[i - 2][j - 2] + 1) : least;
    }
}
