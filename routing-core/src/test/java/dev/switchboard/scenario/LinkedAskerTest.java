package dev.switchboard.scenario;

import static dev.switchboard.scenario.People.ANN;
import static dev.switchboard.scenario.People.ANNS_NUMBER;
import static dev.switchboard.scenario.People.DAN;
import static dev.switchboard.scenario.People.by;
import static dev.switchboard.scenario.People.email;
import static dev.switchboard.scenario.People.whatsapp;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.identity.Identifier;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.RoutingDecision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** As whom those are known who write in a chat of which a human said whose it is. */
class LinkedAskerTest {
    private static final Identifier BOBS = whatsapp("+41791111111");
    private static final Asker BY_NUMBER = by(whatsapp(ANNS_NUMBER));

    private final People people = People.open();

    /** The number is One's, and the chat in which it writes is Two's, as Dan says. */
    @BeforeEach
    void linkedByHand() {
        people.contact("One", whatsapp(ANNS_NUMBER));
        var two = people.contact("Two", email(ANN));
        people.directory.link(people.write("a", BY_NUMBER).conversation(), two.id(), DAN);
    }

    @Test
    @DisplayName("A-62 who is known in a chat that a human linked still is after messages without identifiers")
    void aMessageWithoutIdentifiers() {
        people.write("a", BY_NUMBER);

        assertThat(known(people.write("a", Asker.anonymous()))).isEqualTo("Two");
        assertThat(known(people.write("a", Asker.anonymous()))).isEqualTo("Two");
        assertThat(known(people.write("a", BY_NUMBER))).isEqualTo("Two");
    }

    @Test
    @DisplayName("I-12 after a message without identifiers somebody else is still somebody else")
    void somebodyElseAfterwards() {
        people.contact("Cid", whatsapp("+41790000000"));
        people.write("a", Asker.anonymous());

        assertThat(known(people.write("a", by(whatsapp("+41790000000"))))).isEqualTo("Cid");
    }

    @Test
    @DisplayName(
            "A-62 linked anew after a message without identifiers, the chat is that contact's for who wrote before")
    void linkedAnewAfterwards() {
        var three = people.contact("Three");
        var latest = people.write("a", Asker.anonymous());

        people.directory.link(latest.conversation(), three.id(), DAN);

        assertThat(known(people.write("a", BY_NUMBER))).isEqualTo("Three");
    }

    @Test
    @DisplayName(
            "T-ML-12 A-62 an anonymous session that a human linked is that contact's when an address is claimed in it")
    void anAnonymousSession() {
        var ann = people.directory.find(email(ANN), DAN).get(0);
        var session = people.write("s", Asker.anonymous());
        people.directory.link(session.conversation(), ann.id(), DAN);

        var decision = people.office.askIn("s", Asker.withEmail("ann@home.test"), Office.PTO);

        assertThat(Office.codes(decision)).contains("SPECIALIST FOUND");
    }

    @Test
    @DisplayName(
            "I-12 somebody else of the directory who writes in an anonymous session that a human linked is themselves")
    void somebodyElseInAnAnonymousSession() {
        people.contact("Bob", BOBS);
        linkedAnonymousSession();

        assertThat(known(people.write("s", by(BOBS)))).isEqualTo("Bob");
        assertThat(known(people.write("s", by(BOBS)))).isEqualTo("Bob");
    }

    @Test
    @DisplayName(
            "A-62 an anonymous session that a human linked is that contact's when an id nobody has is brought in it")
    void anUnknownIdInAnAnonymousSession() {
        linkedAnonymousSession();

        assertThat(known(people.write("s", by(BOBS)))).isEqualTo("Two");
        assertThat(known(people.write("s", by(BOBS)))).isEqualTo("Two");
    }

    /** It is Two's, as Dan says. */
    private void linkedAnonymousSession() {
        var two = people.directory.find(email(ANN), DAN).get(0);
        people.directory.link(people.write("s", Asker.anonymous()).conversation(), two.id(), DAN);
    }

    private String known(RoutingDecision decision) {
        return people.conversation(decision).asker().displayName();
    }
}
