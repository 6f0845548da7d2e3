package dev.switchboard.scenario;

import static dev.switchboard.scenario.Office.ANN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.conversation.AutomationMode;
import dev.switchboard.conversation.Closing;
import dev.switchboard.conversation.ClosingOutcome;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.EscalationState;
import dev.switchboard.conversation.JoinResult;
import dev.switchboard.conversation.WorkResult;
import dev.switchboard.event.RoutingEvent.Kind;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.identity.IdentifierKind;
import dev.switchboard.notification.Reply;
import dev.switchboard.notification.ReplyResult;
import dev.switchboard.permission.Actor;
import dev.switchboard.persona.PersonaId;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.Outcome;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.spi.ChatDelivery;
import dev.switchboard.tag.Tag;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("3.5 A conversation ends, and the next one in the same chat goes on from it")
class ConversationEndTest {
    private static final String MIA = "mia@acme.test";
    private static final Actor OLGA = Actor.person("olga@acme.test");
    private static final ConversationId CHAT = new ConversationId(new PersonaId("HR"), "chat");
    private final Office office = Office.open();

    private RoutingDecision ask(String text) {
        return office.askIn("chat", ANN, text);
    }

    private WorkResult close(ConversationId id) {
        return office.switchboard.conversations().close(id, OLGA, ClosingOutcome.RESOLVED);
    }

    private Conversation current() {
        return office.switchboard.conversations().current(CHAT).orElseThrow();
    }

    @Test
    @DisplayName("I-5 closed by a human: no status, nobody in it, nothing open, an outcome with time and name")
    void closed() {
        var decision = ask(Office.PTO);
        office.join(MIA);
        var at = office.clock.advance(Duration.ofHours(1));

        assertThat(close(CHAT)).isEqualTo(WorkResult.DONE);

        var conversation = office.conversation(decision);
        assertThat(conversation.closing())
                .contains(new Closing(at, ClosingOutcome.RESOLVED, EmailAddress.of("olga@acme.test")));
        assertThat(conversation.status()).isEmpty();
        assertThat(conversation.participants()).isEmpty();
        assertThat(conversation.mode()).isEqualTo(AutomationMode.ACTIVE);
        assertThat(office.escalation(decision).state()).isEqualTo(EscalationState.CANCELLED);
        assertThat(office.happened())
                .containsSubsequence(
                        Kind.ESCALATION_CANCELLED,
                        Kind.PARTICIPANT_LEFT,
                        Kind.AUTOMATION_MODE_CHANGED,
                        Kind.CONVERSATION_CLOSED);
        assertThat(close(CHAT)).isEqualTo(WorkResult.UNCHANGED);
    }

    @Test
    @DisplayName("the asker who left: the same, without anybody who closed it; once")
    void askerLeft() {
        var decision = ask(Office.PTO);

        assertThat(office.switchboard.conversations().askerLeft(CHAT)).isEqualTo(WorkResult.DONE);

        var closing = office.conversation(decision).closing().orElseThrow();
        assertThat(closing.outcome()).isEqualTo(ClosingOutcome.ASKER_LEFT);
        assertThat(closing.by()).isEmpty();
        assertThat(office.switchboard.conversations().askerLeft(CHAT)).isEqualTo(WorkResult.UNCHANGED);
    }

    @Test
    @DisplayName(
            "what the asker writes next opens a new conversation, which knows the one before, the chat, and nothing else of it")
    void theNextOne() {
        ask(Office.PTO);
        close(CHAT);

        var next = ask(Office.PTO);

        assertThat(next.conversation()).isNotEqualTo(CHAT);
        assertThat(next.outcome()).isEqualTo(Outcome.ESCALATED_SPECIALIST);
        assertThat(current().id()).isEqualTo(next.conversation());
        assertThat(current().previous()).contains(CHAT);
        assertThat(current().chat()).isEqualTo(CHAT);
        assertThat(current().isClosed()).isFalse();
        assertThat(current().escalations()).hasSize(1);
        assertThat(office.transcript(next)).hasSize(2);
        assertThat(office.chat.deliveries()).extracting(ChatDelivery::chat).containsOnly(CHAT);
        assertThat(office.happened())
                .filteredOn(Kind.CONVERSATION_OPENED::equals)
                .hasSize(2);
    }

    @Test
    @DisplayName("and goes on there, until that is closed too: each knows the one before it")
    void oneAfterTheOther() {
        ask(Office.UNKNOWN);
        close(CHAT);
        var second = ask(Office.UNKNOWN).conversation();
        assertThat(ask("And my bicycle?").conversation()).isEqualTo(second);
        close(second);
        office.switchboard.conversations().askerLeft(CHAT);

        var third = ask("And my boat?").conversation();

        assertThat(current().id()).isEqualTo(third);
        assertThat(current().previous()).contains(second);
        assertThat(current().chat()).isEqualTo(CHAT);
        assertThat(office.switchboard.conversations().askerLeft(CHAT)).isEqualTo(WorkResult.DONE);
        assertThat(current().closing()).isPresent();
    }

    @Test
    @DisplayName("a preview says the same, and opens nothing")
    void preview() {
        ask(Office.PTO);
        close(CHAT);
        var question = Question.to("HR", Office.PTO).inConversation("chat").withId("next");

        var preview = office.switchboard.router().preview(question, ANN);
        assertThat(current().id()).isEqualTo(CHAT);

        assertThat(office.route(question, ANN)).isEqualTo(preview);
        assertThat(office.route(question, ANN)).isEqualTo(preview);
        assertThat(current().messageCount()).isEqualTo(2);
    }

    @Test
    @DisplayName("A-67 a message that was routed before it was closed gets its decision again")
    void repeated() {
        var question = Question.to("HR", Office.PTO).inConversation("chat").withId("m");
        var decision = office.route(question, ANN);
        close(CHAT);

        assertThat(office.route(question, ANN)).isEqualTo(decision);
        assertThat(current().id()).isEqualTo(CHAT);
    }

    @Test
    @DisplayName("a conversation that a question without one opened is a chat as well")
    void withoutAChat() {
        var first =
                office.route(Question.to("HR", Office.UNKNOWN).withId("m"), ANN).conversation();
        close(first);

        var next = office.route(
                Question.to("HR", Office.UNKNOWN).inConversation(first).withId("n"), ANN);

        assertThat(office.conversation(next).previous()).contains(first);
    }

    @Test
    @DisplayName("same contact: the next one belongs to whoever the one before belonged to")
    void sameContact() {
        var unknown = Asker.withId(IdentifierKind.WHATSAPP, "491711234567");
        office.askIn("chat", unknown, Office.UNKNOWN);
        var contact = current().contact().orElseThrow();
        close(CHAT);

        office.askIn("chat", Asker.anonymous(), "Anybody there?");

        assertThat(current().previous()).contains(CHAT);
        assertThat(current().contact()).contains(contact);
    }

    @Test
    @DisplayName("A-56 an answer after the end is shown in the chat and marked late; the conversation stays closed")
    void lateAnswer() {
        var decision = ask(Office.PTO);
        var token = office.replyTokenOf(MIA);
        close(CHAT);
        ask("Something else entirely");

        var result = office.switchboard.replies().accept(Reply.to(token, MIA, "Granted."));

        assertThat(result).isEqualTo(ReplyResult.DELIVERED);
        assertThat(office.chat.deliveries())
                .filteredOn(one -> one.message().text().equals("Granted."))
                .extracting(ChatDelivery::chat)
                .containsExactly(CHAT);
        assertThat(office.escalation(decision).state()).isEqualTo(EscalationState.DELIVERED);
        assertThat(office.timeline(decision)).contains("answered late by " + MIA);
        assertThat(office.conversation(decision).isClosed()).isTrue();
        assertThat(office.conversation(decision).status()).isEmpty();
    }

    @Test
    @DisplayName("A-56 so is one that is written at the desk")
    void lateAnswerAtTheDesk() {
        var decision = ask(Office.UNKNOWN);
        close(CHAT);

        var result = office.switchboard.inboxes().reply(CHAT, OLGA, "Behind the house.", List.of());

        assertThat(result).isEqualTo(WorkResult.DONE);
        assertThat(office.escalation(decision).state()).isEqualTo(EscalationState.DELIVERED);
        assertThat(office.timeline(decision)).contains("answered late by olga@acme.test");
        assertThat(office.conversation(decision).isClosed()).isTrue();
    }

    @Test
    @DisplayName("A-56 what somebody had handled before the end is not answered late by what they write")
    void handledBeforeTheEnd() {
        var decision = ask(Office.UNKNOWN);
        office.switchboard.inboxes().handle(CHAT, OLGA);
        assertThat(office.escalation(decision).state()).isEqualTo(EscalationState.CANCELLED);
        office.clock.advance(Duration.ofHours(1));
        close(CHAT);

        office.switchboard.inboxes().reply(CHAT, OLGA, "By the way, we have moved.", List.of());

        assertThat(office.escalation(decision).state()).isEqualTo(EscalationState.CANCELLED);
    }

    @Test
    @DisplayName("nothing else can be done with it: who would, is told that it is closed")
    void nothingElse() {
        ask(Office.PTO);
        var token = office.joinTokenOf(MIA);
        close(CHAT);
        var conversations = office.switchboard.conversations();

        assertThat(conversations.invitation(token)).isEmpty();
        assertThat(conversations.join(token)).isEqualTo(JoinResult.CLOSED);
        assertThat(conversations.suspend(CHAT, OLGA)).isEqualTo(WorkResult.CLOSED);
        assertThat(conversations.tag(CHAT, Tag.custom("vip"), Actor.admin("root@acme.test")))
                .isEqualTo(WorkResult.CLOSED);
        assertThat(office.switchboard.inboxes().handle(CHAT, OLGA)).isEqualTo(WorkResult.UNCHANGED);
        assertThat(office.conversation(ask("hello")).previous()).contains(CHAT);
    }

    @Test
    @DisplayName("3.7 only whoever may answer may close it")
    void permissions() {
        ask(Office.PTO);

        assertThat(office.switchboard
                        .conversations()
                        .close(CHAT, Actor.person("eve@acme.test"), ClosingOutcome.UNRESOLVED))
                .isEqualTo(WorkResult.DENIED);
        assertThat(office.switchboard
                        .conversations()
                        .close(new ConversationId(new PersonaId("HR"), "none"), OLGA, ClosingOutcome.UNRESOLVED))
                .isEqualTo(WorkResult.UNKNOWN_CONVERSATION);
        assertThat(current().isClosed()).isFalse();
    }
}
