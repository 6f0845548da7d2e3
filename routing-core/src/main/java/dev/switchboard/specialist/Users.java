package dev.switchboard.specialist;

import dev.switchboard.identity.EmailAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Users and the numbers of their specialists: a table that never changes, and the edits since it was made. Each change makes
 * a new one. Kept in the order in which users were mapped; one who is moved keeps the place. Safe for use by many threads.
 */
final class Users {
    static final Users EMPTY = new Users(UserTable.EMPTY);

    private final UserTable table;
    private final HashTrie<UserEdit> edits;
    private final long nextPlace;
    private final int size;

    /** The users of a table, unedited. */
    Users(UserTable table) {
        this(table, HashTrie.empty(), 0, table.size());
    }

    private Users(UserTable table, HashTrie<UserEdit> edits, long nextPlace, int size) {
        this.table = table;
        this.edits = edits;
        this.nextPlace = nextPlace;
        this.size = size;
    }

    /** How many. */
    int size() {
        return size;
    }

    /** How many users were edited since the table was made. */
    int editCount() {
        return edits.size();
    }

    /** Those who were edited since the table was made, be they here or not. */
    List<EmailAddress> edited() {
        return edits.toList().stream().map(UserEdit::user).toList();
    }

    /** The number of the user's specialist, or {@link Slots#NONE}. */
    int specialistOf(EmailAddress user) {
        int hash = KeyHash.of(user);
        var edit = edits.find(hash, user.key());
        if (edit != null) {
            return edit.specialist();
        }
        int offset = table.find(hash, user);
        return offset == Slots.NONE ? Slots.NONE : table.entries().specialist(offset);
    }

    /** The user's address as first written. */
    @Nullable
    String written(EmailAddress user) {
        int hash = KeyHash.of(user);
        var edit = edits.find(hash, user.key());
        if (edit != null && !edit.keepsPlace()) {
            return edit.specialist() == Slots.NONE ? null : edit.user().toString();
        }
        int offset = table.find(hash, user);
        return offset == Slots.NONE ? null : table.entries().written(offset);
    }

    /** With this user at this specialist, whatever was before. */
    Users with(EmailAddress user, int specialist) {
        int hash = KeyHash.of(user);
        var edit = edits.find(hash, user.key());
        int offset = edit == null ? table.find(hash, user) : edit.offset();
        if (edit != null && edit.specialist() != Slots.NONE) {
            return edited(edit.movedTo(specialist), size);
        }
        return edit == null && offset != Slots.NONE
                ? edited(new UserEdit(user, specialist, offset, UserEdit.IN_TABLE), size)
                : edited(new UserEdit(user, specialist, offset, nextPlace), size + 1);
    }

    /** Without this user, who is here. */
    Users without(EmailAddress user) {
        int hash = KeyHash.of(user);
        int offset = table.find(hash, user);
        return offset == Slots.NONE
                ? new Users(table, edits.without(hash, user.key()), nextPlace, size - 1)
                : edited(new UserEdit(user, Slots.NONE, offset, UserEdit.IN_TABLE), size - 1);
    }

    private Users edited(UserEdit edit, int newSize) {
        return new Users(table, edits.with(edit), Math.max(nextPlace, edit.place() + 1), newSize);
    }

    /** All, in their order. */
    Mappings mappings() {
        return new Mappings(table.entries(), edits.toList());
    }

    /** The same users in a table without edits, the specialists numbered anew. Takes time in proportion to the size. */
    Users folded(int[] newNumbers) {
        var entries = table.entries();
        var writer = new EntryWriter(entries.domains(), entries.bytes().length);
        for (var mappings = mappings(); mappings.next(); ) {
            mappings.copyTo(writer, newNumbers[mappings.specialist()]);
        }
        return new Users(new UserTable(writer.toEntries(), writer.size()));
    }

    /** The table, if there are no edits. */
    UserTable table() {
        return table;
    }
}
