package dev.switchboard.csv;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.problem.Require;
import dev.switchboard.specialist.BulkMapping;
import dev.switchboard.specialist.Specialist;
import java.util.BitSet;

/** The specialists whom a file names. Belongs to one thread. */
final class Staff {
    private final BulkMapping bulk;
    private final ProblemList warnings;
    private SeenCells seen = new SeenCells();
    private final BitSet named = new BitSet();
    private final BitSet renamed = new BitSet();

    Staff(BulkMapping bulk, ProblemList warnings) {
        this.bulk = bulk;
        this.warnings = warnings;
    }

    /** The number of the specialist in the row, added or named if need be, or {@link BulkMapping#NOBODY}. */
    int number(Rows<Column> rows) {
        int email = rows.header().cell(Column.SPECIALIST_EMAIL);
        int name = rows.header().cell(Column.SPECIALIST_NAME);
        int number = seen.find(rows.cells(), email, name);
        if (number != SeenCells.NEVER && !renamed.get(number)) {
            return number;
        }
        int read = read(rows);
        if (read != BulkMapping.NOBODY && number == SeenCells.NEVER) {
            seen.note(rows.cells(), email, name, read);
        }
        return read;
    }

    /** Forgets what makes it fast, and takes much memory; to be called when all rows were read. */
    void end() {
        seen = new SeenCells();
    }

    private int read(Rows<Column> rows) {
        var email = EmailAddress.parse(rows.text(Column.SPECIALIST_EMAIL));
        if (email.isEmpty()) {
            return BulkMapping.NOBODY;
        }
        var name = rows.text(Column.SPECIALIST_NAME).strip();
        int number = bulk.find(email.get());
        if (number == BulkMapping.NOBODY) {
            number = bulk.put(new Specialist(email.get(), name, true));
        } else if (!name.isEmpty() && !name.equals(bulk.specialist(number).name())) {
            rename(number, name, rows);
        }
        named.set(number, named.get(number) || !name.isEmpty());
        return number;
    }

    /** The last name in the file is kept; a name from before the file is merely old. */
    private void rename(int number, String name, Rows<Column> rows) {
        var specialist = bulk.specialist(number);
        if (named.get(number)) {
            renamed.set(number);
            warnings.add(
                    CsvProblem.NAME_CONFLICT,
                    rows.record(),
                    rows.header().cell(Column.SPECIALIST_NAME),
                    () -> "specialist " + Require.quote(specialist.email().toString()) + " is called "
                            + Require.quote(name) + " here and " + Require.quote(specialist.name())
                            + " in an earlier row; the last name is kept");
        }
        bulk.put(new Specialist(specialist.email(), name, specialist.active()));
    }
}
