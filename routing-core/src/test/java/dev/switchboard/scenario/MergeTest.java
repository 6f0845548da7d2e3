package dev.switchboard.scenario;

import static dev.switchboard.scenario.People.ADA;
import static dev.switchboard.scenario.People.ANN;
import static dev.switchboard.scenario.People.ANNS_NUMBER;
import static dev.switchboard.scenario.People.DAN;
import static dev.switchboard.scenario.People.by;
import static dev.switchboard.scenario.People.email;
import static dev.switchboard.scenario.People.psid;
import static dev.switchboard.scenario.People.values;
import static dev.switchboard.scenario.People.whatsapp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.directory.Contact;
import dev.switchboard.directory.ContactChange.Kind;
import dev.switchboard.directory.ContactIdentifier;
import dev.switchboard.directory.ContactState;
import dev.switchboard.directory.MergeChoices;
import dev.switchboard.identity.Identifier;
import dev.switchboard.identity.IdentifierKind;
import dev.switchboard.identity.ValueSource;
import dev.switchboard.permission.NotPermittedException;
import dev.switchboard.problem.InvalidInputException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MergeTest {
    private static final Identifier PHONE = Identifier.of(IdentifierKind.PHONE, "044 668 18 00");

    private final People people = People.open();
    private final Contact ann = people.contact("Ann", email(ANN), PHONE);
    private final Contact other = people.contact("Annie", email("ann@home.test"), PHONE, whatsapp(ANNS_NUMBER));

    @Test
    @DisplayName("A-57 the survivor keeps its number and has every value; the other number leads to it for ever")
    void union() {
        var merged = people.merge(ann, other);

        assertThat(merged.id()).isEqualTo(ann.id());
        assertThat(values(merged)).containsExactly(ANN, "044 668 18 00", "ann@home.test", ANNS_NUMBER);
        assertThat(merged.aliases()).containsExactly(other.id());
        assertThat(people.get(other.id())).isEqualTo(merged);
        assertThat(people.directory.find(whatsapp(ANNS_NUMBER), DAN)).containsExactly(merged);
        assertThat(people.directory.find(PHONE, DAN)).containsExactly(merged);
        assertThat(merged.identifiers().get(2).source()).isEqualTo(ValueSource.OPERATOR);
        assertThat(people.happened(ann.id())).endsWith(Kind.ABSORBED);
        assertThat(people.happened(other.id())).endsWith(Kind.MERGED);
    }

    @Test
    @DisplayName("A-57 a number leads through several merges")
    void chains() {
        var third = people.contact("Third");
        people.merge(ann, other);
        people.merge(third, ann);

        assertThat(people.get(other.id()).id()).isEqualTo(third.id());
        assertThat(people.get(third.id()).aliases()).containsExactly(ann.id(), other.id());
        assertThat(people.get(third.id()).name()).isEqualTo("Third");
    }

    @Test
    @DisplayName("T-ML-18 the survivor's name stays; if the caller gives one it is that; both are recorded")
    void names() {
        var third = people.contact("Third");

        var kept = people.merge(ann, other);
        var chosen = people.directory
                .merge(ann.id(), List.of(third.id()), MergeChoices.survivors().named("Ann Lee"), DAN)
                .after();

        assertThat(kept.name()).isEqualTo("Ann");
        assertThat(chosen.name()).isEqualTo("Ann Lee");
        assertThat(people.happened(ann.id())).endsWith(Kind.ABSORBED, Kind.ABSORBED, Kind.NAMED);
        assertThat(people.changes(ann.id())).anySatisfy(change -> {
            assertThat(change.before()).isEqualTo("Ann");
            assertThat(change.after()).isEqualTo("Ann Lee");
        });
    }

    @Test
    @DisplayName("A-57 the name of an absorbed contact is taken if the survivor has none; primary values are chosen")
    void choices() {
        var nameless = people.contact("");

        var merged = people.directory
                .merge(
                        nameless.id(),
                        List.of(ann.id(), other.id()),
                        MergeChoices.survivors().primary(email("ann@home.test")),
                        DAN)
                .after();

        assertThat(merged.name()).isEqualTo("Ann");
        assertThat(merged.primary(IdentifierKind.EMAIL))
                .map(ContactIdentifier::value)
                .contains("ann@home.test");
        assertThatThrownBy(() -> people.directory.merge(
                        merged.id(),
                        List.of(people.contact("x").id()),
                        MergeChoices.survivors().primary(email("nobody@home.test")),
                        DAN))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("none of these contacts");
    }

    @Test
    @DisplayName(
            "A-32 A-57 the primary value of an absorbed contact stays primary if nobody before it has one of that kind")
    void primariesOfTheAbsorbed() {
        var nameless = people.contact("", psid("1"));
        withPrimary(ann, "work@acme.test");
        withPrimary(other, "old@home.test");

        var merged = people.directory
                .merge(nameless.id(), List.of(ann.id(), other.id()), MergeChoices.survivors(), DAN)
                .after();

        assertThat(merged.emails())
                .extracting(Object::toString)
                .containsExactly("work@acme.test", ANN, "ann@home.test", "old@home.test");
        assertThat(merged.identifiers())
                .filteredOn(ContactIdentifier::isPrimary)
                .extracting(ContactIdentifier::value)
                .containsExactly("work@acme.test");
    }

    @Test
    @DisplayName("T-ML-19 open conversations of both stay open and are the survivor's, and nothing is sent to anyone")
    void conversationsGoOn() {
        var first = people.write("a", by(email(ANN).asVerified()));
        var second = people.write("b", by(whatsapp(ANNS_NUMBER)));
        people.office.notifier.clear();
        var sent = people.office.chat.deliveries().size();

        people.merge(ann, other);

        assertThat(people.contactOf(first).id()).isEqualTo(ann.id());
        assertThat(people.contactOf(second).id()).isEqualTo(ann.id());
        assertThat(people.conversation(second).hasOpenEscalation()).isTrue();
        assertThat(people.office.notified()).isEmpty();
        assertThat(people.office.chat.deliveries()).hasSize(sent);
    }

    @Test
    void everythingWrongWithAMergeIsSaidAtOnce() {
        people.merge(ann, other);
        var gone = people.contact("Gone");
        people.directory.delete(gone.id(), DAN);

        assertThatThrownBy(() ->
                        people.directory.merge(ann.id(), List.of(other.id(), gone.id()), MergeChoices.survivors(), DAN))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.problems()).hasSize(2))
                .hasMessageContaining("named already")
                .hasMessageContaining("was deleted");
        assertThatThrownBy(() -> people.directory.merge(ann.id(), List.of(), MergeChoices.survivors(), DAN))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    @DisplayName("A merge that nothing changed since is undone exactly")
    void exactUndo() {
        var merge = people.directory.merge(
                ann.id(), List.of(other.id()), MergeChoices.survivors().named("X"), DAN);

        var undone = people.directory.undo(merge.id(), ADA);

        assertThat(same(undone.survivor(), ann)).isTrue();
        assertThat(undone.restored())
                .singleElement()
                .satisfies(one -> assertThat(same(one, other)).isTrue());
        assertThat(undone.missing()).isEmpty();
        assertThat(people.directory.find(PHONE, DAN)).hasSize(2);
        assertThat(people.get(other.id()).state()).isEqualTo(ContactState.ACTIVE);
        assertThat(people.directory.merges(ann.id(), DAN)).isEmpty();
        assertThatThrownBy(() -> people.directory.undo(merge.id(), ADA)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    @DisplayName("What was changed after a merge stays with the survivor when it is undone")
    void laterEditsStay() {
        var merge = people.directory.merge(ann.id(), List.of(other.id()), MergeChoices.survivors(), DAN);
        people.directory
                .edit(ann.id(), DAN)
                .name("Later")
                .add(psid("1"))
                .replace(email("ann@home.test"), "edited@home.test")
                .verify(whatsapp(ANNS_NUMBER))
                .save();

        var undone = people.directory.undo(merge.id(), ADA);

        assertThat(undone.survivor().name()).isEqualTo("Later");
        assertThat(values(undone.survivor())).containsExactly(ANN, "044 668 18 00", "edited@home.test", "1");
        assertThat(values(undone.restored().get(0))).containsExactly("ann@home.test", "044 668 18 00", ANNS_NUMBER);
        assertThat(undone.restored().get(0).identifiers().get(2).isVerified()).isTrue();
    }

    @Test
    @DisplayName("What somebody else has by now is not given back when a merge is undone, and is named")
    void whatIsTakenIsNamed() {
        var merge = people.directory.merge(ann.id(), List.of(other.id()), MergeChoices.survivors(), DAN);
        people.directory.edit(ann.id(), DAN).remove(whatsapp(ANNS_NUMBER)).save();
        var third = people.contact("Third", whatsapp(ANNS_NUMBER));

        var undone = people.directory.undo(merge.id(), ADA);

        assertThat(undone.missing()).extracting(Identifier::value).containsExactly(ANNS_NUMBER);
        assertThat(people.directory.find(whatsapp(ANNS_NUMBER), DAN)).containsExactly(third);
    }

    @Test
    @DisplayName("A merge is not undone before a later one of its survivor, after its deletion, or after anonymising")
    void whatCannotBeUndone() {
        var third = people.contact("Third");
        var first = people.directory.merge(ann.id(), List.of(other.id()), MergeChoices.survivors(), DAN);
        var second = people.directory.merge(third.id(), List.of(ann.id()), MergeChoices.survivors(), DAN);

        assertThatThrownBy(() -> people.directory.undo(first.id(), ADA))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("undo that merge first");
        people.directory.undo(second.id(), ADA);
        people.directory.anonymise(ann.id(), ADA);
        assertThatThrownBy(() -> people.directory.undo(first.id(), ADA)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> people.directory.undo(first.id(), DAN)).isInstanceOf(NotPermittedException.class);
    }

    /** Adds an address, the one to use. */
    private void withPrimary(Contact contact, String address) {
        people.directory
                .edit(contact.id(), DAN)
                .addEmail(address)
                .primary(email(address))
                .save();
    }

    /** But for what the history counts. */
    private static boolean same(Contact one, Contact other) {
        return one.id().equals(other.id())
                && one.name().equals(other.name())
                && one.nameSource().equals(other.nameSource())
                && one.identifiers().equals(other.identifiers())
                && one.aliases().equals(other.aliases())
                && one.state() == other.state();
    }
}
