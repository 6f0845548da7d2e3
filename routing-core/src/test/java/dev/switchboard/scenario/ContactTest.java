package dev.switchboard.scenario;

import static dev.switchboard.scenario.People.ADA;
import static dev.switchboard.scenario.People.DAN;
import static dev.switchboard.scenario.People.customerNo;
import static dev.switchboard.scenario.People.email;
import static dev.switchboard.scenario.People.psid;
import static dev.switchboard.scenario.People.values;
import static dev.switchboard.scenario.People.whatsapp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.directory.ContactChange;
import dev.switchboard.directory.ContactChange.Kind;
import dev.switchboard.directory.ContactIdentifier;
import dev.switchboard.directory.ContactState;
import dev.switchboard.directory.StaleContactException;
import dev.switchboard.event.RoutingEvent;
import dev.switchboard.identity.ContactId;
import dev.switchboard.identity.Identifier;
import dev.switchboard.identity.IdentifierKind;
import dev.switchboard.identity.ValueSource;
import dev.switchboard.permission.Action;
import dev.switchboard.permission.Actor;
import dev.switchboard.permission.NotPermittedException;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Problem;
import dev.switchboard.spi.Permissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

class ContactTest {
    private final People people = People.open();

    @Test
    @DisplayName("ML-4 ML-14 a contact is added and gets a number of its own")
    void numbersAreUnique() {
        var first = people.contact("Ann");
        var second = people.contact("Ann");

        assertThat(first.id()).isNotEqualTo(second.id());
        assertThat(people.get(second.id())).isEqualTo(second);
        assertThat(people.happened(second.id())).containsExactly(Kind.CREATED, Kind.NAMED);
    }

    @Test
    @DisplayName("T-ML-02 a number is not given again after its contact was deleted")
    void numbersAreNeverUsedAgain() {
        var gone = people.contact("Ann", email("ann@acme.test"));

        people.directory.delete(gone.id(), DAN);
        var next = people.contact("Ann", email("ann@acme.test"));

        assertThat(next.id()).isNotEqualTo(gone.id());
        assertThat(people.get(gone.id()).state()).isEqualTo(ContactState.DELETED);
    }

    @Test
    @DisplayName("I-6 two switchboards over one store never give the same number")
    void numbersOfTwoSwitchboardsDiffer() {
        var other = People.with(parts -> parts.store(people.store));

        var ids = List.of(
                people.contact("a").id(),
                other.contact("b").id(),
                people.contact("c").id(),
                other.contact("d").id());

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(people.get(ids.get(3)).name()).isEqualTo("d");
    }

    @Test
    @DisplayName("T-ML-03 the name is overwritten: there is one, and the history has both, who and when")
    void thereIsOneName() {
        var ann = people.contact("Ann");
        people.office.clock.advance(Duration.ofMinutes(5));

        var renamed = people.directory.edit(ann.id(), DAN).name("Ann Lee").save();

        assertThat(renamed.name()).isEqualTo("Ann Lee");
        assertThat(last(people.changes(ann.id()))).satisfies(change -> {
            assertThat(change.before()).isEqualTo("Ann");
            assertThat(change.after()).isEqualTo("Ann Lee");
            assertThat(change.by()).isEqualTo("agent dan");
            assertThat(change.at()).isEqualTo(people.office.clock.instant());
        });
    }

    @Test
    @DisplayName(
            "T-ML-04 a second e-mail is added and the first edited: both are there in order; one removed: one is left")
    void severalAddresses() {
        var ann = people.contact("Ann", email("ann@acme.test"));

        var two = people.directory
                .edit(ann.id(), DAN)
                .addEmail("ann@home.test")
                .replace(email("ann@acme.test"), "ann.lee@acme.test")
                .save();
        var one = people.directory
                .edit(ann.id(), DAN)
                .remove(email("ANN@home.test"))
                .save();

        assertThat(values(two)).containsExactly("ann.lee@acme.test", "ann@home.test");
        assertThat(values(one)).containsExactly("ann.lee@acme.test");
        assertThat(people.happened(ann.id()))
                .endsWith(Kind.VALUE_EDITED, Kind.VALUE_ADDED, Kind.VALUE_REMOVED)
                .hasSize(6);
        assertThat(people.directory.find(email("ann@acme.test"), DAN)).isEmpty();
        assertThat(people.directory.find(email("ann.lee@acme.test"), DAN)).containsExactly(one);
    }

    @Test
    @DisplayName("T-ML-29 ML-12 a draft that is dropped changes nothing")
    void aDraftChangesNothingUntilSaved() {
        var ann = people.contact("Ann");

        people.directory.edit(ann.id(), DAN).name("Bob").addEmail("bob@acme.test");

        assertThat(people.get(ann.id())).isEqualTo(ann);
        assertThat(people.changes(ann.id())).hasSize(2);
        assertThat(people.directory.find(email("bob@acme.test"), DAN)).isEmpty();
    }

    @Test
    void aDraftThatChangesNothingSavesNothing() {
        var ann = people.contact("Ann", email("ann@acme.test"));

        var same = people.directory
                .edit(ann.id(), DAN)
                .name(" Ann ")
                .replace(email("ann@acme.test"), "ann@acme.test")
                .save();

        assertThat(same).isEqualTo(ann);
        assertThat(people.changes(ann.id())).hasSize(3);
    }

    @Test
    @DisplayName("A-63 of two drafts of one card the second that is saved is refused")
    void theSecondDraftIsStale() {
        var ann = people.contact("Ann");
        var one = people.directory.edit(ann.id(), DAN).name("Anna");
        var other = people.directory.edit(ann.id(), ADA).addEmail("ann@acme.test");

        one.save();

        assertThatThrownBy(other::save)
                .isInstanceOf(StaleContactException.class)
                .hasMessageContaining("edit it again");
        assertThat(values(people.get(ann.id()))).isEmpty();
    }

    @Test
    void aDraftIsSavedOnce() {
        var draft = people.directory.create(DAN).name("Ann");
        draft.save();

        assertThatThrownBy(draft::save)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("begin another");
    }

    @Test
    @DisplayName("A-58 a value that another contact has is refused; the error names that contact and suggests a merge")
    void whoHasItIsNamed() {
        var ann = people.contact("Ann", email("ann@acme.test"), whatsapp("+41791234567"));
        var draft = people.directory
                .create(DAN)
                .add(email("ANN@acme.test"))
                .add(whatsapp("41 79 123 45 67"))
                .addEmail("new@acme.test");

        assertThatThrownBy(draft::save)
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(one -> one.code().name() + one.place())
                                .containsExactly("IDENTIFIER_TAKEN/email", "IDENTIFIER_TAKEN/whatsapp"))
                .hasMessageContaining("contact " + ann.id())
                .hasMessageContaining("merge");
        assertThat(people.directory.find(email("new@acme.test"), DAN)).isEmpty();
        assertThat(people.office.happened()).contains(RoutingEvent.Kind.IDENTIFIER_CONFLICT);
    }

    @Test
    @DisplayName("A-58 a phone number may belong to several")
    void aPhoneIsShared() {
        var phone = Identifier.of(IdentifierKind.PHONE, "044 668 18 00");
        var ann = people.contact("Ann", phone);
        var bob = people.contact("Bob", Identifier.of(IdentifierKind.PHONE, "(044) 668-18-00"));

        assertThat(people.directory.find(phone, DAN)).containsExactly(ann, bob);
        people.directory.delete(ann.id(), DAN);
        assertThat(people.directory.find(phone, DAN)).containsExactly(bob);
    }

    @Test
    @DisplayName("Everything that is wrong with a draft is said at once, and nothing is saved")
    void allProblemsAtOnce() {
        var ann = people.contact("Ann", email("ann@acme.test"));
        var draft = people.directory
                .edit(ann.id(), DAN)
                .name("x".repeat(201))
                .addEmail("nobody")
                .addPhone("no digits")
                .add(Identifier.of(IdentifierKind.FACEBOOK_PSID, "123"))
                .addVariable("customerNumber", "1")
                .addVariable("colour", "red")
                .add(email("Ann@acme.test"))
                .remove(email("other@acme.test"));

        assertThatThrownBy(draft::save)
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::code)
                                .extracting(code -> code.name())
                                .containsExactly(
                                        "TOO_LONG",
                                        "EMAIL_INVALID",
                                        "PHONE_INVALID",
                                        "SCOPE_MISSING",
                                        "UNKNOWN_VARIABLE",
                                        "UNKNOWN_VARIABLE",
                                        "IDENTIFIER_TWICE",
                                        "UNKNOWN_IDENTIFIER"))
                .hasMessageContaining("known here: customerNo");
        assertThat(people.get(ann.id())).isEqualTo(ann);
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(
            strings = {"a\u0000@acme.test", "a\u200b@acme.test", "\ud83d@acme.test", "a b@acme.test"})
    void hostileAddressesAreRefused(String hostile) {
        var draft = people.directory.create(DAN).addEmail(hostile);

        assertThatThrownBy(draft::save)
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("e-mail");
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(strings = {"a\u0000b", "a\ud83d"})
    void hostileNamesAreRefused(String hostile) {
        var draft = people.directory.create(DAN).name(hostile);

        assertThatThrownBy(draft::save)
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("contact name");
    }

    @Test
    @DisplayName("A value of a megabyte is refused in a short message; letters that look alike are two values")
    void hugeAndAlike() {
        var huge = people.directory.create(DAN).add(customerNo("9".repeat(1 << 20)));

        assertThatThrownBy(huge::save)
                .isInstanceOf(InvalidInputException.class)
                .satisfies(error -> assertThat(error.getMessage()).hasSizeLessThan(500));
        assertThat(people.contact("Latin", customerNo("A1")).id())
                .isNotEqualTo(people.contact("Cyrillic", customerNo("\u04101")).id());
    }

    @Test
    @DisplayName("ML-8 ML-19 ML-20 each value keeps where it came from, when it was first seen, and who verified it")
    void valuesHaveAPast() {
        var created = people.office.clock.instant();
        var ann = people.directory
                .create(DAN)
                .name("Ann", ValueSource.FORM)
                .add(email("ann@acme.test").from(ValueSource.HERO_CARD))
                .add(Identifier.of(IdentifierKind.PHONE, "1").from(ValueSource.CALLBACK))
                .add(psid("7").from(ValueSource.OAUTH).asVerified())
                .save();
        people.office.clock.advance(Duration.ofDays(1));

        var verified = people.directory
                .edit(ann.id(), ADA)
                .verify(email("ann@acme.test"))
                .save();

        assertThat(ann.nameSource()).contains(ValueSource.FORM);
        assertThat(verified.identifiers())
                .extracting(ContactIdentifier::source)
                .containsExactly(ValueSource.HERO_CARD, ValueSource.CALLBACK, ValueSource.OAUTH);
        assertThat(verified.identifiers())
                .extracting(ContactIdentifier::firstSeen)
                .containsOnly(created);
        assertThat(verified.identifiers().get(0).verification()).hasValueSatisfying(by -> {
            assertThat(by.by()).isEqualTo("admin ada@acme.test");
            assertThat(by.at()).isEqualTo(created.plus(Duration.ofDays(1)));
        });
        assertThat(last(people.changes(ann.id())).kind()).isEqualTo(Kind.VALUE_VERIFIED);
    }

    @Test
    @DisplayName("An edited value is no longer verified, and stands where the old one stood")
    void anEditedValueIsNotVerified() {
        var ann = people.contact("Ann", email("a@acme.test").asVerified(), email("b@acme.test"));

        var edited = people.directory
                .edit(ann.id(), DAN)
                .primary(email("a@acme.test"))
                .replace(email("a@acme.test"), "c@acme.test")
                .save();

        assertThat(values(edited)).containsExactly("c@acme.test", "b@acme.test");
        assertThat(edited.identifiers().get(0)).satisfies(one -> {
            assertThat(one.isVerified()).isFalse();
            assertThat(one.isPrimary()).isTrue();
            assertThat(one.source()).isEqualTo(ValueSource.OPERATOR);
        });
        assertThat(last(people.changes(ann.id()), 2)).satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Kind.VALUE_EDITED);
            assertThat(change.before()).isEqualTo("a@acme.test");
            assertThat(change.after()).isEqualTo("c@acme.test");
        });
    }

    @Test
    @DisplayName("A-32 one value of a kind is the one to use")
    void oneIsPrimary() {
        var ann = people.contact("Ann", email("a@acme.test"), email("b@acme.test"));

        var first = people.directory
                .edit(ann.id(), DAN)
                .primary(email("b@acme.test"))
                .save();
        var second = people.directory
                .edit(ann.id(), DAN)
                .primary(email("a@acme.test"))
                .save();

        assertThat(first.emails()).extracting(Object::toString).containsExactly("b@acme.test", "a@acme.test");
        assertThat(second.primary(IdentifierKind.EMAIL))
                .map(ContactIdentifier::value)
                .contains("a@acme.test");
        assertThat(second.identifiers())
                .filteredOn(ContactIdentifier::isPrimary)
                .hasSize(1);
    }

    @Test
    void aPersonCanBeMarkedAsBlocked() {
        var ann = people.contact("Ann");

        var blocked = people.directory.edit(ann.id(), DAN).blocked(true).save();
        var free = people.directory.edit(ann.id(), DAN).blocked(false).save();

        assertThat(blocked.isBlocked()).isTrue();
        assertThat(free.isBlocked()).isFalse();
        assertThat(people.happened(ann.id())).endsWith(Kind.BLOCKED, Kind.UNBLOCKED);
    }

    @Test
    @DisplayName("3.7 agents work with contacts; only administrators undo merges and anonymise; others see nothing")
    void permissions() {
        var ann = people.contact("Ann");

        for (var stranger :
                List.of(Actor.person("mia@acme.test"), Actor.person("olga@acme.test"), Actor.agent("eva"))) {
            assertThatThrownBy(() -> people.directory.find(ann.id(), stranger))
                    .isInstanceOf(NotPermittedException.class)
                    .hasMessageContaining("READ_CONTACT");
            assertThatThrownBy(() -> people.directory.create(stranger)).isInstanceOf(NotPermittedException.class);
            assertThatThrownBy(() -> people.directory.delete(ann.id(), stranger))
                    .isInstanceOf(NotPermittedException.class);
        }
        assertThatThrownBy(() -> people.directory.anonymise(ann.id(), DAN))
                .isInstanceOf(NotPermittedException.class)
                .hasMessageContaining("administrators may");
        assertThat(people.get(ann.id())).isEqualTo(ann);
        assertThat(people.directory.find(ann.id(), ADA)).contains(ann);
    }

    @Test
    @DisplayName("3.7 agents are kept from deleting and merging by a switch")
    void deletingIsSwitchable() {
        var strict = People.with(parts ->
                parts.permissions(Permissions.byRole().onlyForAdmins(Action.DELETE_CONTACT, Action.MERGE_CONTACTS)));
        var ann = strict.contact("Ann");

        assertThatThrownBy(() -> strict.directory.delete(ann.id(), DAN)).isInstanceOf(NotPermittedException.class);
        strict.directory.delete(ann.id(), ADA);
        assertThat(strict.get(ann.id()).state()).isEqualTo(ContactState.DELETED);
    }

    @Test
    void whatIsNotThereIsNamed() {
        assertThat(people.directory.find(new ContactId(99), DAN)).isEmpty();
        assertThatThrownBy(() -> people.directory.edit(new ContactId(99), DAN))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("there is no contact 99");
        var gone = people.contact("Ann");
        people.directory.delete(gone.id(), DAN);
        assertThatThrownBy(() -> people.directory.edit(gone.id(), DAN))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("was deleted");
    }

    private static ContactChange last(List<ContactChange> changes) {
        return last(changes, 1);
    }

    private static ContactChange last(List<ContactChange> changes, int fromEnd) {
        return changes.get(changes.size() - fromEnd);
    }
}
