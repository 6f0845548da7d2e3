package dev.switchboard.memory;

import static dev.switchboard.memory.People.contact;
import static dev.switchboard.memory.People.email;
import static dev.switchboard.memory.People.phone;
import static dev.switchboard.memory.People.variable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.switchboard.directory.Contact;
import dev.switchboard.directory.ContactFilter;
import dev.switchboard.identity.Identifier;
import dev.switchboard.identity.IdentifierKind;
import dev.switchboard.spi.store.Page;
import dev.switchboard.spi.store.Query;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("ML-6 search in the contact directory")
class ContactSearchTest {
    private final People people = new People();

    @Test
    @DisplayName("whole fields come first, then beginnings of fields, then beginnings of words, then the rest")
    void fieldsThatFitBetterComeFirst() {
        people.with(
                contact(1, "Joanna"),
                contact(2, "Mary Ann"),
                contact(3, "Annabel"),
                contact(4, "Ann"),
                contact(5, "Hanna", email("ann@acme.example")),
                contact(6, "Bob"));

        assertThat(found("ann")).containsExactly(4L, 3L, 5L, 2L, 1L);
    }

    @Test
    @DisplayName("case and accents do not count, neither in what is typed nor in what is kept")
    void caseAndAccentsDoNotCount() {
        people.with(contact(1, "JOSÉ Straße"), contact(2, "Jose Strasse"), contact(3, "ИВАН Ёлкин"));

        assertThat(found("josé STRASSE")).containsExactly(1L, 2L);
        assertThat(found("Jose straß")).containsExactly(1L, 2L);
        assertThat(found("елкин")).containsExactly(3L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"044 668", "044668", "(044) 668-18", "41446681800", "+4144668", "668", "٠٤٤ ٦٦٨", "6"})
    @DisplayName("a phone number is found by its digits, whatever is written between them")
    void phoneNumbersAreFoundByTheirDigits(String part) {
        people.with(
                contact(1, "Ann", phone("+41 (44) 668 18 00"), phone("044/668 18 00")), contact(2, "Bob", phone("12")));

        assertThat(found(part)).containsExactly(1L);
    }

    @Test
    @DisplayName("digits beside letters are no part of a phone number")
    void digitsBesideLettersAreNoPhoneNumber() {
        people.with(contact(1, "Ann", phone("044 668")));

        assertThat(found("ann 044")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"b@acme, 2", "acme.ex, 2", "K-77, 3", "k-77/x, 3", "4711, 4711", "bob, 2", "|, 3", "+, 2", "@, 2"})
    @DisplayName("addresses, identifying variables, numbers of contacts and their signs are searched")
    void everyFieldIsSearched(String part, long number) {
        people.with(
                contact(2, "", email("Bob@acme.example"), phone("+9")),
                contact(3, "", variable("customer", "K-77/X|")),
                contact(4711, ""));

        assertThat(found(part)).containsExactly(number);
    }

    @Test
    @DisplayName("ids of channels are not searched")
    void idsOfChannelsAreNotSearched() {
        people.with(contact(1, "", Identifier.of(IdentifierKind.VKONTAKTE, "998877")));

        assertThat(found("998877")).isEmpty();
    }

    @Test
    @DisplayName("one or two characters are found wherever they stand")
    void shortTextsAreFound() {
        people.with(contact(11, "xy"), contact(12, "ay"), contact(13, "a xq"), contact(14, "axb"), contact(15, "x"));

        assertThat(found("x")).containsExactly(15L, 11L, 13L, 14L);
        assertThat(found("y")).containsExactly(11L, 12L);
        assertThat(found("xq")).containsExactly(13L);
        assertThat(found("xy")).containsExactly(11L);
        assertThat(found("xb")).containsExactly(14L);
    }

    @Test
    @DisplayName("a character that is repeated is found as often as it is typed")
    void repetitionsAreFound() {
        people.with(contact(1, "999"), contact(2, "a9999"), contact(3, "99999"), contact(4, "9".repeat(400)));

        assertThat(found("999")).containsExactly(1L, 3L, 4L, 2L);
        assertThat(found("9999")).containsExactly(3L, 4L, 2L);
        assertThat(found("99999")).containsExactly(3L, 4L);
        assertThat(found("9".repeat(300))).containsExactly(4L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t \u3000", "'", "\u200d"})
    @DisplayName("a blank text, or one of which nothing can be seen, is found in all, by number")
    void aBlankTextIsFoundInAll(String blank) {
        people.with(contact(3, "Cid"), contact(1, ""), contact(2, "Bob"));

        assertThat(found(blank)).containsExactly(1L, 2L, 3L);
    }

    @Test
    @DisplayName("an edit changes what is found, and who is deleted, merged or removed is not found any more")
    void changesAreFollowed() {
        people.with(contact(1, "Ann"), contact(2, "Ann"), contact(3, "Ann"), contact(4, "Ann"), contact(5, "Bob"));

        people.put(contact(1, "Cid"));
        people.put(contact(2, "Ann").toBuilder().deleted().build());
        people.remove(3);
        people.put(contact(5, "Joann"));

        assertThat(found("ann")).containsExactly(4L, 5L);
        assertThat(found("cid")).containsExactly(1L);
        assertThat(found("bob")).isEmpty();
    }

    @Test
    @DisplayName("a cursor goes on behind the contact it names, also when contacts came, went and changed since")
    void aCursorSurvivesChanges() {
        people.with(contact(2, "Ann A"), contact(4, "Ann B"), contact(6, "Ann C"), contact(8, "Jo Ann"));
        var first = page("ann", "", 2);

        people.with(contact(1, "Ann new"), contact(5, "Ann late"));
        people.put(contact(2, "Bob"));
        people.remove(4);

        assertThat(first.items()).extracting(one -> one.id().number()).containsExactly(2L, 4L);
        assertThat(page("ann", first.next(), 9).items())
                .extracting(one -> one.id().number())
                .containsExactly(5L, 6L, 8L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "0 5", "5 5", "1 0", "1 -2", "1 x", "1 2147483647", "1 2 3", " ", "x 1", "1  2"})
    @DisplayName("a text that is no cursor is refused as what it is")
    void othersAreRefused(String cursor) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> page("ann", cursor, 1))
                .withMessage("\"" + cursor + "\" is not the end of a page of contacts; give what the page before says");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud83d", "\ude00a", "\u0000", "\u0001an", "a\u0003", "ann\u0301\ud800", "\ufffe"})
    @DisplayName("a text with half characters and controls is looked for as any, and harms nobody")
    void hostileTextsHarmNobody(String text) {
        people.with(contact(1, text + "x"), contact(2, "Ann"));

        assertThat(found(text)).contains(1L);
        assertThat(found(text.repeat(300_000))).isEmpty();
    }

    @Test
    @DisplayName("of a name that no directory would take, the first 1,000 characters are searched")
    void anEndlessNameIsCut() {
        people.with(contact(1, "a".repeat(999) + "bc" + "d".repeat(1_000_000)));

        assertThat(found("aab")).containsExactly(1L);
        assertThat(found("bc")).isEmpty();
        assertThat(found("a".repeat(1_000_000))).isEmpty();
    }

    @Test
    @DisplayName("only contacts that meet the filter are found")
    void theFilterCounts() {
        people.with(contact(1, "Ann"), contact(2, "Ann", email("ann@acme.example")));

        assertThat(people.found(
                        new Query.ContactSearch("ann", ContactFilter.all().withField(IdentifierKind.EMAIL)), 1))
                .containsExactly(2L);
    }

    @Test
    @DisplayName("a number that is too large to be listed is named")
    void tooLargeNumbersAreNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> people.put(contact(2_147_483_647L, "Ann")))
                .withMessage("contact 2147483647 cannot be listed: the numbers of contacts in memory go from 1 to"
                        + " 2147483646");
    }

    private List<Long> found(String text) {
        return people.found(new Query.ContactSearch(text, ContactFilter.all()), 2);
    }

    private Page<Contact> page(String text, String after, int most) {
        return people.index.page(new Query.ContactSearch(text, ContactFilter.all()), after, most);
    }
}
