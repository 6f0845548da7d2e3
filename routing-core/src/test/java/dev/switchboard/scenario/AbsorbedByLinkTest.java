package dev.switchboard.scenario;

import static dev.switchboard.scenario.People.ANN;
import static dev.switchboard.scenario.People.ANNS_NUMBER;
import static dev.switchboard.scenario.People.DAN;
import static dev.switchboard.scenario.People.by;
import static dev.switchboard.scenario.People.email;
import static dev.switchboard.scenario.People.psid;
import static dev.switchboard.scenario.People.values;
import static dev.switchboard.scenario.People.whatsapp;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.directory.Contact;
import dev.switchboard.directory.ContactChange.Kind;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.RoutingDecision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A stranger wrote in two chats; a link of the second to a contact absorbed whom the directory took them for. */
class AbsorbedByLinkTest {
    private static final Asker EVE = by(whatsapp(ANNS_NUMBER)).named("Eve");

    private final People people = People.open();
    private Contact two;
    private Contact stranger;
    private RoutingDecision first;
    private RoutingDecision second;

    AbsorbedByLinkTest() {
        two = people.contact("", email(ANN));
        first = people.write("c1", EVE);
        second = people.write("c2", EVE);
        stranger = people.contactOf(first);
    }

    @BeforeEach
    void linked() {
        people.directory.link(second.conversation(), two.id(), DAN);
    }

    @Test
    @DisplayName(
            "A-61 disconnecting undoes what the link absorbed: name and number go back, and so does the other chat")
    void disconnect() {
        people.directory.disconnect(second.conversation(), DAN);

        var after = people.get(two.id());
        assertThat(values(after)).containsExactly(ANN);
        assertThat(after.name()).isEmpty();
        assertThat(after.aliases()).isEmpty();
        assertThat(people.get(stranger.id()).id()).isEqualTo(stranger.id());
        assertThat(people.contactOf(first).name()).isEqualTo("Eve");
        assertThat(people.contactOf(first).isProvisional()).isTrue();
        assertThat(people.contactOf(people.write("c1", EVE)).id()).isEqualTo(stranger.id());
        assertThat(people.conversationsOf(two.id())).isEmpty();
        assertThat(people.happened(stranger.id())).endsWith(Kind.MERGED, Kind.UNMERGED);
        assertThat(people.conversation(second).contact()).isEmpty();
    }

    @Test
    @DisplayName("A-62 linked to another contact, an id that the chat brought since goes to that one too")
    void relinkWithAnotherId() {
        var byBoth = EVE.with(psid("4711"));
        people.write("c2", byBoth);
        assertThat(values(people.get(two.id()))).contains("4711");
        var three = people.contact("Three");

        people.directory.link(second.conversation(), three.id(), DAN);

        assertThat(values(people.get(two.id()))).containsExactly(ANN);
        assertThat(values(people.get(three.id()))).containsExactlyInAnyOrder(ANNS_NUMBER, "4711");
        assertThat(people.contactOf(people.write("elsewhere", by(psid("4711")))).id())
                .isEqualTo(three.id());
        people.directory.disconnect(second.conversation(), DAN);
        assertThat(values(people.get(three.id()))).isEmpty();
    }

    @Test
    @DisplayName("A-62 linked to another contact, that one absorbs the stranger instead")
    void relink() {
        var three = people.contact("Three");

        people.directory.link(second.conversation(), three.id(), DAN);

        var after = people.get(two.id());
        assertThat(values(after)).containsExactly(ANN);
        assertThat(after.name()).isEmpty();
        assertThat(people.contactOf(first)).isEqualTo(people.contactOf(second)).satisfies(contact -> {
            assertThat(contact.id()).isEqualTo(three.id());
            assertThat(values(contact)).containsExactly(ANNS_NUMBER);
        });
        people.directory.disconnect(second.conversation(), DAN);
        assertThat(people.contactOf(first).id()).isEqualTo(stranger.id());
    }

    @Test
    @DisplayName(
            "A-62 linked to another contact after somebody else wrote, the stranger is a contact of their own again")
    void relinkAfterSomebodyElse() {
        var three = people.contact("Three");
        people.write("c2", by(psid("other")));

        people.directory.link(second.conversation(), three.id(), DAN);

        assertThat(people.contactOf(first).id()).isEqualTo(stranger.id());
        assertThat(values(people.get(stranger.id()))).containsExactly(ANNS_NUMBER);
        assertThat(values(people.get(two.id()))).containsExactly(ANN);
    }

    @Test
    @DisplayName("A-62 a contact made out of the chat takes the stranger over")
    void createdInItsPlace() {
        var three = people.directory.createFrom(second.conversation(), DAN).save();

        assertThat(values(three)).containsExactly(ANNS_NUMBER);
        assertThat(people.contactOf(first)).isEqualTo(three).isEqualTo(people.contactOf(second));
        assertThat(people.get(two.id()).aliases()).isEmpty();
        assertThat(people.get(two.id()).name()).isEmpty();
        assertThat(people.happened(three.id())).endsWith(Kind.ABSORBED, Kind.LINKED);
    }

    @Test
    @DisplayName("A-62 a contact made out of the chat without the stranger's number leaves it to them")
    void createdWithoutTheNumber() {
        var three = people.directory
                .createFrom(second.conversation(), DAN)
                .remove(whatsapp(ANNS_NUMBER))
                .save();

        assertThat(values(three)).isEmpty();
        assertThat(people.contactOf(first).id()).isEqualTo(stranger.id());
        assertThat(values(people.get(stranger.id()))).containsExactly(ANNS_NUMBER);
    }

    @Test
    @DisplayName("A-61 what a human has verified since stays with whom they linked")
    void lookedAfter() {
        people.directory.edit(two.id(), DAN).verify(whatsapp(ANNS_NUMBER)).save();

        people.directory.disconnect(second.conversation(), DAN);

        assertThat(values(people.get(two.id()))).containsExactly(ANN, ANNS_NUMBER);
        assertThat(people.contactOf(first).id()).isEqualTo(two.id());
    }

    @Test
    @DisplayName("A-61 once the contact absorbed others since, disconnecting takes the values back only")
    void mergedSince() {
        people.merge(two, people.contact("Other", psid("9")));

        people.directory.disconnect(second.conversation(), DAN);

        assertThat(values(people.get(two.id()))).containsExactly(ANN, "9");
    }
}
