package dev.switchboard.csv;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The three columns of the file of a specialist map, in the order of the template (MP-23). */
enum Column {
    /** Whose questions; each value at most once (MP-24). */
    USER_EMAIL("User Email"),
    /** Who answers (MP-25). */
    SPECIALIST_EMAIL("Specialist Email"),
    /** The name of who answers; may be empty (MP-26). */
    SPECIALIST_NAME("Specialist Name");

    /** All of them, each required. */
    static final Columns<Column> ALL = new Columns<>() {
        @Override
        public Optional<Column> headed(String heading) {
            var key = Headings.keyOf(heading);
            return Arrays.stream(values())
                    .filter(column -> column.key.equals(key))
                    .findFirst();
        }

        @Override
        public String title(Column column) {
            return column.title;
        }

        @Override
        public List<String> titles() {
            return Column.titles();
        }

        @Override
        public List<Column> required() {
            return List.of(values());
        }
    };

    private final String title;
    private final String key;

    Column(String title) {
        this.title = title;
        this.key = Headings.keyOf(title);
    }

    String title() {
        return title;
    }

    static List<String> titles() {
        return Arrays.stream(values()).map(Column::title).toList();
    }
}
