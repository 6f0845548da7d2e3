package dev.switchboard.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.directory.Contact;
import dev.switchboard.directory.ContactIdentifier;
import dev.switchboard.identity.ContactId;
import dev.switchboard.identity.Identifier;
import dev.switchboard.identity.IdentifierKind;
import dev.switchboard.identity.IdentityKey;
import dev.switchboard.identity.IdentityKeys;
import dev.switchboard.identity.PhoneNumbers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class HolderIndexProperties {
    private static final int VALUES = 40;
    private static final int CONTACTS = 60;
    private static final IdentityKeys KEYS = IdentityKeys.with(PhoneNumbers.asTyped());
    private static final List<ContactIdentifier> PHONES = IntStream.range(0, VALUES)
            .mapToObj(i -> Identifier.of(IdentifierKind.PHONE, "044 668 18 " + (10 + i)))
            .map(one -> ContactIdentifier.of(one, KEYS.requireKey(one), Instant.EPOCH, "test"))
            .toList();

    @Property(tries = 500)
    @Label(
            "an identifier finds those who have it, as a scan does, whatever became of them before and however large the pages")
    void agreesWithAScan(@ForAll("contacts") List<Contact> changes, @ForAll @IntRange(min = 1, max = 3) int most) {
        var index = new HolderIndex();
        var contacts = new TreeMap<Long, Contact>();
        for (var change : changes) {
            index.note(contacts.put(change.id().number(), change), change);
        }

        for (var phone : PHONES) {
            assertThat(all(index, phone.key(), most))
                    .isEqualTo(contacts.values().stream()
                            .filter(one -> one.isActive() && one.identifiers().contains(phone))
                            .toList());
        }

        contacts.values().forEach(one -> index.note(one, null));
        assertThat(PHONES)
                .allSatisfy(phone -> assertThat(all(index, phone.key(), most)).isEmpty());
    }

    private static List<Contact> all(HolderIndex index, IdentityKey key, int most) {
        var page = index.page(key, "", most);
        var all = new ArrayList<>(page.items());
        while (!page.next().isEmpty()) {
            page = index.page(key, page.next(), most);
            all.addAll(page.items());
        }
        return all;
    }

    /** As they are from now on; some are deleted, some have a number twice. */
    @Provide
    Arbitrary<List<Contact>> contacts() {
        var phones = Arbitraries.of(PHONES).list().ofMaxSize(3);
        return Combinators.combine(Arbitraries.longs().between(1, CONTACTS), phones, Arbitraries.of(true, true, false))
                .as((number, values, isActive) -> {
                    var contact =
                            Contact.create(new ContactId(number), Instant.EPOCH).identifiers(values);
                    return (isActive ? contact : contact.deleted()).build();
                })
                .list()
                .ofMaxSize(3 * CONTACTS);
    }
}
