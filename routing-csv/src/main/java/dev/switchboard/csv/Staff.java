package dev.switchboard.csv;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.problem.Require;
import dev.switchboard.specialist.BulkMapping;
import dev.switchboard.specialist.Specialist;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** The specialists whom a file names. Belongs to one thread. */
final class Staff {
    private static final int CACHE = 1 << 14;

    private final BulkMapping bulk;
    private final BitSet named = new BitSet();
    private final @Nullable String[] cachedCells = new @Nullable String[CACHE];
    private final int[] cachedNumbers = new int[CACHE];

    Staff(BulkMapping bulk) {
        this.bulk = bulk;
    }

    /** The number of the specialist whom the cell names, added if need be, or {@link BulkMapping#NOBODY}. */
    int number(String cell) {
        int hash = cell.hashCode();
        int slot = (hash ^ (hash >>> 14)) & (CACHE - 1);
        if (!cell.equals(cachedCells[slot])) {
            cachedNumbers[slot] = EmailAddress.parse(cell).map(this::numberOf).orElse(BulkMapping.NOBODY);
            cachedCells[slot] = cell;
        }
        return cachedNumbers[slot];
    }

    /** The same, but adds nobody. */
    int known(String cell) {
        int hash = cell.hashCode();
        int slot = (hash ^ (hash >>> 14)) & (CACHE - 1);
        return cell.equals(cachedCells[slot])
                ? cachedNumbers[slot]
                : EmailAddress.parse(cell).map(bulk::find).orElse(BulkMapping.NOBODY);
    }

    private int numberOf(EmailAddress email) {
        int number = bulk.find(email);
        return number == BulkMapping.NOBODY ? bulk.put(new Specialist(email, "", true)) : number;
    }

    /** Takes the name in the row, if there is one: the last one is kept. */
    void name(int number, Rows rows, ProblemList warnings) {
        var cells = rows.cells();
        int cell = rows.header().cell(Column.SPECIALIST_NAME);
        var specialist = bulk.specialist(number);
        if (cells.is(cell, specialist.name())) {
            named.set(number, named.get(number) || cells.length(cell) > 0);
            return;
        }
        var name = rows.text(Column.SPECIALIST_NAME).strip();
        if (name.isEmpty()) {
            return;
        }
        if (named.get(number) && !name.equals(specialist.name())) {
            warnings.add(
                    CsvProblem.NAME_CONFLICT,
                    rows.record(),
                    cell,
                    () -> "specialist " + Require.quote(specialist.email().toString()) + " is called "
                            + Require.quote(name) + " here and " + Require.quote(specialist.name())
                            + " in an earlier row; the last name is kept");
        }
        named.set(number);
        bulk.put(new Specialist(specialist.email(), name, specialist.active()));
    }
}
