package dev.switchboard.scenario;

import static dev.switchboard.scenario.Office.ANN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.conversation.Author;
import dev.switchboard.conversation.AutomationMode;
import dev.switchboard.conversation.EscalationState;
import dev.switchboard.conversation.Invitation;
import dev.switchboard.conversation.JoinResult;
import dev.switchboard.event.RoutingEvent;
import dev.switchboard.policy.PolicyEdit;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.Outcome;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.routing.Target;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JoiningTest {
    private static final String MIA = "mia@acme.test";

    private final Office office = Office.open();

    @Test
    @DisplayName("T-MP-08 who joins by token takes part, the asker is told, and the persona falls silent")
    void whoJoinsTakesPart() {
        var decision = office.ask(ANN, Office.PTO);

        var result = office.join(MIA);

        assertThat(result).isEqualTo(JoinResult.JOINED);
        assertThat(office.conversation(decision).participants()).singleElement().satisfies(one -> {
            assertThat(one.who().person().email()).hasToString(MIA);
            assertThat(one.since()).isEqualTo(office.clock.instant());
        });
        assertThat(office.chatOf(decision)).endsWith("Mia joined the conversation.");
        assertThat(office.escalation(decision).state()).isEqualTo(EscalationState.ACKNOWLEDGED);
        assertThat(office.timeline(decision)).endsWith("mia@acme.test joined");
        assertThat(office.conversation(decision).mode()).isEqualTo(AutomationMode.DEFERRING);
        assertThat(office.happened())
                .endsWith(RoutingEvent.Kind.PARTICIPANT_JOINED, RoutingEvent.Kind.AUTOMATION_MODE_CHANGED);
        assertThat(office.notified()).containsExactly(MIA);
    }

    @Test
    @DisplayName("T-MP-08 joining twice changes nothing the second time")
    void joiningTwiceChangesNothing() {
        var decision = office.ask(ANN, Office.PTO);
        office.join(MIA);
        var before = office.events.events().size();

        var again = office.join(MIA);

        assertThat(again).isEqualTo(JoinResult.ALREADY_JOINED);
        assertThat(office.conversation(decision).participants()).hasSize(1);
        assertThat(office.chatOf(decision)).containsOnlyOnce("Mia joined the conversation.");
        assertThat(office.events.events()).hasSize(before);
    }

    @Test
    @DisplayName("T-MP-08 an invitation says who would join what, and looking at it changes nothing")
    void anInvitationChangesNothing() {
        var decision = office.ask(ANN, Office.PTO);
        var before = office.events.events().size();

        var invitation = office.switchboard.conversations().invitation(office.joinTokenOf(MIA));

        var mia = office.lastNotification().recipient();
        assertThat(invitation).contains(new Invitation(decision.conversation(), mia, ANN));
        assertThat(office.conversation(decision).participants()).isEmpty();
        assertThat(office.events.events()).hasSize(before);
    }

    @Test
    @DisplayName("T-MP-10 what a joined human writes is the answer, and the persona adds nothing")
    void whatAJoinedHumanWritesIsTheAnswer() {
        var decision = office.ask(ANN, Office.PTO);
        office.join(MIA);

        var message = office.switchboard.conversations().write(decision.conversation(), MIA, "Granted.");

        assertThat(message.author()).isEqualTo(new Author(Author.Role.SPECIALIST, MIA, "Mia"));
        assertThat(office.chatOf(decision)).endsWith("Mia joined the conversation.", "Granted.");
        assertThat(office.transcript(decision)).last().isEqualTo(message);
        assertThat(office.escalation(decision).state()).isEqualTo(EscalationState.DELIVERED);
        assertThat(office.conversation(decision).tags()).isEmpty();
    }

    @Test
    @DisplayName("T-MP-10 writing answers every open question of the writer, and none of anybody else's")
    void writingAnswersTheWritersQuestions() {
        var first = office.askIn("chat", ANN, Office.PTO);
        var second = office.askIn("chat", ANN, "Time off on Monday too");
        var owners = office.askIn("chat", ANN, Office.UNKNOWN);
        office.join(MIA);

        office.switchboard.conversations().write(first.conversation(), MIA, "Both granted.");

        assertThat(office.escalation(first).state()).isEqualTo(EscalationState.DELIVERED);
        assertThat(office.escalation(second).state()).isEqualTo(EscalationState.DELIVERED);
        assertThat(office.escalation(owners).state()).isEqualTo(EscalationState.NOTIFIED);
    }

    @Test
    @DisplayName("T-MP-10 a further message of a human with nothing left to answer is delivered all the same")
    void aFurtherMessageIsDelivered() {
        var decision = office.ask(ANN, Office.PTO);
        office.join(MIA);
        office.switchboard.conversations().write(decision.conversation(), MIA, "Granted.");
        var answered = office.events.events(RoutingEvent.Kind.ANSWER_DELIVERED).size();

        office.switchboard.conversations().write(decision.conversation(), MIA, "Enjoy!");

        assertThat(office.chatOf(decision)).endsWith("Granted.", "Enjoy!");
        assertThat(office.events.events(RoutingEvent.Kind.ANSWER_DELIVERED)).hasSize(answered);
    }

    @Test
    @DisplayName("T-X-08 while a human is in, the persona is silent and the message goes to that human")
    void thePersonaIsSilentWhileAHumanIsIn() {
        office.askIn("chat", ANN, Office.PTO);
        office.join(MIA);
        office.notifier.clear();
        office.chat.clear();

        var held = office.askIn("chat", ANN, Office.YEARLY_DAYS);

        assertThat(held.outcome()).isEqualTo(Outcome.HELD);
        assertThat(held.target()).contains(new Target(Target.Kind.SPECIALIST, MIA, "Mia"));
        assertThat(Office.codes(held)).containsExactly("ADMISSION ADMITTED", "GATE DEFERRING", "INBOUND_TAGS NONE");
        assertThat(held.escalation()).isEmpty();
        assertThat(office.chatOf(held)).isEmpty();
        assertThat(office.notified()).containsExactly(MIA);
        assertThat(office.lastNotification().question()).isEqualTo(Office.YEARLY_DAYS);
        assertThat(office.lastNotification().escalation()).isEmpty();
        assertThat(office.lastNotification().cause()).isEmpty();
        assertThat(office.lastNotification().replyToken()).isEmpty();
        assertThat(office.lastNotification().joinToken()).isEmpty();
        assertThat(office.lastNotification().subject()).isEqualTo("HR: a message from Ann");
        assertThat(office.lastNotification().body()).contains("you have this conversation");
        assertThat(office.conversation(held).escalations()).hasSize(1);
        assertThat(office.switchboard.conversations().knowledgeGaps("HR")).hasSize(1);
    }

    @Test
    @DisplayName("T-X-08 when the last human leaves, the persona answers again")
    void thePersonaAnswersAgainAfterTheLastHumanLeft() {
        var decision = office.askIn("chat", ANN, Office.PTO);
        office.join(MIA);

        var left = office.switchboard.conversations().leave(decision.conversation(), "MIA@acme.test");
        var answered = office.askIn("chat", ANN, Office.YEARLY_DAYS);

        assertThat(left).isTrue();
        assertThat(answered.outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(office.conversation(decision).mode()).isEqualTo(AutomationMode.ACTIVE);
        assertThat(office.events.events(RoutingEvent.Kind.PARTICIPANT_LEFT)).hasSize(1);
        assertThat(office.events.events(RoutingEvent.Kind.AUTOMATION_MODE_CHANGED))
                .extracting(RoutingEvent::subject)
                .containsExactly("DEFERRING", "ACTIVE");
    }

    @Test
    @DisplayName("T-X-08 who is not in cannot leave")
    void whoIsNotInCannotLeave() {
        var decision = office.ask(ANN, Office.PTO);
        var nowhere = new ConversationId(decision.conversation().persona(), "nowhere");

        assertThat(office.switchboard.conversations().leave(decision.conversation(), MIA))
                .isFalse();
        assertThat(office.switchboard.conversations().leave(nowhere, MIA)).isFalse();
        assertThat(office.events.events(RoutingEvent.Kind.PARTICIPANT_LEFT)).isEmpty();
    }

    @Test
    @DisplayName("T-X-14 A-68 two humans who joined both reach the asker, in the order of arrival, with their names")
    void twoHumansReachTheAskerInOrder() {
        var decision = bothJoined();

        write(decision, "olga@acme.test", "On the roof.");
        write(decision, MIA, "Granted.");
        write(decision, "olga@acme.test", "Mind the antenna.");

        assertThat(office.chatOf(decision)).endsWith("On the roof.", "Granted.", "Mind the antenna.");
        assertThat(office.chat.deliveries())
                .extracting(delivery -> delivery.message().author().name())
                .endsWith("Olga", "Mia", "Olga");
    }

    @Test
    @DisplayName("T-X-14 a message of the asker goes to every human who joined")
    void aMessageGoesToEveryHumanWhoJoined() {
        bothJoined();
        office.notifier.clear();

        office.askIn("chat", ANN, "Thank you both");

        assertThat(office.notified()).containsExactly(MIA, "olga@acme.test");
    }

    @Test
    @DisplayName("T-X-14 the mode changes with the first who joins and with the last who leaves")
    void theModeChangesWithTheFirstAndTheLast() {
        var decision = bothJoined();
        var conversations = office.switchboard.conversations();

        conversations.leave(decision.conversation(), MIA);
        var between = office.conversation(decision).mode();
        conversations.leave(decision.conversation(), "olga@acme.test");

        assertThat(between).isEqualTo(AutomationMode.DEFERRING);
        assertThat(office.conversation(decision).mode()).isEqualTo(AutomationMode.ACTIVE);
        assertThat(office.events.events(RoutingEvent.Kind.AUTOMATION_MODE_CHANGED))
                .extracting(RoutingEvent::subject)
                .containsExactly("DEFERRING", "ACTIVE");
    }

    @Test
    @DisplayName("MP-20 who has not joined cannot write, and nothing reaches the asker")
    void whoHasNotJoinedCannotWrite() {
        var decision = office.ask(ANN, Office.PTO);
        var nowhere = new ConversationId(decision.conversation().persona(), "nowhere");

        assertThatThrownBy(() -> write(decision, MIA, "Granted."))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(decision.conversation().toString());
        assertThatThrownBy(() -> office.switchboard.conversations().write(nowhere, MIA, "Granted."))
                .isInstanceOf(IllegalStateException.class);
        assertThat(office.chatOf(decision)).doesNotContain("Granted.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\n"})
    @DisplayName("MP-20 an empty message is refused")
    void anEmptyMessageIsRefused(String blank) {
        var decision = office.ask(ANN, Office.PTO);
        office.join(MIA);

        assertThatThrownBy(() -> write(decision, MIA, blank)).isInstanceOf(IllegalArgumentException.class);
        assertThat(office.escalation(decision).state()).isEqualTo(EscalationState.ACKNOWLEDGED);
    }

    @Test
    @DisplayName("MP-20 who left may join again by the same token")
    void whoLeftMayJoinAgain() {
        var decision = office.ask(ANN, Office.PTO);
        office.join(MIA);
        office.switchboard.conversations().leave(decision.conversation(), MIA);

        assertThat(office.join(MIA)).isEqualTo(JoinResult.JOINED);
        assertThat(office.conversation(decision).mode()).isEqualTo(AutomationMode.DEFERRING);
    }

    @Test
    @DisplayName("A-20 a removed specialist cannot join")
    void aRemovedSpecialistCannotJoin() {
        var decision = office.ask(ANN, Office.PTO);
        office.edit(PolicyEdit.removeSpecialist("HR", MIA));

        assertThat(office.join(MIA)).isEqualTo(JoinResult.TOKEN_REVOKED);
        assertThat(office.switchboard.conversations().invitation(office.joinTokenOf(MIA)))
                .isEmpty();
        assertThat(office.conversation(decision).participants()).isEmpty();
    }

    @Test
    @DisplayName("A-20 a removed specialist who had joined may not write")
    void aRemovedSpecialistWhoJoinedMayNotWrite() {
        var decision = office.ask(ANN, Office.PTO);
        office.join(MIA);
        write(decision, MIA, "Let me see.");
        office.edit(PolicyEdit.removeSpecialist("HR", MIA));

        assertThatThrownBy(() -> write(decision, MIA, "Granted."))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("removed");
        assertThat(office.chatOf(decision)).doesNotContain("Granted.");
    }

    @Test
    @DisplayName("A-20 I-11 a removed specialist who had joined holds nothing: the next question reaches somebody else")
    void aRemovedSpecialistWhoJoinedHoldsNothing() {
        office.askIn("chat", ANN, Office.PTO);
        office.join(MIA);
        office.edit(PolicyEdit.removeSpecialist("HR", MIA));
        office.notifier.clear();

        var next = office.askIn("chat", ANN, "So, may I have time off?");

        assertThat(next.outcome()).isEqualTo(Outcome.ESCALATED_OWNER);
        assertThat(Office.codes(next)).contains("GATE OPEN");
        assertThat(office.notified()).containsExactly("olga@acme.test");
    }

    @Test
    @DisplayName("A-20 while another human is in, a removed specialist who had joined is no longer told what is asked")
    void aRemovedSpecialistIsToldNothing() {
        bothJoined();
        office.edit(PolicyEdit.removeSpecialist("HR", MIA));
        office.notifier.clear();

        var held = office.askIn("chat", ANN, "Thank you both");

        assertThat(held.outcome()).isEqualTo(Outcome.HELD);
        assertThat(held.target().map(Target::id)).contains("olga@acme.test");
        assertThat(office.notified()).containsExactly("olga@acme.test");
    }

    @Test
    @DisplayName("A-16 a deactivated specialist who had joined may go on")
    void aDeactivatedSpecialistMayGoOn() {
        var decision = office.ask(ANN, Office.PTO);
        office.join(MIA);
        office.edit(PolicyEdit.deactivate("HR", MIA));

        write(decision, MIA, "Granted.");

        assertThat(office.chatOf(decision)).endsWith("Granted.");
    }

    /** A conversation in which Ann asked both, and both joined, Mia first. */
    private RoutingDecision bothJoined() {
        office.askIn("chat", ANN, Office.PTO);
        var second = office.askIn("chat", ANN, Office.UNKNOWN);
        assertThat(List.of(office.join(MIA), office.join("olga@acme.test"))).containsOnly(JoinResult.JOINED);
        return second;
    }

    private void write(RoutingDecision decision, String email, String text) {
        office.switchboard.conversations().write(decision.conversation(), email, text);
    }
}
