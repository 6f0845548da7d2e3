package dev.switchboard.scenario;

import static dev.switchboard.scenario.Office.ANN;
import static dev.switchboard.scenario.Office.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.conversation.Author;
import dev.switchboard.conversation.EscalationState;
import dev.switchboard.conversation.Message;
import dev.switchboard.event.RoutingEvent;
import dev.switchboard.memory.ScriptedAnswers;
import dev.switchboard.notification.Reply;
import dev.switchboard.notification.ReplyResult;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.routing.Answer;
import dev.switchboard.routing.Attachment;
import dev.switchboard.routing.Question;
import dev.switchboard.tag.Tag;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyTest {
    private final Office office = Office.open();

    @Test
    @DisplayName("T-MP-09 a reply appears once in the asker's chat, attributed, and the escalation is delivered")
    void aReplyAppearsInTheAskersChat() {
        var decision = office.ask(ANN, Office.PTO);

        var result = office.reply("mia@acme.test", "Granted.");

        assertThat(result).isEqualTo(ReplyResult.DELIVERED);
        assertThat(result.isAccepted()).isTrue();
        assertThat(office.chatOf(decision)).containsOnlyOnce("Granted.");
        assertThat(office.transcript(decision))
                .last()
                .satisfies(message -> assertThat(message.author())
                        .isEqualTo(new Author(Author.Role.SPECIALIST, "mia@acme.test", "Mia")));
        assertThat(office.escalation(decision).state()).isEqualTo(EscalationState.DELIVERED);
        assertThat(office.timeline(decision))
                .containsExactly(
                        "given to mia@acme.test by SPECIALIST",
                        "mia@acme.test was notified",
                        "answered by mia@acme.test",
                        "the answer is in the asker's chat");
        assertThat(office.happened())
                .endsWith(
                        RoutingEvent.Kind.ESCALATION_ANSWERED,
                        RoutingEvent.Kind.TAGS_REMOVED,
                        RoutingEvent.Kind.KNOWLEDGE_GAP_ANSWERED,
                        RoutingEvent.Kind.ANSWER_DELIVERED);
    }

    @Test
    @DisplayName("T-MP-09 an owner's reply is attributed to the owner")
    void anOwnersReplyIsAttributed() {
        var decision = office.ask(ANN, Office.UNKNOWN);

        office.reply("olga@acme.test", "On the roof.");

        assertThat(office.transcript(decision))
                .last()
                .satisfies(message -> assertThat(message.author())
                        .isEqualTo(new Author(Author.Role.OWNER, "olga@acme.test", "Olga")));
    }

    @Test
    @DisplayName("T-MP-09 the files of a reply reach the asker's chat")
    void theFilesOfAReplyReachTheChat() {
        var file = new Attachment("form.pdf", "application/pdf", URI.create("file:///form.pdf"));
        office.ask(ANN, Office.PTO);

        var result = office.switchboard
                .replies()
                .accept(Reply.to(office.replyTokenOf("mia@acme.test"), "mia@acme.test", " ")
                        .withAttachments(List.of(file)));

        assertThat(result).isEqualTo(ReplyResult.DELIVERED);
        var deliveries = office.chat.deliveries();
        assertThat(deliveries.get(deliveries.size() - 1).message().attachments())
                .containsExactly(file);
    }

    @Test
    @DisplayName("T-MP-12 the same mail delivered again changes nothing")
    void theSameMailAgainChangesNothing() {
        var decision = office.ask(ANN, Office.PTO);
        var mail = mail("Granted.").withId("<1@acme.test>");
        office.switchboard.replies().accept(mail);
        var before = office.events.events().size();

        var again = office.switchboard.replies().accept(mail);

        assertThat(again).isEqualTo(ReplyResult.REPEATED);
        assertThat(again.isAccepted()).isTrue();
        assertThat(office.chatOf(decision)).containsOnlyOnce("Granted.");
        assertThat(office.transcript(decision)).hasSize(3);
        assertThat(office.events.events()).hasSize(before);
    }

    @Test
    @DisplayName("T-MP-12 a second, different reply is delivered as a further message")
    void aSecondReplyIsDelivered() {
        var decision = office.ask(ANN, Office.PTO);
        office.switchboard.replies().accept(mail("Granted.").withId("<1@acme.test>"));

        var second = office.switchboard.replies().accept(mail("Enjoy!").withId("<2@acme.test>"));

        assertThat(second).isEqualTo(ReplyResult.DELIVERED);
        assertThat(office.chatOf(decision)).endsWith("Granted.", "Enjoy!");
        assertThat(office.escalation(decision).state()).isEqualTo(EscalationState.DELIVERED);
        assertThat(office.timeline(decision))
                .endsWith("the answer is in the asker's chat", "answered by mia@acme.test");
    }

    @Test
    @DisplayName("A-55 the same mail id in another conversation is another mail")
    void theSameMailIdInAnotherConversationIsAnotherMail() {
        office.askIn("a", ANN, Office.PTO);
        office.switchboard.replies().accept(mail("To Ann").withId("1"));
        var ofBob = office.askIn("b", BOB, Office.PTO);

        var result = office.switchboard.replies().accept(mail("To Bob").withId("1"));

        assertThat(result).isEqualTo(ReplyResult.DELIVERED);
        assertThat(office.chatOf(ofBob)).endsWith("To Bob");
    }

    @Test
    @DisplayName("A-55 ids with spaces do not make two conversations one")
    void idsWithSpacesAreKeptApart() {
        office.askIn("a", ANN, Office.PTO);
        office.switchboard.replies().accept(mail("To Ann").withId("b c"));
        var ofBob = office.askIn("a b", BOB, Office.PTO);

        var result = office.switchboard.replies().accept(mail("To Bob").withId("c"));

        assertThat(result).isEqualTo(ReplyResult.DELIVERED);
        assertThat(office.chatOf(ofBob)).endsWith("To Bob");
    }

    @Test
    @DisplayName("A-56 an answer after the asker left is in transcript and chat, and the conversation stays closed")
    void anAnswerAfterTheAskerLeftIsDelivered() {
        var decision = office.ask(ANN, Office.PTO);
        office.switchboard.conversations().askerLeft(decision.conversation());

        var result = office.reply("mia@acme.test", "Granted.");

        assertThat(result).isEqualTo(ReplyResult.DELIVERED);
        assertThat(office.chatOf(decision)).endsWith("Granted.");
        assertThat(office.transcript(decision)).last().extracting(Message::text).isEqualTo("Granted.");
        assertThat(office.escalation(decision).state()).isEqualTo(EscalationState.DELIVERED);
        assertThat(office.timeline(decision))
                .endsWith("the asker left", "answered late by mia@acme.test", "the answer is in the asker's chat");
        assertThat(office.conversation(decision).isClosed()).isTrue();
    }

    @Test
    @DisplayName("A-54 a reply from another address than the one notified is refused, and nothing reaches the asker")
    void aReplyFromAnotherAddressIsRefused() {
        var decision = office.ask(ANN, Office.PTO);
        var forged = Reply.to(office.replyTokenOf("mia@acme.test"), "max@acme.test", "Granted.");

        var result = office.switchboard.replies().accept(forged);

        assertThat(result).isEqualTo(ReplyResult.WRONG_SENDER);
        assertThat(result.isAccepted()).isFalse();
        assertThat(office.chatOf(decision)).doesNotContain("Granted.");
        assertThat(office.events.events(RoutingEvent.Kind.REPLY_REJECTED))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.subject()).isEqualTo("WRONG_SENDER");
                    assertThat(event.conversation()).contains(decision.conversation());
                });
        assertThat(office.escalation(decision).state()).isEqualTo(EscalationState.NOTIFIED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not an address", "mia@acme.test, max@acme.test", "Mia <mia@acme.test>"})
    @DisplayName("A-54 a sender that is no plain address is refused")
    void aMalformedSenderIsRefused(String from) {
        office.ask(ANN, Office.PTO);

        var result =
                office.switchboard.replies().accept(Reply.to(office.replyTokenOf("mia@acme.test"), from, "Granted."));

        assertThat(result).isEqualTo(ReplyResult.WRONG_SENDER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\r\n\t"})
    @DisplayName("3.3 an empty reply is refused and answers nothing")
    void anEmptyReplyIsRefused(String blank) {
        var decision = office.ask(ANN, Office.PTO);

        var result = office.reply("mia@acme.test", blank);

        assertThat(result).isEqualTo(ReplyResult.EMPTY);
        assertThat(office.escalation(decision).state()).isEqualTo(EscalationState.NOTIFIED);
        assertThat(office.events.events(RoutingEvent.Kind.REPLY_REJECTED)).hasSize(1);
    }

    @Test
    @DisplayName("3.8 when the chat gateway fails, the answer stays in the transcript as undelivered")
    void anUndeliveredAnswerStaysInTheTranscript() {
        var decision = office.ask(ANN, Office.PTO);
        office.chat.failNext(new IllegalStateException("chat is down"));

        var result = office.reply("mia@acme.test", "Granted.");

        assertThat(result).isEqualTo(ReplyResult.UNDELIVERED);
        assertThat(result.isAccepted()).isTrue();
        assertThat(office.transcript(decision))
                .last()
                .satisfies(message -> assertThat(message.text()).isEqualTo("Granted."));
        assertThat(office.escalation(decision).state()).isEqualTo(EscalationState.ANSWERED);
        assertThat(office.events.events(RoutingEvent.Kind.DELIVERY_FAILED)).hasSize(1);
        assertThat(office.events.events(RoutingEvent.Kind.ANSWER_DELIVERED)).isEmpty();
    }

    @Test
    @DisplayName("A-43 the answer takes the system tag from the conversation; the message keeps it")
    void theAnswerTakesTheTag() {
        var decision = office.ask(ANN, Office.PTO);

        office.reply("mia@acme.test", "Granted.");

        assertThat(office.conversation(decision).tags()).isEmpty();
        assertThat(office.transcript(decision).get(0).tags()).containsExactly(Tag.HUMAN_HELP);
        assertThat(office.events.events(RoutingEvent.Kind.TAGS_REMOVED))
                .singleElement()
                .satisfies(event -> assertThat(event.subject()).isEqualTo("sys_human_help"));
    }

    @Test
    @DisplayName("A-43 the tag stays while another question with it waits")
    void theTagStaysWhileAnotherQuestionWaits() {
        var first = office.askIn("chat", ANN, Office.PTO);
        office.askIn("chat", ANN, Office.UNKNOWN);

        office.reply("mia@acme.test", "Granted.");
        var between = office.conversation(first).tags();
        office.reply("olga@acme.test", "On the roof.");

        assertThat(between).containsExactly(Tag.HUMAN_HELP);
        assertThat(office.conversation(first).tags()).isEmpty();
    }

    @Test
    @DisplayName("A-43 each answer takes the tag of its own cause only")
    void eachAnswerTakesItsOwnTag() {
        var answers = new ScriptedAnswers().onText(Office.PTO, Answer.cannotExecute("I cannot."));
        var bothTags = Office.with(Office.hr(), parts -> parts.answers(answers));
        var decision = bothTags.askIn("chat", ANN, Office.PTO);
        bothTags.askIn("chat", ANN, Office.UNKNOWN);

        bothTags.reply("mia@acme.test", "Granted.");

        assertThat(bothTags.conversation(decision).tags()).containsExactly(Tag.HUMAN_HELP);
    }

    @Test
    @DisplayName("A-43 a waiting sensitive question, which has no tag, does not keep another one's")
    void aSensitiveQuestionKeepsNoTag() {
        var promotion = ContactReason.named("Promotion").withAlwaysHuman(true);
        var sensitive = Office.with(Office.hr().reason(promotion));
        var decision = sensitive.route(
                Question.to("HR", Office.UNKNOWN).inConversation("chat").askingForHuman(), ANN);
        sensitive.askIn("chat", ANN, "About my promotion");

        sensitive.reply("olga@acme.test", "Here I am.");

        assertThat(sensitive.conversation(decision).tags()).isEmpty();
    }

    @Test
    @DisplayName("I-12 a reply goes to the conversation of its own question and nowhere else")
    void aReplyGoesToItsOwnConversation() {
        var ofAnn = office.ask(ANN, Office.PTO);
        var tokenOfAnn = office.replyTokenOf("mia@acme.test");
        var ofBob = office.ask(BOB, Office.PTO);

        office.switchboard.replies().accept(Reply.to(tokenOfAnn, "mia@acme.test", "Granted, Ann."));

        assertThat(office.chatOf(ofAnn)).endsWith("Granted, Ann.");
        assertThat(office.chatOf(ofBob)).doesNotContain("Granted, Ann.");
        assertThat(office.escalation(ofBob).state()).isEqualTo(EscalationState.NOTIFIED);
    }

    @Test
    @DisplayName("I-12 a reply answers its own question only, also within one conversation")
    void aReplyAnswersItsOwnQuestion() {
        var first = office.askIn("chat", ANN, Office.PTO);
        var second = office.askIn("chat", ANN, "More time off please");

        office.reply("mia@acme.test", "Granted, the second.");

        assertThat(office.escalation(first).state()).isEqualTo(EscalationState.NOTIFIED);
        assertThat(office.escalation(second).state()).isEqualTo(EscalationState.DELIVERED);
    }

    private Reply mail(String text) {
        return Reply.to(office.replyTokenOf("mia@acme.test"), "mia@acme.test", text);
    }
}
