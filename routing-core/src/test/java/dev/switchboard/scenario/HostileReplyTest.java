package dev.switchboard.scenario;

import static dev.switchboard.scenario.Office.ANN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.switchboard.conversation.EscalationState;
import dev.switchboard.event.RoutingEvent.Kind;
import dev.switchboard.notification.JoinToken;
import dev.switchboard.notification.Reply;
import dev.switchboard.notification.ReplyResult;
import dev.switchboard.notification.ReplyToken;
import dev.switchboard.policy.Policy;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.spi.store.Key;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Stage 9: whatever comes in a reply, the result says what became of it")
class HostileReplyTest {
    private static final String MIA = "mia@acme.test";

    private final Office office = Office.open();
    private final RoutingDecision decision = office.ask(ANN, Office.PTO);

    static Stream<String> noSenders() {
        return Stream.of(
                "",
                "\u0000",
                "@",
                "mia@",
                "@acme.test",
                "mia",
                "mia@acme.test\r\nBcc: max@acme.test",
                "mia@acme.test\u0000",
                "mi\u200ba@acme.test",
                "mia@acme.test.",
                "m\u0456a@acme.test",
                "<mia@acme.test>",
                "mia@acme.test;max@acme.test",
                "mia@@acme.test",
                "\ud800@acme.test",
                "mia@acme.test.evil.test",
                "x".repeat(1_000_000),
                "mia@" + "acme.test".repeat(100_000),
                "@".repeat(100_000));
    }

    @ParameterizedTest
    @MethodSource("noSenders")
    @DisplayName("A-54 what is no address, or only looks like the recipient's, is refused and reaches nobody")
    void aHostileSenderIsRefused(String from) {
        assertThat(refused(Reply.to(token(), from, "Granted."))).isEqualTo(ReplyResult.WRONG_SENDER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MIA@ACME.TEST", " mia@acme.test ", "Mia@Acme.Test\r\n"})
    @DisplayName("A-30 A-54 the recipient's own address is good in letters of any case, with white space around it")
    void theOwnAddressIsGood(String from) {
        assertThat(accept(Reply.to(token(), from, "Granted."))).isEqualTo(ReplyResult.DELIVERED);
    }

    @Test
    @DisplayName("A-54 a token is good for one recipient: a colleague who was told of the same question has another")
    void aTokenHasOneRecipient() {
        var shop = Shop.open();
        var asked = shop.ask(Shop.UNKNOWN);
        var dans = shop.lastNotificationTo(Shop.DAN).replyToken().orElseThrow();
        var dansTag = shop.lastNotificationTo(Shop.DAN).replyTag().orElseThrow();
        var replies = shop.switchboard.replies();

        assertThat(replies.accept(Reply.to(dans, Shop.EVA, "Here."))).isEqualTo(ReplyResult.WRONG_SENDER);
        assertThat(replies.accept(Reply.to(dansTag, Shop.EVA, "Here."))).isEqualTo(ReplyResult.WRONG_SENDER);
        assertThat(shop.chatOf(asked)).doesNotContain("Here.");
        assertThat(replies.accept(Reply.to(dans, Shop.DAN, "There."))).isEqualTo(ReplyResult.DELIVERED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " \r\n\t", "\u00a0", "\u200b", "\ufeff\u2060", "\u0000\u0007", "\u3000\u2028", "\u00ad"})
    @DisplayName("3.3 a reply without a visible character and without a file is empty")
    void aReplyWithoutAVisibleCharacterIsEmpty(String text) {
        assertThat(refused(Reply.to(token(), MIA, text))).isEqualTo(ReplyResult.EMPTY);
    }

    static Stream<String> texts() {
        return Stream.of(
                "x".repeat(1_000_000),
                "Granted.\u0000\u0007\u001b[31m",
                "a\r\nBcc: max@acme.test\r\n\r\n<script>alert(1)</script>",
                "\ud800 half",
                "\u202egranted",
                "${jndi:ldap://x} %s {} {0}");
    }

    @ParameterizedTest
    @MethodSource("texts")
    @DisplayName("A-69 MP-21 a text of any characters and any length reaches the asker to the letter")
    void anyTextReachesTheAskerToTheLetter(String text) {
        assertThat(accept(Reply.to(token(), MIA, text))).isEqualTo(ReplyResult.DELIVERED);
        assertThat(office.chatOf(decision)).last().isEqualTo(text);
        assertThat(office.transcript(decision))
                .last()
                .extracting(one -> one.text())
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\r\n"})
    @DisplayName("A-55 a blank id is none: two mails without one are two")
    void aBlankIdIsNone(String blank) {
        assertThat(accept(mail("Granted.").withId(blank))).isEqualTo(ReplyResult.DELIVERED);
        assertThat(accept(mail("Enjoy!").withId(blank))).isEqualTo(ReplyResult.DELIVERED);
        assertThat(mail("Granted.").withId("1").withId(blank).id()).isEmpty();
    }

    @Test
    @DisplayName("A-55 an id is the same with white space around it, as a folded header has it")
    void whiteSpaceAroundAnIdDoesNotCount() {
        accept(mail("Granted.").withId("<1@acme.test>"));

        assertThat(accept(mail("Granted.").withId("\r\n <1@acme.test> "))).isEqualTo(ReplyResult.REPEATED);
    }

    static Stream<String> ids() {
        return Stream.of(
                "x".repeat(997),
                "x".repeat(998),
                "x".repeat(999),
                "x".repeat(1_000_000),
                "\u0000",
                "\ud800",
                "a\r\nb",
                "%s");
    }

    @ParameterizedTest
    @MethodSource("ids")
    @DisplayName("A-55 an id of any characters and any length recognises its reply, and no other")
    void anyIdRecognisesItsReply(String id) {
        assertThat(accept(mail("Granted.").withId(id))).isEqualTo(ReplyResult.DELIVERED);
        assertThat(accept(mail("Granted.").withId(id))).isEqualTo(ReplyResult.REPEATED);
        assertThat(accept(mail("Enjoy!").withId(id + "y"))).isEqualTo(ReplyResult.DELIVERED);
        assertThat(accept(mail("And rest!").withId("y" + id.substring(1)))).isEqualTo(ReplyResult.DELIVERED);
        assertThat(office.chatOf(decision)).endsWith("Granted.", "Enjoy!", "And rest!");
    }

    @Test
    @DisplayName(
            "A-55 the id decides: another text under the same id is the same reply, the same text under another id is not")
    void theIdDecides() {
        accept(mail("Granted.").withId("1"));

        assertThat(accept(mail("Refused.").withId("1"))).isEqualTo(ReplyResult.REPEATED);
        assertThat(accept(mail("Granted.").withId("2"))).isEqualTo(ReplyResult.DELIVERED);
        assertThat(office.chatOf(decision)).endsWith("Granted.", "Granted.").doesNotContain("Refused.");
    }

    @Test
    @DisplayName("A-55 a huge id does not fill the store")
    void aHugeIdDoesNotFillTheStore() {
        var store = new ReadAlong();
        var other = Office.with(Policy.of(Office.hr()), parts -> parts.store(store));
        other.ask(ANN, Office.PTO);
        var mail = Reply.to(other.replyTokenOf(MIA), MIA, "Granted.").withId("x".repeat(1_000_000));

        assertThat(other.switchboard.replies().accept(mail)).isEqualTo(ReplyResult.DELIVERED);
        assertThat(store.writes())
                .filteredOn(one -> one.key().kind() == Key.Kind.REPLY)
                .singleElement()
                .satisfies(one -> assertThat(one.toString()).hasSizeLessThan(2_000));
    }

    @Test
    @DisplayName("A-55 a reply that was refused does not use its id up")
    void aRefusedReplyDoesNotUseItsIdUp() {
        refused(Reply.to(token(), "max@acme.test", "No.").withId("1"));
        refused(mail(" ").withId("1"));

        assertThat(accept(mail("Granted.").withId("1"))).isEqualTo(ReplyResult.DELIVERED);
    }

    @Test
    @DisplayName("3.3 every refusal is one event with its reason and reaches nobody, however many there are")
    void everyRefusalIsOneEvent() {
        var chat = office.chatOf(decision);
        IntStream.range(0, 100).forEach(any -> accept(Reply.to(token(), "max@acme.test", "No.")));

        assertThat(office.events.events(Kind.REPLY_REJECTED))
                .hasSize(100)
                .allSatisfy(event -> assertThat(event.subject()).isEqualTo("WRONG_SENDER"));
        assertThat(office.chatOf(decision)).isEqualTo(chat);
        assertThat(office.notified()).hasSize(1);
    }

    @Test
    @DisplayName("null is the caller's slip, and the message says where")
    void nullIsTheCallersSlip() {
        assertThatNullPointerException()
                .isThrownBy(() -> Reply.to(none(), MIA, "x"))
                .withMessage("token");
        assertThatNullPointerException()
                .isThrownBy(() -> Reply.to(token(), none(), "x"))
                .withMessage("from");
        assertThatNullPointerException()
                .isThrownBy(() -> Reply.to(token(), MIA, none()))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> mail("x").withId(none()))
                .withMessage("reply id");
        assertThatNullPointerException()
                .isThrownBy(() -> mail("x").withAttachments(none()))
                .withMessage("files");
        assertThatNullPointerException()
                .isThrownBy(() -> new ReplyToken(none()))
                .withMessage("value");
        assertThatNullPointerException().isThrownBy(() -> new JoinToken(none())).withMessage("value");
        assertThatNullPointerException().isThrownBy(() -> accept(none())).withMessage("reply");
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // what a caller without null checks may hand in
    private static <T> T none() {
        return null;
    }

    private ReplyResult refused(Reply reply) {
        var chat = office.chatOf(decision);
        var events = office.events.events().size();

        var result = accept(reply);

        assertThat(result.isAccepted()).isFalse();
        assertThat(office.chatOf(decision)).isEqualTo(chat);
        assertThat(office.escalation(decision).state()).isEqualTo(EscalationState.NOTIFIED);
        assertThat(office.happened().subList(events, office.happened().size())).isEqualTo(List.of(Kind.REPLY_REJECTED));
        assertThat(office.events.events().get(events).subject()).isEqualTo(result.name());
        return result;
    }

    private ReplyResult accept(Reply reply) {
        return office.switchboard.replies().accept(reply);
    }

    private Reply mail(String text) {
        return Reply.to(token(), MIA, text);
    }

    private ReplyToken token() {
        return office.replyTokenOf(MIA);
    }
}
