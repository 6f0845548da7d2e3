package dev.switchboard.csv;

import dev.switchboard.directory.ContactDirectory;
import dev.switchboard.directory.DirectoryProblem;
import dev.switchboard.identity.ContactId;
import dev.switchboard.identity.Identifier;
import dev.switchboard.identity.IdentityKey;
import dev.switchboard.identity.IdentityProblem;
import dev.switchboard.identity.ValueSource;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Problem;
import dev.switchboard.problem.Require;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads rows of contacts, and notes what cannot be right in a cell. Belongs to one thread. */
final class ContactRowReader {
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,17}");
    /** What spreadsheets make of a long number: its end is lost. */
    private static final Pattern SHORTENED = Pattern.compile("[+-]?\\d+([.,]\\d+)?[eE]\\+?\\d+");

    private static final String YES = Headings.keyOf("yes");

    private final Header<ContactColumn> header;
    private final ContactDirectory directory;
    private final boolean idsIgnored;
    private final ProblemList problems;
    private final List<ContactColumn.Value> columns;
    private final Set<ContactColumn.Group> groups;

    ContactRowReader(
            Header<ContactColumn> header, ContactDirectory directory, boolean idsIgnored, ProblemList problems) {
        this.header = header;
        this.directory = directory;
        this.idsIgnored = idsIgnored;
        this.problems = problems;
        columns = new ArrayList<>();
        for (var column : header.found()) {
            if (column instanceof ContactColumn.Value value) {
                columns.add(value);
            }
        }
        groups = new LinkedHashSet<>();
        columns.forEach(column -> groups.add(column.group()));
        var order = List.copyOf(groups);
        columns.sort(Comparator.<ContactColumn.Value>comparingInt(column -> order.indexOf(column.group()))
                .thenComparingInt(ContactColumn.Value::number));
    }

    /** The groups of values for which there is a column. */
    Set<ContactColumn.Group> groups() {
        return groups;
    }

    ContactRow read(Rows<ContactColumn> row) {
        var id = textOf(ContactColumn.Field.ID, row);
        boolean isNumbered = id != null && !id.isEmpty();
        return new ContactRow(
                row.record().line(),
                id == null || id.isEmpty() || idsIgnored ? null : id(id, row),
                isNumbered,
                textOf(ContactColumn.Field.NAME, row),
                blocked(row),
                values(row));
    }

    /** Without white space around it, empty if there is nothing else; null if the file has no such column. */
    private @Nullable String textOf(ContactColumn.Field field, Rows<ContactColumn> row) {
        int cell = header.cell(field);
        if (cell < 0) {
            return null;
        }
        return row.cells().isBlank(cell) ? "" : row.text(field).strip();
    }

    private @Nullable ContactId id(String text, Rows<ContactColumn> row) {
        if (NUMBER.matcher(text).matches()) {
            return new ContactId(Long.parseLong(text));
        }
        problems.add(
                CsvProblem.CONTACT_ID_INVALID,
                row.record(),
                header.cell(ContactColumn.Field.ID),
                () -> Require.quote(text)
                        + " is not the number of a contact; leave the cell as it was exported, or empty");
        return null;
    }

    private @Nullable Boolean blocked(Rows<ContactColumn> row) {
        var text = textOf(ContactColumn.Field.BLOCKED, row);
        if (text == null || text.isEmpty()) {
            return text == null ? null : Boolean.FALSE;
        }
        if (!Headings.keyOf(text).equals(YES)) {
            problems.add(
                    CsvProblem.BLOCKED_INVALID,
                    row.record(),
                    header.cell(ContactColumn.Field.BLOCKED),
                    () -> "Blocked is " + Require.quote(text) + "; write yes, or leave it empty");
        }
        return Boolean.TRUE;
    }

    private List<ContactRow.Value> values(Rows<ContactColumn> row) {
        var values = new ArrayList<ContactRow.Value>();
        var keys = new HashSet<IdentityKey>();
        for (var column : columns) {
            int cell = header.cell(column);
            if (!row.cells().isBlank(cell)) {
                var identifier = new Identifier(
                        column.group().kind(), column.group().scope(), row.text(column), false, ValueSource.API);
                var key = key(column, cell, identifier, row);
                if (key != null && isNew(key, keys, cell, identifier, row)) {
                    values.add(new ContactRow.Value(column, cell, identifier, key));
                }
            }
        }
        return values;
    }

    private @Nullable IdentityKey key(
            ContactColumn.Value column, int cell, Identifier identifier, Rows<ContactColumn> row) {
        try {
            var key = directory.keyOf(identifier);
            return isInItsColumn(key, column, cell, row) ? key : null;
        } catch (InvalidInputException invalid) {
            if (isShortened(identifier)) {
                findShortened(column, cell, identifier, row);
                return null;
            }
            for (var problem : invalid.problems()) {
                problems.add(problem.code(), row.record(), cell, () -> title(column) + ": " + describe(problem));
            }
            return null;
        }
    }

    /** Notes what spreadsheets have shortened, of values that the contact does not have yet: one that it has is as it should be. */
    void checkNew(List<ContactRow.Value> added, Rows<ContactColumn> row) {
        added.stream()
                .filter(value -> isShortened(value.identifier()))
                .forEach(value -> findShortened(value.column(), value.cell(), value.identifier(), row));
    }

    private static boolean isShortened(Identifier identifier) {
        return SHORTENED.matcher(identifier.value()).matches()
                && identifier.kind().variable().isEmpty();
    }

    private void findShortened(ContactColumn.Value column, int cell, Identifier identifier, Rows<ContactColumn> row) {
        problems.add(
                CsvProblem.NUMBER_SHORTENED,
                row.record(),
                cell,
                () -> title(column) + ": " + Require.quote(identifier.value())
                        + " is what a spreadsheet makes of a long number; format the column as text and enter it again");
    }

    private static String describe(Problem problem) {
        return problem.code() == IdentityProblem.SCOPE_MISSING
                ? problem.message() + ", which in a file is the heading that says it, like Facebook (1055)"
                : problem.message();
    }

    /** A number of WhatsApp is the same for every business. */
    private boolean isInItsColumn(IdentityKey key, ContactColumn.Value column, int cell, Rows<ContactColumn> row) {
        if (key.scope().equals(column.group().scope())) {
            return true;
        }
        var right = new ContactColumn.Group(key.kind(), key.scope());
        problems.add(
                CsvProblem.WRONG_COLUMN,
                row.record(),
                cell,
                () -> Require.quote(row.text(column)) + " does not belong into column " + Require.quote(title(column))
                        + "; put it into " + Require.quote(GroupHeading.write(right)));
        return false;
    }

    private boolean isNew(
            IdentityKey key, Set<IdentityKey> keys, int cell, Identifier identifier, Rows<ContactColumn> row) {
        if (keys.add(key)) {
            return true;
        }
        problems.add(
                DirectoryProblem.IDENTIFIER_TWICE,
                row.record(),
                cell,
                () -> Require.quote(identifier.value()) + " is in this row twice; remove one of the two");
        return false;
    }

    private static String title(ContactColumn column) {
        return ContactColumns.ALL.title(column);
    }
}
