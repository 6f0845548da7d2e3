package dev.switchboard.scenario;

import static dev.switchboard.scenario.People.ADA;
import static dev.switchboard.scenario.People.ANN;
import static dev.switchboard.scenario.People.ANNS_NUMBER;
import static dev.switchboard.scenario.People.DAN;
import static dev.switchboard.scenario.People.by;
import static dev.switchboard.scenario.People.email;
import static dev.switchboard.scenario.People.whatsapp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.directory.Contact;
import dev.switchboard.directory.ContactChange;
import dev.switchboard.directory.ContactFilter;
import dev.switchboard.directory.ContactSort;
import dev.switchboard.directory.ContactState;
import dev.switchboard.directory.StaleContactException;
import dev.switchboard.identity.ContactId;
import dev.switchboard.permission.Action;
import dev.switchboard.permission.Actor;
import dev.switchboard.permission.NotPermittedException;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.spi.Permissions;
import dev.switchboard.spi.store.Key;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Many contacts saved as one")
class ContactBatchTest {
    private final People people = People.open();

    private List<Contact> all() {
        return people.directory
                .list(ContactFilter.all(), ContactSort.by(ContactSort.Field.ID), DAN, "", 100)
                .contacts();
    }

    @Test
    @DisplayName("ML-4 ML-10 ML-13 contacts are made, changed and deleted together, in the order added, by the actor")
    void makesChangesAndDeletes() {
        var ann = people.contact("Ann", email(ANN));
        var bob = people.contact("Bob");
        var batch = people.directory.batch(DAN);
        batch.add(people.directory.create(DAN).name("Cid"));
        batch.add(people.directory.edit(ann, DAN).name("Ann Lee"));
        batch.delete(bob);
        batch.add(people.directory.create(DAN).name("Dea"));
        var before = all();

        var saved = batch.save();

        assertThat(before).containsExactly(ann, bob);
        assertThat(saved).extracting(Contact::name).containsExactly("Cid", "Ann Lee", "Dea");
        assertThat(saved).allSatisfy(one -> assertThat(people.get(one.id())).isEqualTo(one));
        assertThat(people.get(bob.id()).state()).isEqualTo(ContactState.DELETED);
        assertThat(people.changes(ann.id()))
                .last()
                .satisfies(change -> assertThat(change.by()).isEqualTo("agent dan"))
                .satisfies(change -> assertThat(change.kind()).isEqualTo(ContactChange.Kind.NAMED));
        assertThat(people.changes(saved.get(0).id())).hasSize(2);
    }

    @Test
    @DisplayName("I-6 a batch that is dropped uses no number, a saved one as many as it makes contacts")
    void numbers() {
        people.contact("Ann");
        var next = people.store.read(Key.contactNumber()).value();

        people.directory.batch(DAN).add(people.directory.create(DAN).name("Cid"));
        var dropped = people.store.read(Key.contactNumber()).value();
        people.directory
                .batch(DAN)
                .add(people.directory.create(DAN).name("Dea"))
                .add(people.directory.create(DAN).name("Eva"))
                .save();

        assertThat(dropped).isEqualTo(next);
        assertThat(people.store.read(Key.contactNumber()).value()).isEqualTo(next == null ? 3 : next + 2);
    }

    @Test
    @DisplayName("I-8 a value goes from one contact to another, and from one who is deleted to one who is made")
    void valuesMove() {
        var ann = people.contact("Ann", email(ANN));
        var bob = people.contact("Bob", whatsapp(ANNS_NUMBER));
        var cid = people.contact("Cid");

        var saved = people.directory
                .batch(DAN)
                .add(people.directory.edit(cid, DAN).add(email(ANN)))
                .add(people.directory.edit(ann, DAN).remove(email(ANN)))
                .delete(bob)
                .add(people.directory.create(DAN).name("Bob again").add(whatsapp(ANNS_NUMBER)))
                .save();

        assertThat(people.directory.find(email(ANN), DAN)).containsExactly(saved.get(0));
        assertThat(people.directory.find(whatsapp(ANNS_NUMBER), DAN)).containsExactly(saved.get(2));
    }

    @Test
    @DisplayName("A-58 a value that another contact has, or two of the batch, refuses all of it, each with its draft")
    void takenValues() {
        var ann = people.contact("Ann", email(ANN));
        var taken = people.directory
                .batch(DAN)
                .add(people.directory.create(DAN).name("Bob"))
                .add(people.directory.create(DAN).name("Cid").addEmail(ANN));
        var twice = people.directory
                .batch(DAN)
                .add(people.directory.create(DAN).addEmail("x@acme.test"))
                .add(people.directory.create(DAN).addEmail("X@acme.test"));

        assertThatThrownBy(taken::save)
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContainingAll("/1/email: IDENTIFIER_TAKEN", ANN, "contact " + ann.id());
        assertThatThrownBy(twice::save)
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContainingAll("/1/email: IDENTIFIER_TAKEN", "X@acme.test", "earlier contact");
        assertThat(all()).containsExactly(ann);
    }

    @Test
    @DisplayName("A-63 if one contact has changed meanwhile nothing is saved")
    void stale() {
        var ann = people.contact("Ann");
        var bob = people.contact("Bob");
        var changing = people.directory
                .batch(DAN)
                .add(people.directory.create(DAN).name("Cid"))
                .add(people.directory.edit(ann, DAN).name("Ann Lee"));
        var deleting = people.directory.batch(DAN).delete(bob).delete(ann);
        var later = people.directory.edit(ann, ADA).name("Anna").save();

        assertThatThrownBy(changing::save).isInstanceOf(StaleContactException.class);
        assertThatThrownBy(deleting::save).isInstanceOf(StaleContactException.class);
        assertThatThrownBy(() -> people.directory.edit(ann, DAN)).isInstanceOf(StaleContactException.class);
        assertThatThrownBy(() -> people.directory.batch(DAN).delete(ann)).isInstanceOf(StaleContactException.class);
        assertThat(all()).containsExactly(later, bob);
    }

    @Test
    @DisplayName("A-59 conversations of who is deleted in a batch are nobody's")
    void endsLinks() {
        var ann = people.contact("Ann", whatsapp(ANNS_NUMBER));
        var chat = people.write("chat", by(whatsapp(ANNS_NUMBER)));
        var linked = people.conversation(chat).contact();

        people.directory.batch(DAN).delete(people.get(ann.id())).save();

        assertThat(linked).contains(ann.id());
        assertThat(people.conversation(chat).contact()).isEmpty();
    }

    @Test
    @DisplayName("Drafts that change nothing save nothing; each draft and each batch is saved once, by its actor")
    void onceEach() {
        var ann = people.contact("Ann");
        var draft = people.directory.edit(ann, DAN).name("Ann");
        var batch = people.directory.batch(DAN).add(draft);

        assertThat(batch.save()).containsExactly(ann);
        assertThatThrownBy(batch::save).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(draft::save).isInstanceOf(IllegalStateException.class);
        var another = people.directory.batch(DAN).delete(ann);
        assertThatThrownBy(() -> another.add(draft)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> another.add(people.directory.edit(ann, DAN)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("contact " + ann.id() + " is in the batch already");
        assertThatThrownBy(() -> another.add(people.directory.create(ADA)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("agent dan");
    }

    @Test
    @DisplayName("I-8 a draft of another directory is not taken: its numbers and versions mean others here")
    void draftsOfAnotherDirectory() {
        var ann = people.contact("Ann", email(ANN));
        var other = People.open();
        var draft = other.directory.edit(other.contact("Bob"), DAN).name("Bobby");
        var batch = people.directory.batch(DAN);

        assertThatThrownBy(() -> batch.add(draft))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("directory");

        assertThat(batch.save()).isEmpty();
        assertThat(people.get(ann.id())).isEqualTo(ann);
        assertThat(draft.save().name()).isEqualTo("Bobby");
    }

    @Test
    @DisplayName("What is wrong with a draft is said when it is added, and the draft is not taken")
    void wrongDrafts() {
        var batch = people.directory.batch(DAN);

        assertThatThrownBy(() -> batch.add(people.directory.create(DAN).addEmail("nobody")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("nobody");

        assertThat(batch.save()).isEmpty();
    }

    @Test
    @DisplayName("Who may not edit begins no batch, who may not delete deletes nobody")
    void permissions() {
        var strict = People.with(parts -> parts.permissions(Permissions.byRole().onlyForAdmins(Action.DELETE_CONTACT)));
        var ann = strict.contact("Ann");
        var batch = strict.directory.batch(DAN);

        assertThatThrownBy(() -> strict.directory.batch(Actor.person("x@acme.test")))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> batch.delete(ann)).isInstanceOf(NotPermittedException.class);
        assertThat(batch.save()).isEmpty();
        assertThat(strict.get(new ContactId(1))).isEqualTo(ann);
    }

    @Test
    @DisplayName("The directory tells what it compares an identifier by, and what cannot be one")
    void keys() {
        assertThat(people.directory.keyOf(email("ANN@acme.test"))).isEqualTo(people.directory.keyOf(email(ANN)));
        assertThatThrownBy(() -> people.directory.keyOf(email("ann"))).isInstanceOf(InvalidInputException.class);
    }
}
