package dev.switchboard.memory;

import dev.switchboard.directory.Contact;
import dev.switchboard.directory.ContactIdentifier;
import dev.switchboard.directory.ContactSort;
import dev.switchboard.identity.IdentifierKind;
import dev.switchboard.text.SearchText;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The place of a contact in an order.
 *
 * @param value what it is compared by; nothing if it has no such value and comes last, or if only numbers count
 * @param number of the contact
 */
record SortPlace(@Nullable String value, int number) {

    static SortPlace of(Contact contact, ContactSort.Field by) {
        return new SortPlace(valueOf(contact, by).orElse(null), ContactNumber.of(contact.id()));
    }

    private static Optional<String> valueOf(Contact contact, ContactSort.Field by) {
        return switch (by) {
            case ID -> Optional.empty();
            case NAME -> contact.name().isEmpty() ? Optional.empty() : Optional.of(SearchText.fold(contact.name()));
            case EMAIL ->
                contact.primary(IdentifierKind.EMAIL)
                        .map(ContactIdentifier::value)
                        .map(SearchText::fold);
            case PHONE ->
                contact.primary(IdentifierKind.PHONE).map(one -> one.key().value());
        };
    }

    /** By value, one way or the other, and those without one last; of equals the smaller number first. */
    static Comparator<SortPlace> order(ContactSort sort) {
        if (sort.by() == ContactSort.Field.ID) {
            var byNumber = Comparator.comparingInt(SortPlace::number);
            return sort.descending() ? byNumber.reversed() : byNumber;
        }
        var ascending = Comparator.<String>naturalOrder();
        var oneWay = sort.descending() ? ascending.reversed() : ascending;
        return Comparator.comparing(SortPlace::value, Comparator.nullsLast(oneWay))
                .thenComparingInt(SortPlace::number);
    }

    /** As a text that {@link #parse} reads back, whatever the value: that is the rest behind the number and a space. */
    String cursor() {
        return value == null ? Integer.toString(number) : number + " " + value;
    }

    /** Reads a {@link #cursor}. */
    static SortPlace parse(String cursor) {
        int space = cursor.indexOf(' ');
        int end = space < 0 ? cursor.length() : space;
        return new SortPlace(space < 0 ? null : cursor.substring(space + 1), ContactNumber.parse(cursor, 0, end));
    }
}
