package dev.switchboard.scenario;

import static dev.switchboard.scenario.People.ADA;
import static dev.switchboard.scenario.People.ANNS_NUMBER;
import static dev.switchboard.scenario.People.DAN;
import static dev.switchboard.scenario.People.by;
import static dev.switchboard.scenario.People.email;
import static dev.switchboard.scenario.People.whatsapp;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.directory.Contact;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.RoutingDecision;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody of the directory asks in a chat that is somebody else's. */
class GuestTest {
    private static final String BOB = "bob.ray@acme.test";
    private static final Question PTO =
            Question.to("HR", Office.PTO).withId("q").inConversation("group");

    private final People people = People.open();
    private final Contact ann = people.contact("Ann", whatsapp(ANNS_NUMBER));
    private final Contact bob = people.contact("Bob Ray", email(BOB), whatsapp("+41790000000"));
    private final RoutingDecision asked;

    GuestTest() {
        people.write("group", by(whatsapp(ANNS_NUMBER)));
        asked = people.office.route(PTO, by(whatsapp("+41790000000")));
    }

    @Test
    @DisplayName("I-12 is known in it, and it stays whose it is")
    void isKnown() {
        assertThat(people.conversation(asked).guests()).containsExactly(bob.id());
        assertThat(people.conversation(asked).contact()).contains(ann.id());
        assertThat(people.conversation(asked).asker().displayName()).isEqualTo("Bob Ray");
        assertThat(asked.explain()).contains(BOB);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @DisplayName(
            "T-ML-15 A-59 once deleted or anonymised, is known there by nothing of the card any more; the chat stays whose it is")
    void isForgotten(boolean isDeleted) {
        if (isDeleted) {
            people.directory.delete(bob.id(), DAN);
        } else {
            people.directory.anonymise(bob.id(), ADA);
        }

        assertNothingIsLeft();
        assertThat(people.contactOf(asked)).isEqualTo(ann);
        assertThat(people.office.transcript(asked))
                .isNotEmpty()
                .allSatisfy(message -> assertThat(message.text()).isNotEmpty());
    }

    @Test
    @DisplayName("T-ML-15 A-59 deleted in a batch, after a merge, is known there by nothing of the card any more")
    void isForgottenAfterAMerge() {
        var cid = people.contact("Cid");
        var united = people.merge(cid, bob);

        people.directory.batch(DAN).delete(united).save();

        assertNothingIsLeft();
    }

    @Test
    @DisplayName("Whoever else is known in it stays so")
    void othersStay() {
        people.directory.delete(ann.id(), DAN);

        assertThat(people.conversation(asked).contact()).isEmpty();
        people.write("group", by(whatsapp("+41790000000")));
        assertThat(people.contactOf(asked)).isEqualTo(bob);
    }

    private void assertNothingIsLeft() {
        Consumer<Asker> nobody = asker -> {
            assertThat(asker.displayName()).doesNotContain("Bob");
            assertThat(asker.emails()).isEmpty();
            assertThat(asker.contact()).isEmpty();
        };
        var conversation = people.conversation(asked);
        assertThat(List.of(conversation.asker(), people.office.escalation(asked).asker()))
                .allSatisfy(nobody);
        assertThat(conversation.guests()).isEmpty();
        assertThat(people.office.route(PTO, by(whatsapp("+41790000000"))).explain())
                .doesNotContain(BOB);
    }
}
