package dev.switchboard.csv;

import dev.switchboard.identity.IdentifierKind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The columns that a file of contacts may have. Values after the first of a group have a number behind their heading. */
final class ContactColumns implements Columns<ContactColumn> {
    static final ContactColumns ALL = new ContactColumns();

    private static final Pattern WORD_AND_NUMBER = Pattern.compile("(\\D+?) ?([1-9]\\d{0,3})?");

    private ContactColumns() {}

    @Override
    public Optional<ContactColumn> headed(String heading) {
        var key = Headings.keyOf(heading);
        for (var field : ContactColumn.Field.values()) {
            if (field.key.equals(key)) {
                return Optional.of(field);
            }
        }
        int open = heading.indexOf('(');
        int close = heading.lastIndexOf(')');
        return open > 0 && close > open
                ? value(
                        Headings.keyOf(heading.substring(0, open) + " " + heading.substring(close + 1)),
                        heading.substring(open + 1, close))
                : value(key, "");
    }

    /** What stands in brackets counts letter by letter. */
    private static Optional<ContactColumn> value(String outside, String brackets) {
        var parts = WORD_AND_NUMBER.matcher(outside);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int number = parts.group(2) == null ? 1 : Integer.parseInt(parts.group(2));
        return GroupHeading.read(parts.group(1), brackets).map(group -> new ContactColumn.Value(group, number));
    }

    @Override
    public String title(ContactColumn column) {
        if (column instanceof ContactColumn.Value value) {
            var heading = GroupHeading.write(value.group());
            return value.number() == 1 ? heading : heading + " " + value.number();
        }
        return ((ContactColumn.Field) column).title;
    }

    /** Those of the template. */
    @Override
    public List<String> titles() {
        return Stream.of(
                        ContactColumn.Field.ID,
                        ContactColumn.Field.NAME,
                        first(IdentifierKind.EMAIL),
                        first(IdentifierKind.PHONE),
                        first(IdentifierKind.WHATSAPP),
                        first(IdentifierKind.VKONTAKTE),
                        ContactColumn.Field.BLOCKED)
                .map(this::title)
                .toList();
    }

    private static ContactColumn first(IdentifierKind kind) {
        return new ContactColumn.Value(new ContactColumn.Group(kind, ""), 1);
    }

    @Override
    public List<ContactColumn> required() {
        return List.of();
    }
}
