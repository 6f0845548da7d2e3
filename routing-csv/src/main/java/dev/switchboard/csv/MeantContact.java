package dev.switchboard.csv;

import dev.switchboard.directory.Contact;
import dev.switchboard.directory.ContactDirectory;
import dev.switchboard.directory.ContactState;
import dev.switchboard.directory.DirectoryProblem;
import dev.switchboard.identity.ContactId;
import dev.switchboard.identity.IdentityKey;
import dev.switchboard.permission.Actor;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.Require;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which contact a row means: the one with its number, else the one that has one of its unique identifiers, else none yet.
 * Notes rows that mean the same, values of others, and numbers of nobody. Belongs to one thread.
 */
final class MeantContact {
    private final ContactDirectory directory;
    private final Actor actor;
    private final ImportMode mode;
    private final SeenRows seen;
    private final ProblemList problems;
    private final Map<IdentityKey, Moved> moved = new LinkedHashMap<>();

    MeantContact(ContactDirectory directory, Actor actor, ImportMode mode, SeenRows seen, ProblemList problems) {
        this.directory = directory;
        this.actor = actor;
        this.mode = mode;
        this.seen = seen;
        this.problems = problems;
    }

    /** A value that another contact has, which may give it away in another row. */
    private record Moved(Place place, String value, ContactId holder) {}

    /** A contact that has a value of the row. */
    private record Holder(ContactRow.Value value, Contact contact) {}

    /** The contact as it is, nothing if the row makes one or is wrong. */
    @Nullable
    Contact by(ContactRow read, Rows<ContactColumn> row) {
        boolean twice = hasSeenValues(read, row);
        var holders = holders(read);
        var contact = read.wanted() == null ? only(holders, row) : wanted(read.wanted(), row);
        if (contact != null) {
            if (read.wanted() != null) {
                notTaken(contact, holders, row);
            }
            long earlier = seen.note(contact.id(), read.line());
            if (earlier != SeenRows.NEVER && !twice) {
                problems.add(
                        CsvProblem.DUPLICATE_CONTACT,
                        row.record(),
                        "lines " + earlier + " and " + read.line() + " both mean contact " + contact.id()
                                + "; make them one row");
            }
        }
        return contact;
    }

    private boolean hasSeenValues(ContactRow read, Rows<ContactColumn> row) {
        boolean found = false;
        for (var value : read.values()) {
            long earlier = value.isUnique() ? seen.note(value.key(), read.line()) : SeenRows.NEVER;
            if (earlier != SeenRows.NEVER) {
                found = true;
                problems.add(
                        CsvProblem.DUPLICATE_IDENTIFIER,
                        row.record(),
                        value.cell(),
                        () -> shown(value) + " is on lines " + earlier + " and " + read.line()
                                + "; only one contact may have it: make them one row, or remove it from one");
            }
        }
        return found;
    }

    /** Who has the values now; of a number that is written in two ways, who has exactly this one, if anybody. */
    private List<Holder> holders(ContactRow read) {
        var holders = new ArrayList<Holder>();
        for (var value : read.values()) {
            if (value.isUnique()) {
                var found = directory.find(value.identifier(), actor);
                var exact = found.stream().filter(one -> has(one, value)).findFirst();
                (exact.isPresent() ? exact.stream() : found.stream())
                        .forEach(one -> holders.add(new Holder(value, one)));
            }
        }
        return holders;
    }

    private static boolean has(Contact contact, ContactRow.Value value) {
        return contact.identifier(value.key()).isPresent();
    }

    private @Nullable Contact wanted(ContactId id, Rows<ContactColumn> row) {
        var contact = directory.find(id, actor).orElse(null);
        if (contact != null && contact.isActive()) {
            return contact;
        }
        boolean deleted = contact != null && contact.state() == ContactState.DELETED;
        problems.add(
                deleted ? DirectoryProblem.DELETED_CONTACT : DirectoryProblem.UNKNOWN_CONTACT,
                row.record(),
                row.header().cell(ContactColumn.Field.ID),
                () -> (deleted ? "contact " + id + " was deleted" : "there is no contact " + id)
                        + "; numbers are given by the directory: leave the cell empty for somebody new, or ignore the"
                        + " numbers of another installation (ignoreIds)");
        return null;
    }

    private @Nullable Contact only(List<Holder> holders, Rows<ContactColumn> row) {
        if (holders.isEmpty()) {
            return null;
        }
        var first = holders.get(0);
        for (var other : holders) {
            if (!other.contact().id().equals(first.contact().id())) {
                problems.add(
                        CsvProblem.SEVERAL_CONTACTS,
                        row.record(),
                        other.value().cell(),
                        () -> shown(first.value()) + " belongs to contact "
                                + first.contact().id() + ", " + shown(other.value()) + " to contact "
                                + other.contact().id()
                                + "; merge the two if they are one person, or say by its Contact ID which is meant");
                return null;
            }
        }
        return first.contact();
    }

    /** What the others in the list exactly have cannot be had too, unless they give it away in the same file. */
    private void notTaken(Contact contact, List<Holder> holders, Rows<ContactColumn> row) {
        for (var holder : holders) {
            var other = holder.contact().id();
            if (!other.equals(contact.id()) && has(holder.contact(), holder.value())) {
                var taken = new Moved(
                        problems.place(
                                row.record().line(),
                                row.record().number(),
                                holder.value().cell() + 1),
                        shown(holder.value()),
                        other);
                if (mode == ImportMode.REPLACE) {
                    moved.putIfAbsent(holder.value().key(), taken);
                } else {
                    report(taken);
                }
            }
        }
    }

    /** Whether a contact of the file takes this from another one. */
    boolean isMoved(IdentityKey key) {
        return moved.containsKey(key);
    }

    /** Reports the values of contacts that are in no row of the file. */
    void finish() {
        moved.values().stream().filter(value -> !seen.has(value.holder())).forEach(this::report);
    }

    private void report(Moved value) {
        problems.add(
                DirectoryProblem.IDENTIFIER_TAKEN,
                value.place(),
                () -> value.value() + " belongs to contact " + value.holder()
                        + " already; merge the two if they are one person, or remove it there first");
    }

    private static String shown(ContactRow.Value value) {
        return ContactColumns.ALL.title(value.column()) + " "
                + Require.quote(value.identifier().value());
    }
}
