package dev.switchboard.csv;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The columns of a file of absences, in the order of the template. */
enum AbsenceColumn {
    PERSON("Person"),
    FROM("From"),
    TO("To"),
    SUBSTITUTE("Substitute"),
    ZONE("Zone");

    /** All of them; without the last two something can be said too. */
    static final Columns<AbsenceColumn> ALL = new Columns<>() {
        @Override
        public Optional<AbsenceColumn> headed(String heading) {
            var key = Headings.keyOf(heading);
            return Arrays.stream(values())
                    .filter(column -> column.key.equals(key))
                    .findFirst();
        }

        @Override
        public String title(AbsenceColumn column) {
            return column.title;
        }

        @Override
        public List<String> titles() {
            return AbsenceColumn.titles();
        }

        @Override
        public List<AbsenceColumn> required() {
            return List.of(PERSON, FROM, TO);
        }
    };

    private final String title;
    private final String key;

    AbsenceColumn(String title) {
        this.title = title;
        this.key = Headings.keyOf(title);
    }

    String title() {
        return title;
    }

    static List<String> titles() {
        return Arrays.stream(values()).map(AbsenceColumn::title).toList();
    }
}
