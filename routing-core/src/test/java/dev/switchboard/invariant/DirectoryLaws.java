package dev.switchboard.invariant;

import static dev.switchboard.invariant.DirectoryWorld.ADA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.directory.Contact;
import dev.switchboard.directory.ContactChange;
import dev.switchboard.directory.ContactFilter;
import dev.switchboard.directory.ContactIdentifier;
import dev.switchboard.directory.ContactSort;
import dev.switchboard.directory.ContactState;
import dev.switchboard.identity.ContactId;
import dev.switchboard.identity.IdentifierKind;
import dev.switchboard.identity.IdentityKey;
import dev.switchboard.spi.store.Key;
import dev.switchboard.spi.store.Query;
import dev.switchboard.text.SearchText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** What holds of a directory, whatever was done to it. Remembers what it has seen of one directory. */
final class DirectoryLaws {
    private static final int ALL = 1_000;
    private final DirectoryWorld world;
    private final Map<ContactId, Contact> seen = new HashMap<>();
    private final Set<IdentityKey> keys = new HashSet<>();

    DirectoryLaws(DirectoryWorld world) {
        this.world = world;
    }

    /** All of them. */
    void hold() {
        var contacts = world.contacts();
        contacts.forEach(this::isTheSameAsEver);
        contacts.forEach(this::leadsToItsSurvivor);
        contacts.forEach(this::hasEveryChangeOnce);
        uniqueValuesHaveOneHolder(contacts);
        everythingIsFound(contacts.stream().filter(Contact::isActive).toList());
        conversations().forEach(this::belongsToSomebody);
        proposalsAreOfTwo();
    }

    /** I-6: whoever has the number was made when it was, and who is deleted stays so. I-7: only who is active has a name. */
    private void isTheSameAsEver(Contact now) {
        var before = seen.put(now.id(), now);
        if (before != null) {
            assertThat(now.createdAt()).isEqualTo(before.createdAt());
            assertThat(now.changeCount()).isGreaterThanOrEqualTo(before.changeCount());
            assertThat(before.state() == ContactState.DELETED && now.state() != ContactState.DELETED)
                    .isFalse();
        }
        if (!now.isActive()) {
            assertThat(now.name()).isEmpty();
            assertThat(now.identifiers()).isEmpty();
        }
    }

    private void leadsToItsSurvivor(Contact contact) {
        var end = end(contact);

        assertThat(world.directory.find(contact.id(), ADA)).contains(end);
        if (!contact.equals(end) && end.isActive()) {
            assertThat(end.aliases()).containsOnlyOnce(contact.id());
        }
        assertThat(contact.aliases())
                .allSatisfy(alias -> assertThat(end(read(alias))).isEqualTo(end));
    }

    private Contact end(Contact contact) {
        return contact.survivor().map(other -> end(read(other))).orElse(contact);
    }

    private Contact read(ContactId id) {
        return Objects.requireNonNull(world.store.read(Key.contact(id)).value());
    }

    private void hasEveryChangeOnce(Contact contact) {
        assertThat(changes(contact))
                .extracting(ContactChange::sequence)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, contact.changeCount()).boxed().toList());
    }

    private List<ContactChange> changes(Contact contact) {
        return world.store
                .query(new Query.ContactChanges(contact.id(), 1), "", ALL)
                .items();
    }

    /** I-8. */
    private void uniqueValuesHaveOneHolder(List<Contact> contacts) {
        var holders = new HashMap<IdentityKey, ContactId>();
        for (var contact : contacts) {
            assertThat(keysOf(contact)).doesNotHaveDuplicates();
            contact.identifiers().stream()
                    .filter(ContactIdentifier::isUnique)
                    .forEach(one -> assertThat(holders.put(one.key(), contact.id()))
                            .as("another holder of " + one.key())
                            .isNull());
        }
        keys.addAll(holders.keySet());
        assertThat(keys)
                .allSatisfy(key -> assertThat(Optional.ofNullable(
                                world.store.read(Key.identity(key)).value()))
                        .isEqualTo(Optional.ofNullable(holders.get(key))));
    }

    private void everythingIsFound(List<Contact> active) {
        var byNumber = ContactSort.by(ContactSort.Field.ID);
        assertThat(world.directory
                        .list(ContactFilter.all(), byNumber, ADA, "", ALL)
                        .contacts())
                .isEqualTo(active);
        for (var value : DirectoryWorld.POOL) {
            var holders = active.stream()
                    .filter(one -> one.identifiers().stream()
                            .anyMatch(own -> own.kind().equals(value.kind())
                                    && own.value().equalsIgnoreCase(value.value())))
                    .toList();
            assertThat(world.directory.find(value, ADA)).isEqualTo(holders);
        }
        for (var text : List.of("ann", "acme", "bob@acme.test", "K-1", "Bob")) {
            assertThat(world.directory
                            .search(text, ContactFilter.all(), ADA, "", ALL)
                            .contacts())
                    .containsExactlyInAnyOrderElementsOf(active.stream()
                            .filter(one -> Stream.concat(Stream.of(one.name()), values(one))
                                    .anyMatch(field -> SearchText.fold(field).contains(SearchText.fold(text))))
                            .toList());
        }
    }

    /** In which text is found. */
    private static Stream<String> values(Contact contact) {
        return contact.identifiers().stream()
                .filter(one -> !one.kind().equals(IdentifierKind.FACEBOOK_PSID))
                .map(ContactIdentifier::value);
    }

    private List<Conversation> conversations() {
        return DirectoryWorld.CHATS.stream()
                .flatMap(chat -> Optional.ofNullable(
                        world.store.read(Key.conversation(chat)).value())
                        .stream())
                .toList();
    }

    /** of nobody, or of somebody who is there, and among whose conversations it is listed. */
    private void belongsToSomebody(Conversation conversation) {
        conversation.contact().ifPresent(contact -> {
            assertThat(end(read(contact)).isActive()).isTrue();
            assertThat(world.store
                            .query(new Query.ConversationsOf(contact), "", ALL)
                            .items())
                    .contains(conversation);
        });
        if (conversation.contact().isEmpty()) {
            assertThat(conversation.asker()).isEqualTo(conversation.asker().withoutDirectory());
        }
    }

    /** Two people that are there; who is one already need not be decided upon. */
    private void proposalsAreOfTwo() {
        assertThat(world.directory.proposals(ADA)).allSatisfy(one -> {
            var first = end(read(one.first()));
            var second = end(read(one.second()));
            assertThat(first.isActive() && second.isActive()).isTrue();
            assertThat(first.id()).isNotEqualTo(second.id());
        });
    }

    static Set<IdentityKey> keysOf(Contact contact) {
        return contact.identifiers().stream().map(ContactIdentifier::key).collect(Collectors.toSet());
    }

    /** Everything that can be seen, with the versions it has. */
    List<Object> everything() {
        return List.of(
                world.contacts().stream().map(one -> List.of(one, changes(one))).toList(),
                keys.stream().map(key -> world.store.read(Key.identity(key))).toList(),
                DirectoryWorld.CHATS.stream()
                        .map(chat -> world.store.read(Key.conversation(chat)))
                        .toList(),
                world.merges.stream()
                        .map(merge -> world.store.read(Key.merge(merge.id())))
                        .toList(),
                world.directory.proposals(ADA));
    }
}
