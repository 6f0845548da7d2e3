package dev.switchboard.scenario;

import static dev.switchboard.scenario.People.ADA;
import static dev.switchboard.scenario.People.ANN;
import static dev.switchboard.scenario.People.DAN;
import static dev.switchboard.scenario.People.email;
import static dev.switchboard.scenario.People.values;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.directory.Contact;
import dev.switchboard.directory.ContactIdentifier;
import dev.switchboard.directory.Merge;
import dev.switchboard.directory.MergeChoices;
import dev.switchboard.identity.Identifier;
import dev.switchboard.identity.IdentifierKind;
import dev.switchboard.routing.Asker;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MergeUndoneTest {
    private static final Identifier SHARED = Identifier.of(IdentifierKind.PHONE, "+41441234567");
    private static final Identifier ANNS = Identifier.of(IdentifierKind.WHATSAPP, "+41791234567");
    private static final Identifier BOBS = Identifier.of(IdentifierKind.WHATSAPP, "+41797654321");
    private static final String BOB = "bob@acme.test";

    private final People people = People.open();

    @Test
    @DisplayName(
            "A-57 a shared phone number that only the survivor has verified is not verified of the other one afterwards")
    void whatTheSurvivorVerifiedIsNotVerifiedOfTheOther() {
        var ann = people.contact("Ann", SHARED.asVerified());
        var bob = people.contact("Bob", SHARED);

        var merge = people.directory.merge(ann.id(), List.of(bob.id()), MergeChoices.survivors(), DAN);
        people.directory.undo(merge.id(), ADA);

        assertThat(people.get(bob.id()).identifiers()).isEqualTo(bob.identifiers());
    }

    @Test
    @DisplayName("A-57 a conversation that went on after the merge goes back with whom it was of before")
    void aConversationThatWentOnGoesBack() {
        var ann = people.contact("Ann", ANNS);
        var bob = people.contact("Bob", BOBS);
        var chat = people.write("chat", People.by(BOBS));

        var merge = people.directory.merge(ann.id(), List.of(bob.id()), MergeChoices.survivors(), DAN);
        people.write("chat", People.by(BOBS));
        var later = people.write("another chat", People.by(BOBS));
        people.directory.undo(merge.id(), ADA);

        assertThat(people.contactOf(chat).id()).isEqualTo(bob.id());
        assertThat(people.contactOf(later).id()).isEqualTo(ann.id());
    }

    @Test
    @DisplayName(
            "A-57 a value chosen after the merge stays the one to use when it is undone, and no other is beside it")
    void aLaterChoiceStays() {
        var ann = people.contact("Ann", email(ANN));
        var bob = people.contact("Bob", email(BOB));
        choose(ann, ANN);
        var merge = people.directory.merge(
                ann.id(), List.of(bob.id()), MergeChoices.survivors().primary(email(BOB)), DAN);
        people.directory.edit(ann.id(), DAN).addEmail("later@acme.test").save();
        choose(ann, "later@acme.test");

        var undone = people.directory.undo(merge.id(), ADA);

        assertThat(chosen(undone.survivor())).containsExactly("later@acme.test");
        assertThat(values(undone.survivor())).containsExactly(ANN, "later@acme.test");
    }

    @Test
    @DisplayName(
            "A-57 if the value chosen after the merge goes back to the other one, the one to use is as it was before")
    void aLaterChoiceGoesBack() {
        var ann = people.contact("Ann", email(ANN));
        var bob = people.contact("Bob", email(BOB));
        choose(ann, ANN);
        var merge = people.directory.merge(ann.id(), List.of(bob.id()), MergeChoices.survivors(), DAN);
        choose(ann, BOB);

        var undone = people.directory.undo(merge.id(), ADA);

        assertThat(chosen(undone.survivor())).containsExactly(ANN);
        assertThat(chosen(undone.restored().get(0))).isEmpty();
    }

    @Test
    @DisplayName("A-57 the value to use is as it was before the merge, also if that value was verified since")
    void theChoiceOfTheMergeIsUndone() {
        var ann = people.contact("Ann", email(ANN));
        var bob = people.contact("Bob", email(BOB));
        choose(ann, ANN);
        var merge = people.directory.merge(
                ann.id(), List.of(bob.id()), MergeChoices.survivors().primary(email(BOB)), DAN);
        people.directory.edit(ann.id(), DAN).verify(email(ANN)).save();

        var undone = people.directory.undo(merge.id(), ADA);

        assertThat(chosen(undone.survivor())).containsExactly(ANN);
        assertThat(undone.survivor().identifiers().get(0).isVerified()).isTrue();
    }

    @Test
    @DisplayName("A-57 a provisional contact whom a human renamed after the merge is a human's when it is undone")
    void renamedSinceIsNotProvisional() {
        var merge = mergeOfProvisional();
        people.directory.edit(merge.id().survivor(), DAN).name("Ann Lee").save();

        var undone = people.directory.undo(merge.id(), ADA);

        assertThat(undone.survivor().name()).isEqualTo("Ann Lee");
        assertThat(undone.survivor().isProvisional()).isFalse();
    }

    @Test
    @DisplayName(
            "A-57 a provisional contact to whom a human added an address after the merge is a human's when it is undone")
    void addedToSinceIsNotProvisional() {
        var merge = mergeOfProvisional();
        people.directory.edit(merge.id().survivor(), DAN).addEmail(ANN).save();

        assertThat(people.directory.undo(merge.id(), ADA).survivor().isProvisional())
                .isFalse();
    }

    @Test
    @DisplayName(
            "A-57 a provisional contact that only a conversation taught since the merge is provisional when it is undone")
    void taughtSinceIsProvisional() {
        var merge = mergeOfProvisional();
        people.write("chat", People.by(ANNS, People.psid("4711")).named("Ann"));

        var undone = people.directory.undo(merge.id(), ADA);

        assertThat(undone.survivor().name()).isEqualTo("Ann");
        assertThat(values(undone.survivor())).contains("4711");
        assertThat(undone.survivor().isProvisional()).isTrue();
    }

    /** Of two whom nobody has looked after. */
    private Merge mergeOfProvisional() {
        var one = people.contactOf(people.write("chat", People.by(ANNS)));
        var two = people.contactOf(people.write("another chat", People.by(BOBS)));
        return people.directory.merge(one.id(), List.of(two.id()), MergeChoices.survivors(), ADA);
    }

    /** Makes it the address to use. */
    private void choose(Contact contact, String address) {
        people.directory.edit(contact.id(), DAN).primary(email(address)).save();
    }

    private static List<String> chosen(Contact contact) {
        return contact.identifiers().stream()
                .filter(ContactIdentifier::isPrimary)
                .map(ContactIdentifier::value)
                .toList();
    }

    @Test
    @DisplayName("A-58 two whom another merge made one are not proposed any more, until it is undone")
    void whoIsOneAlreadyIsNotProposed() {
        var ann = people.contact("Ann", ANNS);
        var bob = people.contact("Bob", BOBS);
        var cid = people.contact("Cid");
        people.write("chat", People.by(ANNS, BOBS));
        var proposed = people.directory.proposals(DAN);

        var merge = people.directory.merge(cid.id(), List.of(ann.id(), bob.id()), MergeChoices.survivors(), DAN);

        assertThat(proposed).hasSize(1);
        assertThat(people.directory.proposals(DAN)).isEmpty();
        people.directory.undo(merge.id(), ADA);
        assertThat(people.directory.proposals(DAN)).isEqualTo(proposed);
        people.directory.delete(bob.id(), DAN);
        assertThat(people.directory.proposals(DAN)).isEmpty();
    }

    @Test
    @DisplayName("anonymised again: what was written in an old conversation since is taken away too")
    void anonymisedAgain() {
        people.contact("Ann", ANNS);
        var chat = people.write("chat", People.by(ANNS));
        people.directory.anonymise(people.contactOf(chat).id(), ADA);

        people.write("chat", People.by(ANNS));
        people.directory.anonymise(people.contactOf(chat).id(), ADA);

        assertThat(people.conversation(chat).asker()).isEqualTo(Asker.anonymous());
        assertThat(people.office.transcript(chat))
                .allSatisfy(message -> assertThat(message.text()).isEmpty());
    }

    @Test
    @DisplayName(
            "ML-28 a contact begun out of a conversation is a human's from then on, even if there was nothing to add")
    void savingUnchangedConfirms() {
        var chat = people.write("chat", People.by(ANNS));

        var contact = people.directory.createFrom(chat.conversation(), DAN).save();

        assertThat(contact.id()).isEqualTo(people.contactOf(chat).id());
        assertThat(contact.isProvisional()).isFalse();
    }
}
