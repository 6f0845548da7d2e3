package dev.switchboard.scenario;

import static dev.switchboard.scenario.Office.ANN;
import static dev.switchboard.scenario.Office.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.conversation.JoinResult;
import dev.switchboard.event.RoutingEvent;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.memory.InMemoryStore;
import dev.switchboard.memory.Retention;
import dev.switchboard.notification.JoinToken;
import dev.switchboard.notification.Notification;
import dev.switchboard.notification.Reply;
import dev.switchboard.notification.ReplyResult;
import dev.switchboard.notification.ReplyToken;
import dev.switchboard.policy.PolicyEdit;
import dev.switchboard.routing.RoutingDecision;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("MP-19: a reply token that fits into the local part of an address")
class ReplyTagTest {
    private static final String MIA = "mia@acme.test";
    private static final byte[] KEY = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private final Office office = Office.open();

    @Test
    @DisplayName("RFC 5321 a tag is 32 lower-case letters and digits, and makes an address of a legal length")
    void aTagFitsIntoAnAddress() {
        office.ask(ANN, Office.PTO);

        var tag = tag(office);

        assertThat(tag).matches("[a-z0-9]{32}");
        assertThat(EmailAddress.parse("switchboard.replies+" + tag + "@acme.test"))
                .isPresent();
    }

    @Test
    @DisplayName("MP-19 a reply to the tag is delivered, whatever a mail system does to its letters")
    void theCaseOfLettersDoesNotMatter() {
        var decision = office.ask(ANN, Office.PTO);
        var tag = tag(office);

        assertThat(reply(tag, MIA, "As it was")).isEqualTo(ReplyResult.DELIVERED);
        assertThat(reply(tag.toUpperCase(Locale.ROOT), MIA, "In capitals")).isEqualTo(ReplyResult.DELIVERED);
        assertThat(office.chatOf(decision)).endsWith("As it was", "In capitals");
    }

    @Test
    @DisplayName("a notification gives the same tag each time, and each notification its own")
    void everyNotificationHasItsOwn() {
        office.ask(ANN, Office.PTO);
        var ofAnn = office.lastNotification();
        office.ask(BOB, Office.PTO);

        assertThat(ofAnn.replyTag())
                .isEqualTo(ofAnn.replyTag())
                .isNotEqualTo(office.lastNotification().replyTag());
    }

    @Test
    @DisplayName("I-12 a tag answers its own question and nothing else")
    void aTagAnswersItsOwnQuestion() {
        var ofAnn = office.ask(ANN, Office.PTO);
        var tagOfAnn = tag(office);
        var ofBob = office.ask(BOB, Office.PTO);
        tag(office);

        reply(tagOfAnn, MIA, "Granted, Ann.");

        assertThat(office.chatOf(ofAnn)).endsWith("Granted, Ann.");
        assertThat(office.chatOf(ofBob)).doesNotContain("Granted, Ann.");
    }

    @Test
    @DisplayName("A-54 A-55 sender, repetition and emptiness are checked as with a token")
    void theOtherChecksAreTheSame() {
        office.ask(ANN, Office.PTO);
        var tag = new ReplyToken(tag(office));
        var replies = office.switchboard.replies();
        var mail = Reply.to(tag, MIA, "Granted.").withId("<1@acme.test>");

        assertThat(replies.accept(Reply.to(tag, "max@acme.test", "No"))).isEqualTo(ReplyResult.WRONG_SENDER);
        assertThat(replies.accept(Reply.to(tag, MIA, " "))).isEqualTo(ReplyResult.EMPTY);
        assertThat(replies.accept(Reply.to(tag, MIA, "Away").automatic())).isEqualTo(ReplyResult.AUTOMATIC);
        assertThat(replies.accept(mail)).isEqualTo(ReplyResult.DELIVERED);
        assertThat(replies.accept(mail)).isEqualTo(ReplyResult.REPEATED);
    }

    @Test
    @DisplayName("A-55 one mail that comes by tag and by token is one")
    void tagAndTokenAreOne() {
        office.ask(ANN, Office.PTO);
        var byTag = Reply.to(new ReplyToken(tag(office)), MIA, "Granted.").withId("1");
        var byToken = Reply.to(office.replyTokenOf(MIA), MIA, "Granted.").withId("1");

        assertThat(office.switchboard.replies().accept(byTag)).isEqualTo(ReplyResult.DELIVERED);
        assertThat(office.switchboard.replies().accept(byToken)).isEqualTo(ReplyResult.REPEATED);
    }

    @Test
    @DisplayName("A-20 the tag of a specialist who was removed is refused")
    void aRevokedTagIsRefused() {
        office.ask(ANN, Office.PTO);
        var tag = tag(office);
        office.edit(PolicyEdit.removeSpecialist("HR", MIA));

        assertThat(reply(tag, MIA, "Granted.")).isEqualTo(ReplyResult.TOKEN_REVOKED);
    }

    @Test
    @DisplayName("a tag is good as long as the token, and no second longer")
    void aTagExpires() {
        office.ask(ANN, Office.PTO);
        var tag = tag(office);
        office.clock.advance(Duration.ofDays(30).minusSeconds(1));
        assertThat(reply(tag, MIA, "Just in time")).isEqualTo(ReplyResult.DELIVERED);
        office.clock.advance(Duration.ofSeconds(1));

        assertThat(reply(tag, MIA, "Too late")).isEqualTo(ReplyResult.TOKEN_EXPIRED);
        assertThat(office.events.events(RoutingEvent.Kind.REPLY_REJECTED))
                .singleElement()
                .satisfies(event -> assertThat(event.subject()).isEqualTo("TOKEN_EXPIRED"));
    }

    @Test
    @DisplayName("a tag for ever is good for ever")
    void aTagMayLiveForEver() {
        var patient = Office.with(Office.hr(), parts -> parts.tokenLifetime(Duration.ofSeconds(Long.MAX_VALUE)));
        patient.ask(ANN, Office.PTO);
        var tag = tag(patient);
        for (int i = 0; i < 20; i++) {
            patient.clock.advance(Duration.ofDays(3_650));
            patient.ask(BOB, Office.YEARLY_DAYS);
        }

        assertThat(reply(patient, tag)).isEqualTo(ReplyResult.DELIVERED);
    }

    @Test
    @DisplayName("a store in memory keeps a tag until it expires, however short its retention, and then forgets it")
    void aTagIsKeptUntilItExpires() {
        var store = new InMemoryStore(new Retention(Duration.ofHours(1), Duration.ofHours(1), 100));
        var forgetful = Office.with(Office.hr(), parts -> parts.store(store).tokenLifetime(Duration.ofDays(10)));
        forgetful.ask(ANN, Office.PTO);
        var tag = tag(forgetful);

        passes(forgetful, Duration.ofDays(10).minusSeconds(1));
        assertThat(reply(forgetful, tag)).isEqualTo(ReplyResult.DELIVERED);
        passes(forgetful, Duration.ofHours(1));
        assertThat(reply(forgetful, tag)).isEqualTo(ReplyResult.TOKEN_EXPIRED);
        passes(forgetful, Duration.ofSeconds(2));

        assertThat(reply(forgetful, tag)).isEqualTo(ReplyResult.TOKEN_INVALID);
    }

    @Test
    @DisplayName("a tag survives a restart over the same store with the same key, and with another key it is refused")
    void aTagIsTiedToTheKey() {
        var store = new InMemoryStore();
        var before = Office.with(Office.hr(), parts -> parts.store(store).tokenKey(KEY));
        var after = Office.with(Office.hr(), parts -> parts.store(store).tokenKey(KEY));
        var otherKey = Office.with(Office.hr(), parts -> parts.store(store));
        before.ask(ANN, Office.PTO);
        var tag = tag(before);

        assertThat(reply(otherKey, tag)).isEqualTo(ReplyResult.TOKEN_INVALID);
        assertThat(reply(after, tag)).isEqualTo(ReplyResult.DELIVERED);
    }

    @Test
    @DisplayName("a tag that nobody asked for is kept nowhere, so it costs nothing and opens nothing")
    void nothingIsKeptUnasked() {
        var asked = Office.with(Office.hr(), parts -> parts.tokenKey(KEY));
        var unasked = Office.with(Office.hr(), parts -> parts.tokenKey(KEY));
        asked.ask(ANN, Office.PTO);
        unasked.ask(ANN, Office.PTO);
        var tag = tag(asked);

        assertThat(reply(unasked, tag)).isEqualTo(ReplyResult.TOKEN_INVALID);
        assertThat(tag(unasked)).isEqualTo(tag);
        assertThat(reply(unasked, tag)).isEqualTo(ReplyResult.DELIVERED);
    }

    @Test
    @DisplayName("MP-20 a tag does not join")
    void aTagDoesNotJoin() {
        office.ask(ANN, Office.PTO);
        var tag = new JoinToken(tag(office));

        assertThat(office.switchboard.conversations().join(tag)).isEqualTo(JoinResult.TOKEN_INVALID);
        assertThat(office.switchboard.conversations().invitation(tag)).isEmpty();
    }

    @Test
    @DisplayName("a notification of no escalation has no tag, as it has no token")
    void withoutAnEscalationThereIsNone() {
        RoutingDecision decision = office.askIn("chat", ANN, Office.PTO);
        office.join(MIA);
        office.askIn("chat", ANN, "One thing more");
        var told = office.lastNotification();

        assertThat(told.conversation()).isEqualTo(decision.conversation());
        assertThat(told.replyTag().isPresent()).isEqualTo(told.replyToken().isPresent());
        assertThat(Notification.of("key", told.recipient(), told.conversation())
                        .build()
                        .replyTag())
                .isEmpty();
    }

    private static void passes(Office in, Duration time) {
        in.clock.advance(time);
        in.ask(BOB, Office.YEARLY_DAYS);
    }

    private static String tag(Office of) {
        return of.lastNotificationTo(MIA).replyTag().orElseThrow().value();
    }

    private static ReplyResult reply(Office to, String tag) {
        return to.switchboard.replies().accept(Reply.to(new ReplyToken(tag), MIA, "Granted."));
    }

    private ReplyResult reply(String tag, String from, String text) {
        return office.switchboard.replies().accept(Reply.to(new ReplyToken(tag), from, text));
    }
}
