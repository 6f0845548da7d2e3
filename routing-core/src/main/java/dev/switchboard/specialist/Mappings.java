package dev.switchboard.specialist;

import dev.switchboard.identity.EmailAddress;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes through the users of a table and its edits, in the order of {@link Users}. Belongs to one thread. */
final class Mappings {
    private final Entries entries;
    private final List<UserEdit> inTable;
    private final List<UserEdit> added;
    private int inTableSeen;
    private int addedSeen;
    private int at;
    private int upcoming;
    private int specialist;
    private @Nullable UserEdit current;

    Mappings(Entries entries, List<UserEdit> edits) {
        this.entries = entries;
        inTable = edits.stream()
                .filter(edit -> edit.offset() != Slots.NONE)
                .sorted(Comparator.comparingInt(UserEdit::offset))
                .toList();
        added = edits.stream()
                .filter(edit -> edit.place() != UserEdit.IN_TABLE)
                .sorted(Comparator.comparingLong(UserEdit::place))
                .toList();
    }

    /** Goes on to the next user, if there is one. */
    boolean next() {
        while (upcoming < entries.bytes().length) {
            at = upcoming;
            upcoming = entries.next(at);
            specialist = specialistInTable();
            if (specialist != Slots.NONE) {
                return true;
            }
        }
        return nextAdded();
    }

    private int specialistInTable() {
        if (inTableSeen == inTable.size() || inTable.get(inTableSeen).offset() != at) {
            return entries.specialist(at);
        }
        var edit = inTable.get(inTableSeen++);
        return edit.keepsPlace() ? edit.specialist() : Slots.NONE;
    }

    private boolean nextAdded() {
        if (addedSeen == added.size()) {
            return false;
        }
        current = added.get(addedSeen++);
        specialist = current.specialist();
        return true;
    }

    /** The number of the user's specialist. */
    int specialist() {
        return specialist;
    }

    /** {@link KeyHash} of the key. */
    int hash() {
        return current == null ? entries.hash(at) : KeyHash.of(current.user());
    }

    /** The user's address as first written. */
    EmailAddress user() {
        return current == null ? EmailAddress.of(entries.written(at)) : current.user();
    }

    /** Writes the user with this specialist. */
    void copyTo(EntryWriter writer, int newSpecialist) {
        if (current == null) {
            writer.copy(entries, at, newSpecialist);
        } else {
            writer.append(current.user(), newSpecialist);
        }
    }
}
