package dev.switchboard.csv;

import dev.switchboard.text.Invisible;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The three columns of the file, in the order of the template (MP-23). */
enum Column {
    /** Whose questions; each value at most once (MP-24). */
    USER_EMAIL("User Email"),
    /** Who answers (MP-25). */
    SPECIALIST_EMAIL("Specialist Email"),
    /** The name of who answers; may be empty (MP-26). */
    SPECIALIST_NAME("Specialist Name");

    private final String title;
    private final String key;

    Column(String title) {
        this.title = title;
        this.key = keyOf(title);
    }

    String title() {
        return title;
    }

    /** The column that is headed so, however it is spaced and capitalised. */
    static Optional<Column> headed(String heading) {
        var key = keyOf(heading);
        return Arrays.stream(values()).filter(column -> column.key.equals(key)).findFirst();
    }

    static List<String> titles() {
        return Arrays.stream(values()).map(Column::title).toList();
    }

    /** What headings are compared by: NFKC, no invisible characters, single spaces, no case. */
    private static String keyOf(String heading) {
        var key = new StringBuilder();
        Normalizer.normalize(heading, Normalizer.Form.NFKC)
                .codePoints()
                .filter(c -> !Invisible.is(c))
                .map(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c)
                .filter(c -> c != ' ' || (key.length() > 0 && key.charAt(key.length() - 1) != ' '))
                .forEach(key::appendCodePoint);
        return key.toString().stripTrailing().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
