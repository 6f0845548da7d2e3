package dev.switchboard.scenario;

import static dev.switchboard.scenario.People.ANN;
import static dev.switchboard.scenario.People.ANNS_NUMBER;
import static dev.switchboard.scenario.People.DAN;
import static dev.switchboard.scenario.People.by;
import static dev.switchboard.scenario.People.customerNo;
import static dev.switchboard.scenario.People.email;
import static dev.switchboard.scenario.People.whatsapp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.directory.Contact;
import dev.switchboard.directory.ContactFilter;
import dev.switchboard.directory.ContactSort;
import dev.switchboard.identity.Identifier;
import dev.switchboard.identity.IdentifierKind;
import dev.switchboard.routing.Channel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SearchTest {
    private final People people = People.open();
    private final Contact ann = people.contact("Ännchen Müller", email(ANN), customerNo("K-4711"));
    private final Contact bob =
            people.contact("Bob", email("bob@anna.test"), Identifier.of(IdentifierKind.PHONE, "044 668 18 00"));
    private final Contact nameless = people.contact("", whatsapp(ANNS_NUMBER));

    @ParameterizedTest
    @CsvSource({"annch", "MULLER", "üller", "ann@", "ACME.te", "k-47"})
    @DisplayName("T-ML-21 a contact is found by part of a name, e-mail or variable, ignoring case and accents")
    void found(String part) {
        assertThat(people.search(part)).containsExactly(ann);
    }

    @Test
    @DisplayName("T-ML-21 by phone digits and by number too; an empty search lists all; no match is an empty result")
    void otherWays() {
        assertThat(people.search("6681800")).containsExactly(bob);
        assertThat(people.search(nameless.id().toString())).contains(nameless);
        assertThat(people.search("  ")).containsExactly(ann, bob, nameless);
        assertThat(people.search("zebra")).isEmpty();
    }

    @Test
    @DisplayName("T-ML-21 beginnings come before what is anywhere")
    void ranked() {
        assertThat(people.search("ann")).containsExactly(ann, bob);
    }

    @Test
    void anAbsorbedContactIsFoundAsItsSurvivor() {
        people.merge(ann, bob);

        assertThat(people.search("bob@anna")).extracting(Contact::id).containsExactly(ann.id());
    }

    @Test
    @DisplayName("T-ML-22 a filter by channel, variable, presence of e-mail and time of last contact: all must be met")
    void filtered() {
        people.write("a", by(whatsapp(ANNS_NUMBER)).withVariable("colour", "red"));
        people.write(
                "b",
                by(whatsapp("+41790000000"), email("cid@acme.test").asVerified())
                        .withVariable("colour", "red"));
        var noon = people.office.clock.instant();
        people.office.clock.advance(Duration.ofDays(2));
        people.write(
                "c",
                by(whatsapp("+41790000001"), email("dan@acme.test").asVerified())
                        .withVariable("colour", "red"));

        var filter = ContactFilter.all()
                .withChannel(new Channel("whatsapp"))
                .withVariable("colour", "red")
                .withField(IdentifierKind.EMAIL);
        var recent = list(filter.lastContactFrom(noon.plusSeconds(1)));
        var earlier = list(filter.lastContactBefore(noon.plusSeconds(1)));

        assertThat(list(filter)).hasSize(2);
        assertThat(recent).extracting(one -> one.emails().get(0).toString()).containsExactly("dan@acme.test");
        assertThat(earlier).extracting(one -> one.emails().get(0).toString()).containsExactly("cid@acme.test");
        assertThat(list(ContactFilter.all().withOpenConversation())).hasSize(3);
        assertThat(list(ContactFilter.all().withVariable("customerNo", "K-4711")))
                .containsExactly(ann);
        assertThat(list(ContactFilter.all().withoutField(IdentifierKind.EMAIL).withName()))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "ML-7 ML-26 a variable is looked for as it is compared: without white space around it, in NFC, by case")
    void variablesHoweverWritten() {
        var number = people.contact("Cid", customerNo("Mu\u0308-1 "));
        var colour =
                people.contactOf(people.write("a", by(whatsapp(ANNS_NUMBER)).withVariable("colour", " gru\u0308n")));

        assertThat(list(ContactFilter.all().withVariable("customerNo", " M\u00fc-1")))
                .containsExactly(number);
        assertThat(list(ContactFilter.all().withVariable("colour", "gr\u00fcn")))
                .containsExactly(colour);
        assertThat(list(ContactFilter.all().withVariable("colour", "GR\u00dcN")))
                .isEmpty();
        assertThat(list(ContactFilter.all().withVariable("colour", " "))).isEmpty();
    }

    @Test
    void blockedOnes() {
        people.directory.edit(bob.id(), DAN).blocked(true).save();

        assertThat(list(ContactFilter.all().blocked(true)))
                .extracting(Contact::id)
                .containsExactly(bob.id());
        assertThat(list(ContactFilter.all().blocked(false))).containsExactly(ann, nameless);
    }

    @ParameterizedTest
    @EnumSource(ContactSort.Field.class)
    @DisplayName(
            "ML-21 listed by number, name, e-mail and phone, both ways, missing ones last; pages are the whole list")
    void sorted(ContactSort.Field field) {
        var expected = switch (field) {
            case ID -> List.of(ann, bob, nameless);
            case NAME, EMAIL -> List.of(ann, bob, nameless);
            case PHONE -> List.of(bob, ann, nameless);
        };
        var reversed = switch (field) {
            case ID -> List.of(nameless, bob, ann);
            case NAME, EMAIL -> List.of(bob, ann, nameless);
            case PHONE -> List.of(bob, ann, nameless);
        };

        assertThat(paged(ContactSort.by(field))).isEqualTo(expected);
        assertThat(paged(ContactSort.by(field).reversed())).isEqualTo(reversed);
    }

    @Test
    void aPageOfNothingAndAForeignCursorAreRefused() {
        assertThatThrownBy(() -> people.directory.search("a", ContactFilter.all(), DAN, "", 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least 1");
        assertThatThrownBy(() -> people.directory.search("a", ContactFilter.all(), DAN, "x", 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("page before");
    }

    private List<Contact> list(ContactFilter filter) {
        return people.directory
                .list(filter, ContactSort.by(ContactSort.Field.ID), DAN, "", 100)
                .contacts();
    }

    /** One a page. */
    private List<Contact> paged(ContactSort sort) {
        var all = new ArrayList<Contact>();
        var after = "";
        do {
            var page = people.directory.list(ContactFilter.all(), sort, DAN, after, 1);
            all.addAll(page.contacts());
            after = page.next();
        } while (!after.isEmpty());
        return all;
    }
}
