package dev.switchboard.scenario;

import static dev.switchboard.scenario.Office.ANN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.conversation.Message;
import dev.switchboard.event.RoutingEvent;
import dev.switchboard.memory.ScriptedAnswers;
import dev.switchboard.permission.Actor;
import dev.switchboard.persona.PersonaBuilder;
import dev.switchboard.persona.Script;
import dev.switchboard.policy.Policy;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.routing.Answer;
import dev.switchboard.routing.Outcome;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.routing.Target;
import dev.switchboard.tag.Direction;
import dev.switchboard.tag.PostAction;
import dev.switchboard.tag.SmartTag;
import dev.switchboard.tag.Tag;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A-51 while a human is in, a persona that listens to its name answers what it knows")
class AddressedTest {
    private static final String MIA = "mia@acme.test";
    private static final String ASKED_BY_NAME = "HR, how many leave days are there per year?";
    private static final String DAYS = "There are 25 leave days per year.";

    @Test
    @DisplayName("T-X-08 addressed by its name it answers, the human gets the message, and nothing is escalated")
    void addressedByItsNameItAnswers() {
        var office = joined(listening());

        var decision = ask(office, ASKED_BY_NAME);

        assertThat(decision.outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(decision.reply()).contains(DAYS);
        assertThat(office.chatOf(decision)).containsExactly(DAYS);
        assertThat(office.notified()).containsExactly(MIA);
        assertThat(office.lastNotification().question()).isEqualTo(ASKED_BY_NAME);
        assertThat(office.lastNotification().escalation()).isEmpty();
        assertThat(office.conversation(decision).escalations()).hasSize(1);
        assertThat(office.switchboard.conversations().knowledgeGaps("HR")).hasSize(1);
    }

    @Test
    @DisplayName("T-X-08 the trace says that it was addressed, and each stage that it went through")
    void theTraceSaysSo() {
        var office = joined(listening());

        var decision = ask(office, ASKED_BY_NAME);

        assertThat(Office.codes(decision))
                .containsExactly(
                        "ADMISSION ADMITTED",
                        "GATE DEFERRING",
                        "INBOUND_TAGS NONE",
                        "HUMAN_WISH NOT_ASKED",
                        "REASONS MATCHED",
                        "ANSWER ANSWERED");
        assertThat(decision.explain())
                .contains("mia@acme.test has joined the conversation, but the asker addresses HR by its name");
    }

    @Test
    @DisplayName("T-X-08 a preview gives the decision and the trace of the route")
    void aPreviewIsEqual() {
        var office = joined(listening());
        var question = Question.to("HR", ASKED_BY_NAME).inConversation("chat").withId("q");

        var preview = office.switchboard.router().preview(question, ANN);
        var routed = office.route(question, ANN);

        assertThat(routed.outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(preview).isEqualTo(routed);
        assertThat(preview.trace()).isEqualTo(routed.trace());
    }

    @Test
    @DisplayName("T-X-08 without the opt-in the name changes nothing")
    void withoutTheOptInItIsSilent() {
        var office = joined(Office.hr());

        var decision = ask(office, ASKED_BY_NAME);

        assertHeld(office, decision);
        assertThat(Office.codes(decision)).containsExactly("ADMISSION ADMITTED", "GATE DEFERRING", "INBOUND_TAGS NONE");
    }

    @Test
    @DisplayName("T-X-08 when the human has left, it answers again without being named")
    void whenTheHumanHasLeftItAnswersAgain() {
        var office = joined(listening());
        assertHeld(office, ask(office, Office.YEARLY_DAYS));
        var conversation = ask(office, ASKED_BY_NAME).conversation();

        office.switchboard.conversations().leave(conversation, MIA);

        assertThat(ask(office, Office.YEARLY_DAYS).outcome()).isEqualTo(Outcome.ANSWERED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "José María, how many leave days are there per year?",
                "jose maria how many leave days are there per year",
                "How many leave days are there per year, JOSÉ-MARÍA?",
            })
    @DisplayName("T-X-08 its display name counts, in any case, with or without accents")
    void itsDisplayNameCounts(String text) {
        var office = joined(listening().called("José María"));

        assertThat(ask(office, text).outcome()).isEqualTo(Outcome.ANSWERED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "José, how many leave days are there per year?",
                "José Mariano, how many leave days are there per year?",
                "José and María, how many leave days are there per year?",
                "HR, how many leave days are there per year?",
            })
    @DisplayName("T-X-08 part of its name, a longer word or its id do not")
    void anythingElseDoesNot(String text) {
        var office = joined(listening().called("José María"));

        assertHeld(office, ask(office, text));
    }

    @Test
    @DisplayName("T-X-08 a name without a letter is in no text")
    void aNameWithoutALetterIsNowhere() {
        var office = joined(listening().called("?!"));

        assertHeld(office, ask(office, "?! How many leave days are there per year?"));
    }

    @Test
    @DisplayName("T-X-08 what it does not know is for the human alone: no gap, no escalation, no tag")
    void whatItDoesNotKnowIsForTheHuman() {
        var office = joined(listening());

        var decision = ask(office, "HR, where do I park my balloon?");

        assertHeld(office, decision);
        assertThat(decision.tags()).isEmpty();
        assertThat(decision.trace().toString()).contains("ANSWER UNKNOWN");
    }

    @Test
    @DisplayName("T-X-08 an answer of which it is not sure enough, or that it cannot carry anything out, is not said")
    void whatItIsNotSureOfIsNotSaid() {
        var answers = new ScriptedAnswers()
                .onText("HR, perhaps?", Answer.known("Perhaps.", 0.4))
                .onText("HR, book it", Answer.cannotExecute("I cannot book."));
        var office = Office.with(listening(), parts -> parts.answers(answers));
        join(office);

        assertHeld(office, ask(office, "HR, perhaps?"));
        office.notifier.clear();
        assertHeld(office, ask(office, "HR, book it"));

        assertThat(office.transcript(ask(office, "Hm")))
                .extracting(Message::superseded)
                .containsOnly(false);
    }

    @Test
    @DisplayName("T-X-08 who asks for a person, or about what a human always answers, gets no automated answer")
    void whatIsForHumansStaysWithThem() {
        var office = joined(listening().reason(ContactReason.named("per year").withAlwaysHuman(true)));

        assertHeld(office, ask(office, ASKED_BY_NAME));
        office.notifier.clear();
        assertHeld(office, ask(office, "HR, I want to talk to a human"));
        assertThat(office.conversation(ask(office, "Hm")).tags()).containsExactly(Tag.HUMAN_HELP);
    }

    @Test
    @DisplayName("T-X-08 its script does not go on by that")
    void itsScriptDoesNotGoOn() {
        var office = joined(listening());
        office.switchboard.policies().apply(Policy.of(listening().script(Script.NONE.text("Hello."))), 1);

        var decision = ask(office, ASKED_BY_NAME);

        assertThat(decision.reply()).contains(DAYS);
    }

    @Test
    @DisplayName("T-X-08 tags of message and reply count; a hand-off they ask for is none, because a human is in")
    void tagsCount() {
        var office = joined(listening()
                .tags(
                        SmartTag.custom("days").withPhrases("leave days").withHandOff(true),
                        SmartTag.custom("told")
                                .withPhrases("25 leave days")
                                .withDirection(Direction.OUTBOUND)
                                .withPostAction(PostAction.SUSPEND_AFTERWARDS)));

        var decision = ask(office, ASKED_BY_NAME);

        assertThat(decision.outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(decision.tags()).extracting(Tag::name).containsExactly("days", "told");
        assertThat(office.conversation(decision).escalations()).hasSize(1);
        assertThat(ask(office, ASKED_BY_NAME).outcome()).isEqualTo(Outcome.HELD);
    }

    @Test
    @DisplayName("T-X-08 suspended, it stays silent")
    void suspendedItStaysSilent() {
        var office = joined(listening());
        var conversation = ask(office, "Hm").conversation();
        office.switchboard.conversations().suspend(conversation, Actor.person(MIA));
        office.notifier.clear();

        var decision = ask(office, ASKED_BY_NAME);

        assertHeld(office, decision);
        assertThat(Office.codes(decision)).contains("GATE SUSPENDED");
    }

    @Test
    @DisplayName("T-X-08 what it was about to say when a human joined is said if it was addressed")
    void aHumanWhoJoinsMeanwhileDoesNotSilenceIt() {
        var meanwhile = new AtomicReference<Runnable>(() -> {});
        var office = Office.with(
                listening(),
                parts -> parts.answers(request -> {
                    meanwhile.get().run();
                    return request.question().text().equals("HR?") ? Answer.known("Here.") : Answer.unknown();
                }));
        office.askIn("chat", ANN, Office.PTO);
        meanwhile.set(() -> office.join(MIA));

        var decision = ask(office, "HR?");

        assertThat(decision.outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(office.chatOf(decision)).endsWith("Here.");
        assertThat(office.transcript(decision)).extracting(Message::superseded).containsOnly(false);
    }

    private static PersonaBuilder listening() {
        return Office.hr().answersWhenAddressed(true);
    }

    /** Ann's request for time off and an unknown question are open, and Mia has joined her chat. */
    private static Office joined(PersonaBuilder persona) {
        var office = Office.with(persona);
        join(office);
        return office;
    }

    private static void join(Office office) {
        office.askIn("chat", ANN, Office.PTO);
        office.join(MIA);
        office.notifier.clear();
        office.chat.clear();
    }

    private static RoutingDecision ask(Office office, String text) {
        return office.askIn("chat", ANN, text);
    }

    /** As without the opt-in: the human has it, the automation says nothing, and nothing else happens. */
    private static void assertHeld(Office office, RoutingDecision decision) {
        assertThat(decision.outcome()).isEqualTo(Outcome.HELD);
        assertThat(decision.target()).contains(new Target(Target.Kind.SPECIALIST, MIA, "Mia"));
        assertThat(office.chatOf(decision)).isEmpty();
        assertThat(office.notified()).containsExactly(MIA);
        assertThat(office.conversation(decision).escalations()).hasSize(1);
        assertThat(office.events.events(RoutingEvent.Kind.ESCALATION_CREATED)).hasSize(1);
        assertThat(office.switchboard.conversations().knowledgeGaps("HR")).hasSize(1);
    }
}
