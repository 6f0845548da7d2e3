package dev.switchboard.csv;

import dev.switchboard.directory.Contact;
import dev.switchboard.directory.ContactDraft;
import dev.switchboard.directory.ContactIdentifier;
import dev.switchboard.identity.Identifier;
import dev.switchboard.identity.IdentifierKind;
import dev.switchboard.identity.IdentityKey;
import dev.switchboard.identity.ValueSource;
import dev.switchboard.problem.Require;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a row makes of a contact. A value that the contact has, whatever its writing, stays as it is, with where it came from and who
 * verified it.
 *
 * @param before the contact, nothing if it is to be made
 * @param name the new name, nothing if it stays
 * @param blocked the new mark, nothing if it stays
 */
record ContactPlan(
        @Nullable Contact before,
        @Nullable String name,
        @Nullable Boolean blocked,
        List<ContactRow.Value> added,
        List<ContactIdentifier> removed,
        List<Identifier> primaries) {

    /**
     * Compares.
     *
     * @param groups the values for which the file has columns
     */
    static ContactPlan of(@Nullable Contact before, ContactRow row, ImportMode mode, Set<ContactColumn.Group> groups) {
        boolean exactly = mode == ImportMode.REPLACE || before == null;
        var known = before == null ? List.<ContactIdentifier>of() : before.identifiers();
        var keys = row.values().stream().map(ContactRow.Value::key).collect(Collectors.toSet());
        var added = row.values().stream()
                .filter(value ->
                        before == null || before.identifier(value.key()).isEmpty())
                .toList();
        var removed = known.stream()
                .filter(one -> exactly && groups.contains(groupOf(one)) && !keys.contains(one.key()))
                .toList();
        var primaries = before == null || !exactly
                ? List.<Identifier>of()
                : primaries(known.stream().filter(one -> !removed.contains(one)).toList(), row);
        return new ContactPlan(
                before, newName(before, row, exactly), newMark(before, row, exactly), added, removed, primaries);
    }

    private static ContactColumn.Group groupOf(ContactIdentifier identifier) {
        return new ContactColumn.Group(identifier.kind(), identifier.key().scope());
    }

    private static @Nullable String newName(@Nullable Contact before, ContactRow row, boolean exactly) {
        var name = row.name();
        var known = before == null ? "" : before.name().strip();
        if (name == null || name.equals(known)) {
            return null;
        }
        return exactly || !name.isEmpty() ? name : null;
    }

    private static @Nullable Boolean newMark(@Nullable Contact before, ContactRow row, boolean exactly) {
        var blocked = row.blocked();
        var known = before != null && before.isBlocked();
        if (blocked == null || blocked == known) {
            return null;
        }
        boolean mayChange = exactly || !known;
        return mayChange ? blocked : null;
    }

    /**
     * The first value of each kind, where that is not the one to use yet. Of values in several scopes none comes first, so that it stays
     * as it is.
     */
    private static List<Identifier> primaries(List<ContactIdentifier> kept, ContactRow row) {
        var firsts = new LinkedHashMap<IdentifierKind, ContactRow.Value>();
        row.values().forEach(value -> firsts.putIfAbsent(value.key().kind(), value));
        var primaries = new ArrayList<Identifier>();
        firsts.forEach((kind, first) -> {
            var ofKind = kept.stream().filter(one -> one.kind().equals(kind)).toList();
            if (!primary(ofKind, first.key()).equals(first.key()) && isOneGroup(ofKind, row, first.key())) {
                primaries.add(first.identifier());
            }
        });
        return primaries;
    }

    private static IdentityKey primary(List<ContactIdentifier> ofKind, IdentityKey otherwise) {
        return ofKind.stream()
                .filter(ContactIdentifier::isPrimary)
                .findFirst()
                .or(() -> ofKind.stream().findFirst())
                .map(ContactIdentifier::key)
                .orElse(otherwise);
    }

    private static boolean isOneGroup(List<ContactIdentifier> ofKind, ContactRow row, IdentityKey first) {
        return Stream.concat(
                        ofKind.stream().map(ContactIdentifier::key),
                        row.values().stream().map(ContactRow.Value::key))
                .allMatch(key -> !key.kind().equals(first.kind()) || key.scope().equals(first.scope()));
    }

    /** Whether everything stays as it is. */
    boolean isEmpty() {
        return before != null
                && name == null
                && blocked == null
                && added.isEmpty()
                && removed.isEmpty()
                && primaries.isEmpty();
    }

    /** Gathers it in a draft of the contact. */
    ContactDraft gather(ContactDraft draft) {
        if (name != null) {
            draft.name(name, ValueSource.API);
        }
        if (blocked != null) {
            draft.blocked(blocked);
        }
        removed.forEach(one -> draft.remove(one.identifier()));
        added.forEach(value -> draft.add(value.identifier()));
        primaries.forEach(draft::primary);
        return draft;
    }

    /** What changes, in words. */
    String describe() {
        var words = new ArrayList<String>();
        if (name != null && before != null) {
            words.add("name " + Require.quote(before.name()) + " -> " + Require.quote(name));
        }
        added.forEach(value -> words.add("+ " + describe(value.column().group(), value.identifier())));
        removed.forEach(one -> words.add("- " + describe(groupOf(one), one.identifier())));
        primaries.forEach(one -> words.add("primary " + Require.quote(one.value())));
        if (blocked != null) {
            words.add(blocked ? "blocked" : "not blocked any more");
        }
        return String.join(", ", words);
    }

    private static String describe(ContactColumn.Group group, Identifier identifier) {
        return GroupHeading.write(group) + " " + Require.quote(identifier.value());
    }
}
