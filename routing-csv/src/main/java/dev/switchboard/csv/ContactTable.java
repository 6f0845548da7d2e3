package dev.switchboard.csv;

import dev.switchboard.directory.Contact;
import dev.switchboard.directory.ContactIdentifier;
import dev.switchboard.identity.ContactId;
import dev.switchboard.identity.IdentifierKind;
import dev.switchboard.identity.IdentityKey;
import dev.switchboard.problem.Require;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Contacts as rows, with as many columns as they need. Belongs to one thread. */
final class ContactTable {
    private static final List<IdentifierKind> FIRST = List.of(
            IdentifierKind.EMAIL,
            IdentifierKind.PHONE,
            IdentifierKind.WHATSAPP,
            IdentifierKind.FACEBOOK_PSID,
            IdentifierKind.VKONTAKTE,
            IdentifierKind.OAUTH);

    private static final Comparator<ContactColumn.Group> ORDER = Comparator.<ContactColumn.Group>comparingInt(
                    group -> place(group.kind()))
            .thenComparing(group -> group.kind().name())
            .thenComparing(ContactColumn.Group::scope);

    private final List<Contact> contacts;
    /** How many columns each group needs, in their order. */
    private final Map<ContactColumn.Group, Integer> widths = new TreeMap<>(ORDER);

    ContactTable(List<Contact> contacts) {
        this.contacts = contacts;
        widths.put(new ContactColumn.Group(IdentifierKind.EMAIL, ""), 1);
        widths.put(new ContactColumn.Group(IdentifierKind.PHONE, ""), 1);
        for (var contact : contacts) {
            Require.characters(contact.name(), "the name of contact " + contact.id());
            valuesOf(contact).forEach((group, values) -> widths.merge(group, values.size(), Math::max));
        }
    }

    private static int place(IdentifierKind kind) {
        int place = FIRST.indexOf(kind);
        return place < 0 ? FIRST.size() + (kind.variable().isPresent() ? 0 : 1) : place;
    }

    /** The values of each group, the primary one first. */
    private static Map<ContactColumn.Group, List<ContactIdentifier>> valuesOf(Contact contact) {
        var values = new HashMap<ContactColumn.Group, List<ContactIdentifier>>();
        for (var one : contact.identifiers()) {
            var ofGroup = values.computeIfAbsent(
                    new ContactColumn.Group(one.kind(), one.key().scope()), any -> new ArrayList<>(1));
            ofGroup.add(one.isPrimary() ? 0 : ofGroup.size(), one);
        }
        return values;
    }

    ContactExportReport write(CellWriter out) throws IOException {
        var header = header();
        out.row(header);
        var primaries = new ArrayList<ContactId>();
        for (var contact : contacts) {
            var values = valuesOf(contact);
            out.row(cells(contact, values));
            if (!saysPrimaries(contact, values)) {
                primaries.add(contact.id());
            }
        }
        return new ContactExportReport(contacts.size(), header, primaries);
    }

    private List<String> header() {
        var header = new ArrayList<String>();
        header.add(ContactColumns.ALL.title(ContactColumn.Field.ID));
        header.add(ContactColumns.ALL.title(ContactColumn.Field.NAME));
        widths.forEach((group, width) -> {
            for (int number = 1; number <= width; number++) {
                header.add(ContactColumns.ALL.title(new ContactColumn.Value(group, number)));
            }
        });
        header.add(ContactColumns.ALL.title(ContactColumn.Field.BLOCKED));
        return header;
    }

    private List<String> cells(Contact contact, Map<ContactColumn.Group, List<ContactIdentifier>> values) {
        var cells = new ArrayList<String>();
        cells.add(contact.id().toString());
        cells.add(contact.name());
        widths.forEach((group, width) -> {
            var ofGroup = values.getOrDefault(group, List.of());
            for (int i = 0; i < width; i++) {
                cells.add(i < ofGroup.size() ? ofGroup.get(i).value() : "");
            }
        });
        cells.add(contact.isBlocked() ? "yes" : "");
        return cells;
    }

    /** Whether the first value of each kind in the row is the primary one. */
    private boolean saysPrimaries(Contact contact, Map<ContactColumn.Group, List<ContactIdentifier>> values) {
        if (values.size() < 2) {
            return true;
        }
        var firsts = new LinkedHashMap<IdentifierKind, IdentityKey>();
        widths.keySet()
                .forEach(group -> values.getOrDefault(group, List.of()).stream()
                        .findFirst()
                        .ifPresent(one -> firsts.putIfAbsent(one.kind(), one.key())));
        return firsts.entrySet().stream()
                .allMatch(first -> contact.primary(first.getKey())
                        .filter(one -> one.key().equals(first.getValue()))
                        .isPresent());
    }
}
