package dev.switchboard.scenario;

import static dev.switchboard.scenario.Office.ANN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.conversation.EscalationState;
import dev.switchboard.identity.Identifier;
import dev.switchboard.identity.IdentifierKind;
import dev.switchboard.memory.ScriptedClassifier;
import dev.switchboard.notification.ReplyResult;
import dev.switchboard.policy.Policy;
import dev.switchboard.policy.PolicyEdit;
import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Outcome;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StickinessTest {
    private static final String MIA = "mia@acme.test";
    private static final String MAX = "max@acme.test";

    private final Office office = Office.open();

    @Test
    @DisplayName("A-52 a further question on the same reason stays with the specialist, threaded under the first")
    void aFurtherQuestionStaysAndIsThreaded() {
        var first = office.askIn("chat", ANN, Office.PTO);

        var second = office.askIn("chat", ANN, "And time off on Monday?");
        var third = office.askIn("chat", ANN, "And time off on Tuesday?");

        assertThat(Office.codes(second)).endsWith("STICKY KEPT");
        assertThat(second.outcome()).isEqualTo(Outcome.ESCALATED_SPECIALIST);
        assertThat(office.notified()).containsExactly(MIA, MIA, MIA);
        assertThat(office.conversation(second).escalations()).hasSize(3);
        assertThat(office.escalation(first).thread()).isEmpty();
        assertThat(office.escalation(second).thread()).isEqualTo(first.escalation());
        assertThat(office.escalation(third).thread()).isEqualTo(first.escalation());
        assertThat(office.lastNotification().thread()).isEqualTo(first.escalation());
        assertThat(second.explain()).contains("mia@acme.test already has a question about PTO");
    }

    @Test
    @DisplayName("A-52 a question on another reason is not threaded, though the same specialist has it")
    void aQuestionOnAnotherReasonIsNotThreaded() {
        office.askIn("chat", ANN, Office.PTO);

        var second = office.askIn("chat", ANN, "I need sick leave");

        assertThat(Office.codes(second)).contains("STICKY NONE", "SPECIALIST FOUND");
        assertThat(office.escalation(second).thread()).isEmpty();
    }

    @Test
    @DisplayName("A-52 the primary reason counts, not the others")
    void thePrimaryReasonCounts() {
        var classifier = new ScriptedClassifier()
                .onText("one", ReasonMatch.of("PTO", 0.9), ReasonMatch.of("Sick Leave", 0.5))
                .onText("two", ReasonMatch.of("PTO", 0.5), ReasonMatch.of("Sick Leave", 0.9));
        var scripted = Office.with(Office.hr(), parts -> parts.classifier(classifier));
        scripted.askIn("chat", ANN, "one");

        var second = scripted.askIn("chat", ANN, "two");

        assertThat(Office.codes(second)).contains("STICKY NONE");
    }

    @Test
    @DisplayName("A-52 a question in another conversation is not threaded")
    void aQuestionInAnotherConversationIsNotThreaded() {
        office.askIn("chat", ANN, Office.PTO);

        var second = office.askIn("other chat", ANN, Office.PTO);

        assertThat(Office.codes(second)).contains("STICKY NONE");
        assertThat(office.escalation(second).thread()).isEmpty();
    }

    @Test
    @DisplayName("A-52 an answered question holds nothing")
    void anAnsweredQuestionHoldsNothing() {
        office.askIn("chat", ANN, Office.PTO);
        office.reply(MIA, "Granted.");

        var second = office.askIn("chat", ANN, Office.PTO);

        assertThat(Office.codes(second)).contains("STICKY NONE", "SPECIALIST FOUND");
        assertThat(office.escalation(second).thread()).isEmpty();
    }

    @Test
    @DisplayName("A-52 further questions on no reason are threaded under the owner's first, and sticky says NONE")
    void theOwnersQuestionsAreThreaded() {
        var first = office.askIn("chat", ANN, Office.UNKNOWN);

        var second = office.askIn("chat", ANN, "And my other balloon?");

        assertThat(Office.codes(second)).contains("STICKY NONE");
        assertThat(office.escalation(second).thread()).isEqualTo(first.escalation());
    }

    @Test
    @DisplayName("A-52 a question is not threaded under one that somebody else has")
    void aQuestionIsNotThreadedUnderSomebodyElses() {
        office.askIn("chat", Office.EVE, Office.PTO);
        office.edit(PolicyEdit.assign("HR", "eve@acme.test", MIA));

        var second = office.askIn("chat", Office.EVE, Office.PTO);

        assertThat(second.target().map(target -> target.id())).contains(MIA);
        assertThat(office.escalation(second).thread()).isEmpty();
    }

    @Test
    @DisplayName("A-52 an open question at the owner does not keep new ones from the specialist")
    void theOwnerIsNotSticky() {
        office.askIn("chat", Office.EVE, Office.PTO);
        office.edit(PolicyEdit.assign("HR", "eve@acme.test", MIA));

        var second = office.askIn("chat", Office.EVE, Office.PTO);

        assertThat(Office.codes(second)).contains("STICKY NONE", "SPECIALIST FOUND");
    }

    @Test
    @DisplayName(
            "T-MP-41 A-19 after a move the open escalation stays and is answered; the next question goes to the new one")
    void aMoveCountsForNewQuestions() {
        var first = office.ask(ANN, Office.PTO);
        office.edit(PolicyEdit.move("HR", "ann@acme.test", MAX));

        var result = office.reply(MIA, "Granted.");
        var second = office.ask(ANN, Office.PTO);

        assertThat(result).isEqualTo(ReplyResult.DELIVERED);
        assertThat(office.escalation(first).state()).isEqualTo(EscalationState.DELIVERED);
        assertThat(office.notified()).containsExactly(MIA, MAX);
        assertThat(second.target().map(target -> target.id())).contains(MAX);
    }

    @Test
    @DisplayName("A-19 also in the same conversation: the trace says MAPPING_CHANGED")
    void aMoveCountsInTheSameConversation() {
        var first = office.askIn("chat", ANN, Office.PTO);
        office.edit(PolicyEdit.move("HR", "ann@acme.test", MAX));

        var second = office.askIn("chat", ANN, Office.PTO);

        assertThat(Office.codes(second)).containsSequence("STICKY MAPPING_CHANGED", "SPECIALIST FOUND");
        assertThat(second.target().map(target -> target.id())).contains(MAX);
        assertThat(second.explain()).contains("mia@acme.test has an open question but is no longer");
        assertThat(office.escalation(first).recipient().map(who -> who.person().name()))
                .contains("Mia");
        assertThat(office.escalation(second).thread()).isEmpty();
    }

    @Test
    @DisplayName("A-19 the latest open question decides who is sticky")
    void theLatestOpenQuestionDecides() {
        office.askIn("chat", ANN, Office.PTO);
        office.edit(PolicyEdit.move("HR", "ann@acme.test", MAX));
        office.askIn("chat", ANN, Office.PTO);

        var third = office.askIn("chat", ANN, Office.PTO);

        assertThat(Office.codes(third)).endsWith("STICKY KEPT");
        assertThat(third.target().map(target -> target.id())).contains(MAX);
    }

    @Test
    @DisplayName("A-19 an asker who is no longer mapped goes to the owner, who is told that the mapping changed")
    void anUnmappedAskerGoesToTheOwner() {
        office.askIn("chat", ANN, Office.PTO);
        office.edit(PolicyEdit.unassign("HR", "ann@acme.test"));

        var second = office.askIn("chat", ANN, Office.PTO);

        assertThat(Office.codes(second))
                .containsSequence(
                        "STICKY MAPPING_CHANGED",
                        "SPECIALIST NO_MAPPING",
                        "TAG_ASSIGNMENT NO_RULE",
                        "EXPERTISE NOT_WANTED",
                        "INBOX NOT_PLACED",
                        "OWNER NOTIFIED");
        assertThat(office.lastNotification().passedSteps())
                .extracting(step -> step.result().name())
                .containsExactly("MAPPING_CHANGED", "NO_MAPPING");
    }

    @Test
    @DisplayName("A-16 a deactivated specialist keeps open questions and gets no new ones")
    void aDeactivatedSpecialistKeepsOpenQuestions() {
        var first = office.askIn("chat", ANN, Office.PTO);
        office.edit(PolicyEdit.deactivate("HR", MIA));

        var second = office.askIn("chat", ANN, Office.PTO);
        var result = office.reply(MIA, "Granted.");

        assertThat(Office.codes(second)).contains("STICKY NONE", "SPECIALIST INACTIVE");
        assertThat(office.notified()).containsExactly(MIA, "olga@acme.test");
        assertThat(result).isEqualTo(ReplyResult.DELIVERED);
        assertThat(office.escalation(first).state()).isEqualTo(EscalationState.DELIVERED);
    }

    @Test
    @DisplayName("A-5 a specialist who turns out to be the asker keeps no question")
    void theAskersOtherSelfIsNotSticky() {
        office.askIn("chat", ANN, Office.PTO);
        var annWhoIsMia = ANN.with(Identifier.of(IdentifierKind.EMAIL, MIA));

        var second = office.askIn("chat", annWhoIsMia, Office.PTO);

        assertThat(Office.codes(second)).contains("STICKY MAPPING_CHANGED", "SPECIALIST SELF_SPECIALIST");
    }

    @Test
    @DisplayName("A-70 with the feature switched off while a question is open, the specialist gets no new ones")
    void theFeatureMayBeSwitchedOff() {
        office.askIn("chat", ANN, Office.PTO);
        office.switchboard.policies().apply(Policy.of(Office.hr().specialistRouting(false)), 1);

        var second = office.askIn("chat", ANN, Office.PTO);

        assertThat(second.outcome()).isEqualTo(Outcome.ESCALATED_OWNER);
        assertThat(Office.codes(second)).contains("REASONS OFF", "SPECIALIST OFF");
    }

    @Test
    @DisplayName("A-19 A-4 an asker whose address is not known this time goes to the owner")
    void anAskerWithoutAddressThisTimeGoesToTheOwner() {
        office.askIn("chat", ANN, Office.PTO);

        var second = office.askIn("chat", Asker.anonymous(), Office.PTO);

        assertThat(Office.codes(second)).contains("STICKY NONE", "SPECIALIST NO_EMAIL");
    }
}
