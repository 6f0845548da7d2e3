package dev.switchboard.csv;

import dev.switchboard.directory.ContactIdentifier;
import dev.switchboard.identity.ContactId;
import dev.switchboard.identity.Identifier;
import dev.switchboard.identity.IdentityKey;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one row says.
 *
 * @param line the first line of the row, from 1
 * @param wanted the number of the contact, if the row has one that counts
 * @param isNumbered whether the row has a number, be it ignored
 * @param name without white space around it; empty if there is none, null if the file has no such column
 * @param blocked whether it is marked so; null if the file has no such column
 * @param values in the order of the columns, the first one of a group first
 */
record ContactRow(
        long line,
        @Nullable ContactId wanted,
        boolean isNumbered,
        @Nullable String name,
        @Nullable Boolean blocked,
        List<Value> values) {

    /**
     * One identifier.
     *
     * @param column where it is
     * @param cell the place of that, from 0
     * @param key what it is compared by
     */
    record Value(ContactColumn.Value column, int cell, Identifier identifier, IdentityKey key) {

        /** Whether it tells who is meant. */
        boolean isUnique() {
            return ContactIdentifier.isUnique(key);
        }
    }

    /** Whether anything but a number is there that makes a contact. */
    boolean saysSomething() {
        return !values.isEmpty() || (name != null && !name.isEmpty());
    }

    /** The first name or value, to call it by. */
    String shown() {
        return name == null || name.isEmpty() ? firstValue().orElse("") : name;
    }

    private Optional<String> firstValue() {
        return values.stream().map(value -> value.identifier().value()).findFirst();
    }
}
