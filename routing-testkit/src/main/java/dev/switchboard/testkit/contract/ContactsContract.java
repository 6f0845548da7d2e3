package dev.switchboard.testkit.contract;

import static dev.switchboard.testkit.contract.Samples.NOON;
import static dev.switchboard.testkit.contract.Samples.conversation;
import static dev.switchboard.testkit.contract.Samples.message;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.conversation.ContactLink;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Message;
import dev.switchboard.directory.Contact;
import dev.switchboard.directory.ContactChange;
import dev.switchboard.directory.ContactFilter;
import dev.switchboard.directory.ContactIdentifier;
import dev.switchboard.directory.ContactSort;
import dev.switchboard.directory.Merge;
import dev.switchboard.directory.MergeId;
import dev.switchboard.directory.MergeProposal;
import dev.switchboard.identity.ContactId;
import dev.switchboard.identity.Identifier;
import dev.switchboard.identity.IdentifierKind;
import dev.switchboard.identity.IdentityKeys;
import dev.switchboard.identity.PhoneNumbers;
import dev.switchboard.identity.ValueSource;
import dev.switchboard.routing.Asker;
import dev.switchboard.spi.store.Commit;
import dev.switchboard.spi.store.Key;
import dev.switchboard.spi.store.Query;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The part of {@link RoutingStoreContract} about the contact directory: who is found, what changed, what belongs to whom. */
abstract class ContactsContract extends EngagementsContract {
    static final Query.Contacts CONTACTS =
            new Query.Contacts(ContactFilter.all(), ContactSort.by(ContactSort.Field.ID));
    static final ContactId ONE = new ContactId(1);
    private static final ContactId TWO = new ContactId(2);
    private static final ContactId TEN = new ContactId(10);
    private static final IdentityKeys KEYS = IdentityKeys.with(PhoneNumbers.asTyped());

    ContactsContract() {}

    @Test
    @DisplayName("a phone number finds everybody who has it, by number, also one by one; nobody any more who lost it")
    @Advice("index every identifier of a contact, and change the index when the contact changes")
    void phonesAreShared() {
        var phone = value(IdentifierKind.PHONE, "044 668 18 00");
        keep(contact(TEN, "c", phone), contact(ONE, "a", phone), contact(TWO, "b", phone));

        assertThat(ids(all(new Query.ContactsWith(phone.key()), 1))).containsExactly(ONE, TWO, TEN);
        keep(contact(TWO, "b"));
        assertThat(ids(all(new Query.ContactsWith(phone.key()), 5))).containsExactly(ONE, TEN);
    }

    @Test
    @DisplayName("a unique identifier finds whoever its key names")
    @Advice("find whoever the key of the identity names, and let a unique index refuse a second one")
    void identitiesAreUnique() {
        var email = value(IdentifierKind.EMAIL, "ann@acme.test");
        var ann = contact(ONE, "Ann", email);
        store.commit(new Commit().put(Key.contact(ONE), 0, ann).put(Key.identity(email.key()), 0, ONE));

        assertThat(all(new Query.ContactsWith(email.key()), 1)).containsExactly(ann);
        assertThat(store.commit(new Commit().put(Key.identity(email.key()), 0, TWO)))
                .containsExactly(Key.identity(email.key()));
    }

    @Test
    @DisplayName(
            "contacts are listed in the order asked for, both ways, missing values last; absorbed and deleted ones are not")
    @Advice("order names without regard to case and accents, empty ones last both ways")
    void contactsAreListed() {
        keep(
                contact(ONE, "Zoë"),
                contact(TWO, ""),
                contact(TEN, "adam"),
                Contact.create(new ContactId(11), NOON).deleted().build(),
                Contact.create(new ContactId(12), NOON).mergedInto(ONE).build());
        var byName = ContactSort.by(ContactSort.Field.NAME);

        assertThat(ids(all(CONTACTS, 1))).containsExactly(ONE, TWO, TEN);
        assertThat(ids(all(new Query.Contacts(ContactFilter.all(), byName), 1))).containsExactly(TEN, ONE, TWO);
        assertThat(ids(all(new Query.Contacts(ContactFilter.all(), byName.reversed()), 2)))
                .containsExactly(ONE, TEN, TWO);
    }

    @Test
    @DisplayName(
            "a search finds any part without regard to case and accents: whole fields, beginnings, words, then the rest")
    @Advice("fold case and accents of what is sought and of what is searched; rank whole fields first")
    void contactsAreSearched() {
        keep(
                contact(new ContactId(4), "Joanna"),
                contact(new ContactId(3), "Lee Annika"),
                contact(TWO, "ÀNNA"),
                contact(ONE, "Ann"),
                contact(TEN, "Bob"));

        assertThat(ids(all(search("ann"), 1))).containsExactly(ONE, TWO, new ContactId(3), new ContactId(4));
        assertThat(ids(all(search(""), 2))).containsExactly(ONE, TWO, new ContactId(3), new ContactId(4), TEN);
        keep(contact(ONE, "Carl"));
        assertThat(ids(all(search("ann"), 9))).doesNotContain(ONE);
    }

    @Test
    @DisplayName("filters about conversations look at those of the contact and of the contacts that it absorbed")
    @Advice("count the conversations of aliases too: absorbed contacts keep theirs")
    void filtersLookAtConversations() {
        keep(contact(ONE, "Ann").toBuilder().aliases(List.of(TWO)).build(), contact(TEN, "Bob"));
        keep(linked("a", TWO));
        var filter = ContactFilter.all().lastContactFrom(NOON);

        assertThat(ids(all(new Query.Contacts(filter, CONTACTS.sort()), 1))).containsExactly(ONE);
    }

    @Test
    @DisplayName("the conversations of a contact are listed by the time when they were opened, until they are nobody's")
    @Advice("index conversations by the contact that they are linked to, and change it when the link changes")
    void conversationsOfAContact() {
        keep(
                linked(conversation("b", NOON.plusSeconds(1)), ONE),
                linked(conversation("a", NOON), ONE),
                linked(conversation("c", NOON), TWO));

        assertThat(all(new Query.ConversationsOf(ONE), 1))
                .extracting(one -> one.id().value())
                .containsExactly("a", "b");
        keep(conversation("a", NOON));
        assertThat(all(new Query.ConversationsOf(ONE), 9)).hasSize(1);
    }

    @Test
    @DisplayName(
            "the conversations of others in which a contact asks are listed by the time when they were opened, as long as it is known there")
    @Advice("index conversations by their guests(), and change it when those change; keep Asker.contact() for that")
    void conversationsWithAGuest() {
        keep(
                asked(linked(conversation("b", NOON.plusSeconds(1)), ONE), TWO),
                asked(linked(conversation("a", NOON), ONE), TWO),
                asked(linked(conversation("c", NOON), TWO), TWO));

        assertThat(all(new Query.ConversationsWithGuest(TWO), 1))
                .extracting(one -> one.id().value())
                .containsExactly("a", "b");
        keep(linked(conversation("a", NOON), ONE));
        assertThat(all(new Query.ConversationsWithGuest(TWO), 9)).hasSize(1);
        assertThat(all(new Query.ConversationsWithGuest(ONE), 9)).isEmpty();
    }

    private static Conversation asked(Conversation conversation, ContactId contact) {
        return conversation.toBuilder()
                .asker(Asker.anonymous().knownAs(contact, "Bob", List.of()))
                .build();
    }

    @Test
    @DisplayName("changes are appended to their contact, and read back by sequence")
    @Advice("append changes beside their contact, and order them by sequence, which is a number")
    void changesAreAppended() {
        var commit = new Commit().put(Key.contact(ONE), 0, contact(ONE, "Ann"));
        store.commit(commit.append(change(1, "a")).append(change(2, "b")));
        store.commit(new Commit().put(Key.contact(ONE), 1, contact(ONE, "Ann")).append(change(3, "c")));

        assertThat(all(new Query.ContactChanges(ONE, 1), 2))
                .extracting(ContactChange::after)
                .containsExactly("a", "b", "c");
        assertThat(all(new Query.ContactChanges(ONE, 3), 2))
                .extracting(ContactChange::after)
                .containsExactly("c");
    }

    @Test
    @DisplayName("what is redacted takes the place of what has its sequence")
    @Advice("overwrite what is redacted where it stands: the right to be forgotten leaves no copy")
    void contentIsTakenAway() {
        var chat = conversation("c");
        store.commit(new Commit().put(Key.conversation(chat.id()), 0, chat).append(message("c", 1)));
        store.commit(new Commit().put(Key.contact(ONE), 0, contact(ONE, "Ann")).append(change(1, "a")));

        store.commit(new Commit()
                .put(Key.contact(ONE), 1, contact(ONE, ""))
                .put(Key.conversation(chat.id()), 1, chat)
                .redact(message("c", 1).redacted())
                .redact(change(1, "a").withoutValues())
                .append(change(2, "b")));

        assertThat(all(new Query.Messages(chat.id(), 1), 9))
                .extracting(Message::text)
                .containsExactly("");
        assertThat(all(new Query.ContactChanges(ONE, 1), 9))
                .extracting(ContactChange::after)
                .containsExactly("", "b");
    }

    @Test
    @DisplayName(
            "a commit that demands a version writes nothing if it is another one, and changes no version if it is that")
    @Advice("check what a commit only expects in the same step that writes, and write nothing to those keys")
    void versionsAreDemanded() {
        keep(contact(ONE, "Ann"));
        var chat = conversation("c");

        var refused = store.commit(
                new Commit().expect(Key.contact(ONE), 2).put(Key.conversation(chat.id()), Commit.ANY, chat));
        assertThat(refused).containsExactly(Key.contact(ONE));
        assertThat(store.read(Key.conversation(chat.id())).version()).isZero();
        assertThat(store.commit(
                        new Commit().expect(Key.contact(ONE), 1).put(Key.conversation(chat.id()), Commit.ANY, chat)))
                .isEmpty();
        assertThat(store.read(Key.contact(ONE)).version()).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "merges are listed by the change that records them, proposals by the two numbers, without dismissed ones")
    @Advice("order by number and not by text: 9 comes before 10; what was dismissed is not proposed again")
    void mergesAndProposals() {
        store.commit(new Commit()
                .put(Key.merge(new MergeId(ONE, 10)), 0, merge(10))
                .put(Key.merge(new MergeId(ONE, 9)), 0, merge(9)));
        var first = MergeProposal.of(TWO, ONE, IdentifierKind.EMAIL, NOON);
        var second = MergeProposal.of(ONE, TEN, IdentifierKind.EMAIL, NOON);
        store.commit(new Commit()
                .put(Key.mergeProposal(ONE, TEN), 0, second)
                .put(Key.mergeProposal(ONE, TWO), 0, first)
                .put(
                        Key.mergeProposal(TWO, TEN),
                        0,
                        MergeProposal.of(TWO, TEN, IdentifierKind.EMAIL, NOON).asDismissed()));

        assertThat(all(new Query.Merges(ONE), 1))
                .extracting(one -> one.id().change())
                .containsExactly(9L, 10L);
        assertThat(all(new Query.Merges(TWO), 1)).isEmpty();
        assertThat(all(new Query.MergeProposals(), 1)).containsExactly(first, second);
        store.commit(new Commit().remove(Key.mergeProposal(ONE, TWO), 1));
        assertThat(all(new Query.MergeProposals(), 9)).containsExactly(second);
    }

    private static Query.ContactSearch search(String text) {
        return new Query.ContactSearch(text, ContactFilter.all());
    }

    private void keep(Contact... contacts) {
        var commit = new Commit();
        Arrays.stream(contacts).forEach(one -> commit.put(Key.contact(one.id()), Commit.ANY, one));
        store.commit(commit);
    }

    private void keep(Conversation... conversations) {
        var commit = new Commit();
        Arrays.stream(conversations).forEach(one -> commit.put(Key.conversation(one.id()), Commit.ANY, one));
        store.commit(commit);
    }

    private static Conversation linked(String value, ContactId contact) {
        return linked(conversation(value), contact);
    }

    private static Conversation linked(Conversation conversation, ContactId contact) {
        return conversation.toBuilder()
                .link(new ContactLink(contact, ContactLink.Ground.CLAIMED, List.of()))
                .build();
    }

    private static Contact contact(ContactId id, String name, ContactIdentifier... identifiers) {
        return Contact.create(id, NOON)
                .name(name, ValueSource.OPERATOR)
                .identifiers(List.of(identifiers))
                .build();
    }

    static ContactIdentifier value(IdentifierKind kind, String value) {
        var identifier = Identifier.of(kind, value);
        return ContactIdentifier.of(identifier, KEYS.requireKey(identifier), NOON, "test");
    }

    private static ContactChange change(long sequence, String after) {
        return new ContactChange(
                ONE, sequence, NOON, "test", ContactChange.Kind.NAMED, "name", "", after, ValueSource.OPERATOR);
    }

    private static Merge merge(long change) {
        var ann = contact(ONE, "Ann");
        return new Merge(new MergeId(ONE, change), NOON, "test", ann, List.of(), ann);
    }

    private static List<ContactId> ids(List<Contact> contacts) {
        return contacts.stream().map(Contact::id).toList();
    }
}
