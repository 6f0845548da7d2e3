package dev.switchboard.scenario;

import static dev.switchboard.scenario.People.DAN;
import static dev.switchboard.scenario.People.email;
import static dev.switchboard.scenario.People.values;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.switchboard.directory.Contact;
import dev.switchboard.directory.ContactChange;
import dev.switchboard.directory.ContactChange.Kind;
import dev.switchboard.directory.ContactIdentifier;
import dev.switchboard.event.RoutingEvent;
import dev.switchboard.identity.Identifier;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A value that is taken away in a draft and added again")
class EnteredAnewTest {
    private static final Identifier ONE = email("one@acme.test");
    private static final Identifier TWO = email("two@acme.test");

    private final People people = People.open();

    @Test
    @DisplayName("ML-39 loses what was verified by mistake, and both is recorded")
    void losesItsVerification() {
        var ann = people.contact("Ann", ONE.asVerified(), TWO);

        var saved = people.directory.edit(ann.id(), DAN).remove(ONE).add(ONE).save();

        assertThat(saved).isEqualTo(people.get(ann.id()));
        assertThat(values(saved)).containsExactly(TWO.value(), ONE.value());
        assertThat(saved.identifiers()).noneMatch(ContactIdentifier::isVerified);
        assertThat(since(ann))
                .extracting(ContactChange::kind, ContactChange::before, ContactChange::after)
                .containsExactlyInAnyOrder(
                        tuple(Kind.VALUE_REMOVED, ONE.value(), ""), tuple(Kind.VALUE_ADDED, "", ONE.value()));
    }

    @Test
    @DisplayName("stands behind the others, in a batch too, and that is told")
    void standsBehindTheOthers() {
        var ann = people.contact("Ann", ONE, TWO);

        var saved = people.directory.edit(ann.id(), DAN).remove(ONE).add(ONE).save();
        people.directory
                .batch(DAN)
                .add(people.directory.edit(saved, DAN).remove(TWO).add(TWO))
                .save();

        assertThat(values(saved)).containsExactly(TWO.value(), ONE.value());
        assertThat(values(people.get(ann.id()))).containsExactly(ONE.value(), TWO.value());
        assertThat(people.office.happened())
                .filteredOn(RoutingEvent.Kind.CONTACT_CHANGED::equals)
                .hasSize(2);
    }

    @Test
    @DisplayName("ML-39 is no edited one: what stands in its place was added")
    void isNotEdited() {
        var ann = people.contact("Ann", ONE);

        var saved = people.directory
                .edit(ann.id(), DAN)
                .replace(ONE, TWO.value())
                .add(ONE)
                .save();

        assertThat(values(saved)).containsExactly(TWO.value(), ONE.value());
        assertThat(since(ann))
                .extracting(ContactChange::kind, ContactChange::after)
                .containsExactly(tuple(Kind.VALUE_ADDED, TWO.value()));
    }

    @Test
    @DisplayName("where it stood, as it was, changes nothing")
    void changesNothing() {
        var ann = people.contact("Ann", ONE);

        var saved = people.directory.edit(ann.id(), DAN).remove(ONE).add(ONE).save();

        assertThat(saved).isEqualTo(ann);
        assertThat(since(ann)).isEmpty();
    }

    private List<ContactChange> since(Contact before) {
        return people.changes(before.id()).stream()
                .filter(change -> change.sequence() > before.changeCount())
                .toList();
    }
}
