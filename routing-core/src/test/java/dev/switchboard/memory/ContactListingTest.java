package dev.switchboard.memory;

import static dev.switchboard.memory.People.contact;
import static dev.switchboard.memory.People.email;
import static dev.switchboard.memory.People.phone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.switchboard.directory.Contact;
import dev.switchboard.directory.ContactFilter;
import dev.switchboard.directory.ContactSort;
import dev.switchboard.directory.ContactSort.Field;
import dev.switchboard.spi.store.Commit;
import dev.switchboard.spi.store.Key;
import dev.switchboard.spi.store.Query;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("ML-21 the order of the contact directory")
class ContactListingTest {
    private final People people = new People();

    @Test
    @DisplayName("names are ordered without regard to case and accents, and those without one come last whichever way")
    void namesAreOrdered() {
        people.with(contact(1, ""), contact(2, "émile"), contact(3, "Zoe"), contact(4, "Emil"), contact(5, "EMILE"));

        assertThat(listed(ContactSort.by(Field.NAME))).containsExactly(4L, 2L, 5L, 3L, 1L);
        assertThat(listed(ContactSort.by(Field.NAME).reversed())).containsExactly(3L, 2L, 5L, 4L, 1L);
    }

    @Test
    @DisplayName("numbers of contacts are ordered as numbers")
    void contactsAreOrderedByNumber() {
        people.with(contact(10, "Ann"), contact(9, "Bob"), contact(100, "Cid"));

        assertThat(listed(ContactSort.by(Field.ID))).containsExactly(9L, 10L, 100L);
    }

    @Test
    @DisplayName("a descending order by number begins with the largest")
    void theLargestNumberComesFirst() {
        people.with(contact(10, "Ann"), contact(9, "Bob"), contact(100, "Cid"));

        assertThat(listed(ContactSort.by(Field.ID).reversed())).containsExactly(100L, 10L, 9L);
    }

    @Test
    @DisplayName("of several addresses the primary one counts, and phone numbers are ordered by their keys")
    void thePrimaryValueCounts() {
        var both = contact(1, "", email("a@x.example"), email("z@x.example"), phone("(2) 2"));
        var second = both.identifiers().get(1).primary(true);
        people.with(
                both.toBuilder()
                        .identifiers(List.of(
                                both.identifiers().get(0),
                                second,
                                both.identifiers().get(2)))
                        .build(),
                contact(2, "", email("B@x.example"), phone("21")));

        assertThat(listed(ContactSort.by(Field.EMAIL))).containsExactly(2L, 1L);
        assertThat(listed(ContactSort.by(Field.PHONE))).containsExactly(2L, 1L);
    }

    @Test
    @DisplayName("an order that was asked for follows every change")
    void ordersFollowChanges() {
        people.with(contact(1, "Ann"), contact(2, "Bob"), contact(3, "Cid"));
        assertThat(listed(ContactSort.by(Field.NAME))).containsExactly(1L, 2L, 3L);

        people.put(contact(1, "Zoe"));
        people.remove(2);
        people.put(contact(4, "Bea"));
        people.put(contact(5, ""));

        assertThat(listed(ContactSort.by(Field.NAME))).containsExactly(4L, 3L, 1L, 5L);
    }

    @Test
    @DisplayName("thousands of contacts that come, change and go again stay in order")
    void manyStayInOrder() {
        var random = new Random(42);
        var byName = ContactSort.by(Field.NAME);
        people.with(contact(1, "first"));
        assertThat(listed(byName)).containsExactly(1L);

        for (int i = 0; i < 9_000; i++) {
            people.put(contact(1 + random.nextInt(3_000), "n" + random.nextInt(500)));
            people.remove(1 + random.nextInt(i < 7_000 ? 10_000 : 3_000));
        }

        assertThat(listed(byName)).hasSizeGreaterThan(1_024).isEqualTo(sortedByName());
        LongStream.rangeClosed(1, 2_990).forEach(people::remove);
        assertThat(listed(byName)).hasSizeLessThan(10).isEqualTo(sortedByName());
    }

    private List<Long> sortedByName() {
        return people.byId.values().stream()
                .sorted(Comparator.comparing(Contact::name).thenComparing(Contact::id))
                .map(one -> one.id().number())
                .toList();
    }

    @Test
    @DisplayName("a cursor goes on behind the value it names, also when its contact has changed or gone since")
    void aCursorSurvivesChanges() {
        people.with(contact(1, "Ann"), contact(2, "Bob 7 \ud800"), contact(3, "Cid"), contact(4, ""), contact(5, ""));
        var byName = new Query.Contacts(ContactFilter.all(), ContactSort.by(Field.NAME));
        var names = people.index.page(byName, "", 2).next();
        var nameless = people.index.page(byName, "", 4).next();

        people.put(contact(2, "Zoe"));
        people.remove(4);

        assertThat(people.index.page(byName, names, 9).items())
                .extracting(one -> one.id().number())
                .containsExactly(3L, 2L, 5L);
        assertThat(people.index.page(byName, nameless, 9).items())
                .extracting(one -> one.id().number())
                .containsExactly(5L);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "x", "0 ann", "-1", "1.5 ann", "2147483647 ann", " 1"})
    @DisplayName("a text that is no cursor is refused as what it is")
    void othersAreRefused(String cursor) {
        var query = new Query.Contacts(ContactFilter.all(), ContactSort.by(Field.NAME));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> people.index.page(query, cursor, 1))
                .withMessage("\"" + cursor + "\" is not the end of a page of contacts; give what the page before says");
    }

    @Test
    @DisplayName("only active contacts that meet the filter are listed")
    void theFilterCounts() {
        people.with(
                contact(1, "Ann").toBuilder().blocked(true).build(),
                contact(2, "Bob"),
                contact(3, "Cid").toBuilder().deleted().build());

        assertThat(people.listed(new Query.Contacts(ContactFilter.all().blocked(false), ContactSort.by(Field.NAME)), 1))
                .containsExactly(2L);
    }

    @Test
    @DisplayName("a store lists and finds the contacts it has, as they are now")
    void aStoreAnswers() {
        var store = new InMemoryStore();
        for (var one : List.of(contact(1, "Bob"), contact(2, "Ann"), contact(1, "Zoe Ann"))) {
            store.commit(new Commit().put(Key.contact(one.id()), Commit.ANY, one));
        }

        var listed = store.query(new Query.Contacts(ContactFilter.all(), ContactSort.by(Field.NAME)), "", 9);
        var found = store.query(new Query.ContactSearch("ann", ContactFilter.all()), "", 9);

        assertThat(listed.items()).extracting(one -> one.name()).containsExactly("Ann", "Zoe Ann");
        assertThat(found.items()).extracting(one -> one.name()).containsExactly("Ann", "Zoe Ann");
    }

    private List<Long> listed(ContactSort sort) {
        return people.listed(new Query.Contacts(ContactFilter.all(), sort), 2);
    }
}
