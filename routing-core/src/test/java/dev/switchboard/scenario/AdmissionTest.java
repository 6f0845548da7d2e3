package dev.switchboard.scenario;

import static dev.switchboard.scenario.Office.ANN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.persona.Persona;
import dev.switchboard.routing.Attachment;
import dev.switchboard.routing.Outcome;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.Rejection;
import dev.switchboard.routing.RoutingDecision;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdmissionTest {
    private final Office office = Office.open();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\t\r\n",
                "\u00a0\u2003\u3000",
                "\u2028\u2029",
                "\u0000",
                "\u0000\u0001\u007f\u0085",
                "\u200b",
                "\u200b\u200c\u200d\u2060\ufeff",
                "\u202e\u2066\u00ad",
                "\ufe0f\u0301",
                "\ud83d",
                "\udc4b",
                "\udc4b\ud83d",
                " \u0000\u200b\ud83d "
            })
    @DisplayName("3.3 a question without a visible character is rejected, and nothing happens")
    void anEmptyQuestionIsRejected(String empty) {
        var decision = office.ask(ANN, empty);

        assertThat(decision)
                .isInstanceOfSatisfying(
                        RoutingDecision.Rejected.class,
                        rejected -> assertThat(rejected.rejection()).isEqualTo(Rejection.EMPTY_QUESTION));
        assertThat(decision.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(Office.codes(decision)).containsExactly("ADMISSION EMPTY_QUESTION");
        assertThat(decision.explain()).contains("no visible character");
        assertThat(office.events.events()).isEmpty();
        assertThat(office.notified()).isEmpty();
        assertThat(office.chat.deliveries()).isEmpty();
        assertThat(office.switchboard.conversations().find(decision.conversation()))
                .isEmpty();
        assertThat(office.switchboard.conversations().knowledgeGaps("HR")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"?", "a", "7", " . ", "ý", "日", "😀", "€", "\u0000x", "\u200b!", "\ud83d?", "_", "(", "\u0903"})
    @DisplayName("3.3 a single visible character is a question")
    void aVisibleCharacterIsAQuestion(String text) {
        var decision = office.ask(ANN, text);

        assertThat(decision.outcome()).isEqualTo(Outcome.ESCALATED_OWNER);
        assertThat(office.lastNotification().question()).isEqualTo(text);
    }

    @Test
    @DisplayName("3.3 a file without a text is a question")
    void aFileIsAQuestion() {
        var photo = new Attachment("slip.png", "image/png", URI.create("file:///slip.png"));

        var decision = office.route(Question.to("HR", " ").withAttachments(List.of(photo)), ANN);

        assertThat(decision.outcome()).isEqualTo(Outcome.ESCALATED_OWNER);
        assertThat(office.lastNotification().attachments()).containsExactly(photo);
        assertThat(office.transcript(decision).get(0).attachments()).containsExactly(photo);
    }

    @Test
    @DisplayName("3.3 a question to an unknown persona is rejected, with a suggestion, and nothing happens")
    void anUnknownPersonaIsRejected() {
        var two = Office.with(Office.hr(), Persona.named("Finance").ownedBy("fin@acme.test"));

        var decision = two.route(Question.to("finanze", Office.PTO), ANN);

        assertThat(decision)
                .isInstanceOfSatisfying(
                        RoutingDecision.Rejected.class,
                        rejected -> assertThat(rejected.rejection()).isEqualTo(Rejection.UNKNOWN_PERSONA));
        assertThat(Office.codes(decision)).containsExactly("ADMISSION UNKNOWN_PERSONA");
        assertThat(decision.explain()).contains("there is no persona \"finanze\"; did you mean \"Finance\"?");
        assertThat(two.events.events()).isEmpty();
        assertThat(two.notified()).isEmpty();
    }

    @Test
    @DisplayName("3.3 if no persona is near, those there are are named")
    void knownPersonasAreNamed() {
        var decision = office.route(Question.to("Facilities", Office.PTO), ANN);

        assertThat(decision.explain()).contains("there is no persona \"Facilities\"; known here: HR");
    }

    @Test
    @DisplayName("3.3 a persona's name is compared exactly")
    void aPersonasNameIsComparedExactly() {
        var decision = office.route(Question.to("hr", Office.PTO), ANN);

        assertThat(decision.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(decision.explain()).contains("did you mean \"HR\"?");
    }

    @Test
    @DisplayName("3.3 the name of an unknown persona is shown shortened and made safe to print")
    void anEndlessPersonaNameIsShortened() {
        var decision = office.route(Question.to("\u001b[31m" + "x".repeat(1_000_000), Office.PTO), ANN);

        assertThat(decision.explain()).hasSizeLessThan(1_000).doesNotContain("\u001b");
    }

    @Test
    @DisplayName("3.3 an unknown persona is said before an empty question")
    void anUnknownPersonaComesFirst() {
        var decision = office.route(Question.to("Nobody", ""), ANN);

        assertThat(Office.codes(decision)).containsExactly("ADMISSION UNKNOWN_PERSONA");
    }

    @Test
    @DisplayName("3.3 a rejected question in an open conversation leaves it as it is")
    void aRejectedQuestionLeavesItsConversation() {
        var decision = office.askIn("chat", ANN, Office.PTO);
        var before = office.conversation(decision);

        var rejected = office.askIn("chat", ANN, " ");

        assertThat(rejected.conversation()).isEqualTo(decision.conversation());
        assertThat(office.conversation(decision)).isSameAs(before);
        assertThat(office.transcript(decision)).hasSize(2);
    }
}
