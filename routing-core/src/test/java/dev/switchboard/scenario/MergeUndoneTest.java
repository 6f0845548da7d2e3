package dev.switchboard.scenario;

import static dev.switchboard.scenario.People.ADA;
import static dev.switchboard.scenario.People.DAN;
import static org.assertj.core.api.Assertions.assertThat;

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
