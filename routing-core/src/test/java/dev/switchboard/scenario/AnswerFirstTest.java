package dev.switchboard.scenario;

import static dev.switchboard.scenario.Office.ANN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.conversation.AutomationMode;
import dev.switchboard.memory.ScriptedAnswers;
import dev.switchboard.memory.ScriptedClassifier;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.routing.Answer;
import dev.switchboard.routing.HandoffCause;
import dev.switchboard.routing.Outcome;
import dev.switchboard.routing.Question;
import dev.switchboard.tag.Tag;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerFirstTest {
    private static final String PAID = "Is time off paid?";

    private final ScriptedAnswers answers = new ScriptedAnswers();

    @Test
    @DisplayName("T-MP-02 what the persona knows it answers in the asker's chat, and nobody is notified")
    void answersWhatItKnows() {
        var office = Office.open();

        var decision = office.ask(ANN, Office.YEARLY_DAYS);

        assertThat(decision.outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(decision.reply()).contains("There are 25 leave days per year.");
        assertThat(office.chatOf(decision)).containsExactly("There are 25 leave days per year.");
        assertThat(office.conversation(decision).escalations()).isEmpty();
        assertThat(office.notified()).isEmpty();
        assertThat(decision.escalation()).isEmpty();
        assertThat(decision.target()).isEmpty();
    }

    @Test
    @DisplayName("T-MP-02 A-1 the answer wins over the specialist although a reason matched")
    void theAnswerWinsOverTheSpecialist() {
        var office = Office.with(Office.hr().knows("Yes, it is.", PAID), parts -> parts);

        var decision = office.ask(ANN, PAID);

        assertThat(decision.reasons()).extracting(ReasonMatch::label).containsExactly("PTO");
        assertThat(decision.outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(office.notified()).isEmpty();
        assertThat(decision.tags()).isEmpty();
        assertThat(office.switchboard.conversations().knowledgeGaps("HR")).isEmpty();
    }

    @Test
    @DisplayName("A-1 a reason that is always a human's goes to the specialist although the answer is known")
    void aSensitiveReasonGoesToTheSpecialist() {
        var promotion = ContactReason.named("Promotion").withAlwaysHuman(true);
        answers.onText("About my promotion", Answer.known("Never."));
        var office = Office.with(Office.hr().reason(promotion), parts -> parts.answers(answers));

        var decision = office.ask(ANN, "About my promotion");

        assertThat(decision.outcome()).isEqualTo(Outcome.ESCALATED_SPECIALIST);
        assertThat(decision.cause()).contains(HandoffCause.SENSITIVE);
        assertThat(Office.codes(decision)).contains("ANSWER SKIPPED");
        assertThat(decision.explain()).contains("a human always answers questions about Promotion");
        assertThat(answers.requests()).isEmpty();
        assertThat(decision.tags()).isEmpty();
        assertThat(office.switchboard.conversations().knowledgeGaps("HR")).isEmpty();
    }

    @Test
    @DisplayName("A-1 one sensitive reason among several is enough")
    void oneSensitiveReasonIsEnough() {
        var promotion = ContactReason.named("Promotion").withAlwaysHuman(true);
        var classifier = new ScriptedClassifier()
                .onText(
                        PAID,
                        ReasonMatch.of("PTO", 0.9),
                        ReasonMatch.of("Promotion", 0.2),
                        ReasonMatch.of("Sick Leave", 0.1));
        var office = Office.with(
                Office.hr().reason(promotion), parts -> parts.answers(answers).classifier(classifier));

        var decision = office.ask(ANN, PAID);

        assertThat(decision.reasons()).extracting(ReasonMatch::label).containsExactly("PTO", "Promotion", "Sick Leave");
        assertThat(decision.cause()).contains(HandoffCause.SENSITIVE);
        assertThat(answers.requests()).isEmpty();
    }

    @Test
    @DisplayName("A-2 reasons are classified first and handed to the answer provider")
    void theProviderIsToldTheReasons() {
        var office = Office.with(Office.hr(), parts -> parts.answers(answers));

        var decision = office.ask(ANN, Office.PTO);

        assertThat(Office.codes(decision)).containsSequence("REASONS MATCHED", "ANSWER UNKNOWN");
        var request = answers.requests().get(0);
        assertThat(request.reasons()).isEqualTo(decision.reasons());
        assertThat(request.persona().id().value()).isEqualTo("HR");
        assertThat(request.asker()).isEqualTo(ANN);
        assertThat(request.question().text()).isEqualTo(Office.PTO);
        assertThat(request.tokens().toString()).startsWith("please approve");
    }

    @Test
    @DisplayName("3.3 the answer provider is told the earlier messages of the conversation, not this one")
    void theProviderIsToldTheHistory() {
        var office = Office.with(Office.hr(), parts -> parts.answers(answers));
        office.askIn("chat", ANN, Office.PTO);

        office.askIn("chat", ANN, "And Monday?");

        assertThat(answers.requests().get(0).history()).isEmpty();
        assertThat(answers.requests().get(1).history())
                .extracting(message -> message.text())
                .containsExactly(
                        Office.PTO, "I have passed your question on to a colleague. The answer will appear here.");
    }

    @Test
    @DisplayName("3.3 the history is the latest fifty messages, oldest first")
    void theHistoryIsTheLatestFifty() {
        var office = Office.with(Office.hr().passedOnText(""), parts -> parts.answers(answers));
        for (int i = 1; i <= 60; i++) {
            office.askIn("chat", ANN, "Balloon " + i);
        }

        office.askIn("chat", ANN, "Last balloon");

        var history = answers.requests().get(60).history();
        assertThat(history).hasSize(50);
        assertThat(history.get(0).text()).isEqualTo("Balloon 11");
        assertThat(history.get(49).text()).isEqualTo("Balloon 60");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 0.51, 1})
    @DisplayName("3.3 an answer at or above the threshold is given")
    void anAnswerAtTheThresholdIsGiven(double confidence) {
        answers.onText(PAID, Answer.known("Yes.", confidence));
        var office = Office.with(Office.hr(), parts -> parts.answers(answers));

        var decision = office.ask(ANN, PAID);

        assertThat(decision.outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(Office.codes(decision)).endsWith("ANSWER ANSWERED");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.49, 0.4999999999})
    @DisplayName("3.3 an answer below the threshold counts as unknown and is not said")
    void anAnswerBelowTheThresholdIsNotGiven(double confidence) {
        answers.onText(PAID, Answer.known("Perhaps.", confidence));
        var office = Office.with(Office.hr(), parts -> parts.answers(answers));

        var decision = office.ask(ANN, PAID);

        assertThat(decision.outcome()).isEqualTo(Outcome.ESCALATED_SPECIALIST);
        assertThat(decision.cause()).contains(HandoffCause.UNKNOWN);
        assertThat(Office.codes(decision)).contains("ANSWER BELOW_THRESHOLD");
        assertThat(decision.explain()).contains("confidence " + confidence + " is below the threshold 0.5");
        assertThat(office.chatOf(decision)).doesNotContain("Perhaps.");
    }

    @Test
    @DisplayName("3.3 a persona may set its own threshold")
    void aPersonaMaySetItsThreshold() {
        answers.onText(PAID, Answer.known("Yes.", 0.9));
        var office = Office.with(Office.hr().answerThreshold(0.91), parts -> parts.answers(answers));

        var decision = office.ask(ANN, PAID);

        assertThat(Office.codes(decision)).contains("ANSWER BELOW_THRESHOLD");
    }

    @Test
    @DisplayName(
            "3.3 an unknown question gets sys_human_help, on the message and the conversation, and is a knowledge gap")
    void anUnknownQuestionIsTagged() {
        var office = Office.open();

        var decision = office.ask(ANN, Office.PTO);

        assertThat(decision.cause()).contains(HandoffCause.UNKNOWN);
        assertThat(decision.tags()).containsExactly(Tag.HUMAN_HELP);
        assertThat(office.transcript(decision).get(0).tags()).containsExactly(Tag.HUMAN_HELP);
        assertThat(office.conversation(decision).tags()).containsExactly(Tag.HUMAN_HELP);
        assertThat(office.switchboard.conversations().knowledgeGaps("HR"))
                .singleElement()
                .satisfies(gap -> {
                    assertThat(gap.text()).isEqualTo(Office.PTO);
                    assertThat(gap.conversation()).isEqualTo(decision.conversation());
                    assertThat(gap.question().value()).isEqualTo("m0");
                    assertThat(gap.at()).isEqualTo(office.clock.instant());
                });
    }

    @Test
    @DisplayName("3.3 what cannot be executed is said, gets sys_human_follow_up and goes to a human")
    void whatCannotBeExecutedGoesToAHuman() {
        answers.onText(PAID, Answer.cannotExecute("I cannot book that myself."));
        var office = Office.with(Office.hr(), parts -> parts.answers(answers));

        var decision = office.ask(ANN, PAID);

        assertThat(decision.outcome()).isEqualTo(Outcome.ESCALATED_SPECIALIST);
        assertThat(decision.cause()).contains(HandoffCause.CANNOT_EXECUTE);
        assertThat(decision.tags()).containsExactly(Tag.HUMAN_FOLLOW_UP);
        assertThat(decision.reply()).contains("I cannot book that myself.");
        assertThat(office.chatOf(decision)).first().isEqualTo("I cannot book that myself.");
        assertThat(Office.codes(decision)).contains("ANSWER CANNOT_EXECUTE");
        assertThat(office.switchboard.conversations().knowledgeGaps("HR")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n"})
    @DisplayName("3.3 what cannot be executed, without a text, says nothing")
    void aBlankTextIsNotSaid(String blank) {
        answers.onText(PAID, Answer.cannotExecute(blank));
        var office = Office.with(Office.hr().passedOnText(""), parts -> parts.answers(answers));

        var decision = office.ask(ANN, PAID);

        assertThat(decision.cause()).contains(HandoffCause.CANNOT_EXECUTE);
        assertThat(decision.reply()).isEmpty();
        assertThat(office.chatOf(decision)).isEmpty();
    }

    @Test
    @DisplayName("A-38 who asks for a person gets one although the answer is known")
    void whoAsksForAPersonGetsOne() {
        answers.onText(PAID, Answer.known("Yes."));
        var office = Office.with(Office.hr(), parts -> parts.answers(answers));

        var decision = office.route(Question.to("HR", PAID).askingForHuman(), ANN);

        assertThat(decision.outcome()).isEqualTo(Outcome.ESCALATED_SPECIALIST);
        assertThat(decision.cause()).contains(HandoffCause.ASKED_FOR_HUMAN);
        assertThat(decision.tags()).containsExactly(Tag.HUMAN_FOLLOW_UP);
        assertThat(Office.codes(decision)).contains("HUMAN_WISH ASKED", "ANSWER SKIPPED");
        assertThat(answers.requests()).isEmpty();
    }

    @Test
    @DisplayName("A-38 the wish for a person stays the cause when the reason is sensitive too")
    void theFirstCauseStays() {
        var promotion = ContactReason.named("Promotion").withAlwaysHuman(true);
        var office = Office.with(Office.hr().reason(promotion));

        var decision = office.route(Question.to("HR", "My promotion").askingForHuman(), ANN);

        assertThat(decision.cause()).contains(HandoffCause.ASKED_FOR_HUMAN);
        assertThat(decision.tags()).containsExactly(Tag.HUMAN_FOLLOW_UP);
    }

    @Test
    @DisplayName("T-MP-45 A-52 while an escalation is open and nobody joined, the persona answers what it knows")
    void keepsAnsweringWhileAnEscalationIsOpen() {
        var office = Office.open();
        office.askIn("chat", ANN, Office.PTO);

        var decision = office.askIn("chat", ANN, Office.YEARLY_DAYS);

        assertThat(decision.outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(office.chatOf(decision)).endsWith("There are 25 leave days per year.");
        assertThat(office.conversation(decision).mode()).isEqualTo(AutomationMode.ACTIVE);
        assertThat(office.notified()).containsExactly("mia@acme.test");
    }

    @Test
    @DisplayName("3.3 the asker is told that a question was passed on, in words of the persona's, or not at all")
    void theAskerIsToldInThePersonasWords() {
        var telling = Office.with(Office.hr().passedOnText("A person will come back to you."));
        var silent = Office.with(Office.hr().passedOnText(" "));

        var told = telling.ask(ANN, Office.PTO);
        var untold = silent.ask(ANN, Office.PTO);

        assertThat(telling.chatOf(told)).containsExactly("A person will come back to you.");
        assertThat(silent.chatOf(untold)).isEmpty();
        assertThat(silent.transcript(untold)).hasSize(1);
    }
}
