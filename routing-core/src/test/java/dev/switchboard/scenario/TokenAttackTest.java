package dev.switchboard.scenario;

import static dev.switchboard.scenario.Office.ANN;
import static dev.switchboard.scenario.Office.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.Switchboard;
import dev.switchboard.conversation.JoinResult;
import dev.switchboard.notification.JoinToken;
import dev.switchboard.notification.Notification;
import dev.switchboard.notification.Reply;
import dev.switchboard.notification.ReplyResult;
import dev.switchboard.notification.ReplyToken;
import dev.switchboard.policy.Policy;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.spi.store.Commit;
import dev.switchboard.spi.store.Key;
import dev.switchboard.spi.store.ReplyClaim;
import dev.switchboard.spi.store.RoutingStore;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("3.3 stage 9: nobody makes a token but the switchboard")
class TokenAttackTest {
    private static final String MIA = "mia@acme.test";
    private static final int SEAL = 16;

    private final Office office = Office.open();
    private final RoutingDecision ofAnn = office.askIn("a", ANN, Office.PTO);
    private final Notification forAnn = office.lastNotification();
    private final RoutingDecision ofBob = office.askIn("b", BOB, Office.PTO);
    private final Notification forBob = office.lastNotification();

    private static String reply(Notification of) {
        return of.replyToken().orElseThrow().value();
    }

    private static String tag(Notification of) {
        return of.replyTag().orElseThrow().value();
    }

    private static String join(Notification of) {
        return of.joinToken().orElseThrow().value();
    }

    @Test
    @DisplayName("with any single bit of its characters flipped, a token is refused")
    void everyBitCounts() {
        assertThat(flipped(reply(forAnn)).filter(this::isReplyTaken)).isEmpty();
        assertThat(flipped(join(forAnn)).filter(this::isJoinTaken)).isEmpty();
    }

    @Test
    @DisplayName(
            "with any single bit of its characters flipped, a tag is refused, unless that only changes the case of a letter")
    void everyBitOfATagCounts() {
        var tag = tag(forAnn);

        assertThat(flipped(tag)
                        .filter(one -> !one.toLowerCase(Locale.ROOT).equals(tag))
                        .filter(this::isReplyTaken))
                .isEmpty();
    }

    @Test
    @DisplayName("cut at any length, at either end, or with something added, a token or tag is refused")
    void everyLengthCounts() {
        for (var token : List.of(reply(forAnn), tag(forAnn))) {
            assertThat(cut(token).filter(this::isReplyTaken)).isEmpty();
            assertThat(longer(token).filter(this::isReplyTaken)).isEmpty();
        }
        assertThat(Stream.concat(cut(join(forAnn)), longer(join(forAnn))).filter(this::isJoinTaken))
                .isEmpty();
    }

    @Test
    @DisplayName("a token or tag made for one purpose is good for no other")
    void purposesAreApart() {
        assertThat(isReplyTaken(join(forAnn))).isFalse();
        assertThat(isJoinTaken(reply(forAnn))).isFalse();
        assertThat(isJoinTaken(tag(forAnn))).isFalse();
    }

    @Test
    @DisplayName("a tag is the seal over its claims, and sewn to them it is still no token")
    void aTagDoesNotMakeAToken() {
        var seal = HexFormat.of().parseHex(tag(forAnn));
        var body = body(reply(forAnn));
        body[1] = 'T';

        assertThat(isReplyTaken(sewn(body, seal))).isFalse();
        assertThat(isJoinTaken(sewn(body, seal))).isFalse();
        assertThat(isReplyTaken(HexFormat.of().formatHex(seal(reply(forAnn))))).isFalse();
    }

    @Test
    @DisplayName("the seal of one token is good for no other conversation, purpose or recipient")
    void sealsAreNotSwapped() {
        var all = List.of(reply(forAnn), join(forAnn), reply(forBob), join(forBob));
        for (var one : all) {
            for (var other : all) {
                if (!one.equals(other)) {
                    var swapped = sewn(body(one), seal(other));
                    assertThat(isReplyTaken(swapped) || isJoinTaken(swapped)).isFalse();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mia@acme.test=max@acme.test", "m0=m1", "a=b", "HR=IT"})
    @DisplayName("a token in which recipient, question, conversation or persona is exchanged is refused")
    void whatATokenSaysIsNotExchanged(String exchange) {
        var parts = exchange.split("=", 2);
        var token = reply(forAnn);
        var body = new String(body(token), StandardCharsets.ISO_8859_1).replace(parts[0], parts[1]);

        var forged = sewn(body.getBytes(StandardCharsets.ISO_8859_1), seal(token));

        assertThat(forged).isNotEqualTo(token);
        assertThat(isReplyTaken(forged)).isFalse();
    }

    @Test
    @DisplayName("a token whose end is put off is refused")
    void theEndIsNotPutOff() {
        var token = reply(forAnn);
        var body = body(token);
        body[2] = 0x7f;

        assertThat(isReplyTaken(sewn(body, seal(token)))).isFalse();
    }

    @Test
    @DisplayName("a token in other characters for the same bytes is refused")
    void otherCharactersAreRefused() {
        var padded = Stream.of("=", "==", "\n", " ").map(end -> reply(forAnn) + end);

        assertThat(padded.filter(this::isReplyTaken)).isEmpty();
    }

    @Test
    @DisplayName(
            "A-54 I-12 replayed by another sender, or for another question, a token brings nothing to anybody else")
    void replayedItBringsNothing() {
        var replies = office.switchboard.replies();

        for (var token : List.of(reply(forAnn), tag(forAnn))) {
            var replayed = Reply.to(new ReplyToken(token), "eve@acme.test", "Granted.");
            assertThat(replies.accept(replayed)).isEqualTo(ReplyResult.WRONG_SENDER);
            assertThat(replies.accept(Reply.to(new ReplyToken(token), MIA, "For Ann")))
                    .isEqualTo(ReplyResult.DELIVERED);
        }
        assertThat(office.chatOf(ofBob)).doesNotContain("Granted.", "For Ann");
        assertThat(office.chatOf(ofAnn)).doesNotContain("Granted.").contains("For Ann");
    }

    @Test
    @DisplayName("tokens and tags of another key, and of no key, are refused")
    void otherKeysAreRefused() {
        var zeros = Office.with(Office.hr(), parts -> parts.tokenKey(new byte[32]));
        zeros.askIn("a", ANN, Office.PTO);
        var other = zeros.lastNotification();

        assertThat(isReplyTaken(reply(other)) || isReplyTaken(tag(other)) || isJoinTaken(join(other)))
                .isFalse();
        assertThat(isReplyTaken(sewn(body(reply(forAnn)), new byte[SEAL]))).isFalse();
    }

    @Test
    @DisplayName(
            "who may write into the store, but has no key, makes no tag say anything else; who may read it learns no tag")
    void theStoreGivesNothingAway() {
        var store = new ReadAlong();
        var two = Office.with(Policy.of(Office.hr()), parts -> parts.store(store));
        two.askIn("a", ANN, Office.PTO);
        var tagOfAnn = two.lastNotification().replyTag().orElseThrow();
        two.askIn("b", BOB, Office.PTO);
        assertThat(two.lastNotification().replyTag()).isPresent();
        var tags = store.writes().stream()
                .filter(one -> one.key().kind() == Key.Kind.REPLY_TAG)
                .toList();

        assertThat(tags).hasSize(2);
        assertThat(store.writes().toString()).doesNotContain(tagOfAnn.value());
        exchange(store, tags);
        assertThat(two.switchboard.replies().accept(Reply.to(tagOfAnn, MIA, "For Ann")))
                .isEqualTo(ReplyResult.TOKEN_INVALID);
    }

    /** Lets the first tag stand for what the second one stands for. */
    @SuppressWarnings("unchecked") // a tag stands for a claim
    private static void exchange(RoutingStore store, List<Commit.Write<?>> tags) {
        var first = (Key<ReplyClaim>) tags.get(0).key();
        var second = (ReplyClaim) tags.get(1).value();
        assertThat(second).isNotNull();
        store.commit(new Commit().put(first, Commit.ANY, second));
    }

    private boolean isReplyTaken(String token) {
        return office.switchboard.replies().accept(Reply.to(new ReplyToken(token), MIA, "Granted."))
                != ReplyResult.TOKEN_INVALID;
    }

    private boolean isJoinTaken(String token) {
        Switchboard switchboard = office.switchboard;
        return switchboard.conversations().invitation(new JoinToken(token)).isPresent()
                || switchboard.conversations().join(new JoinToken(token)) != JoinResult.TOKEN_INVALID;
    }

    private static Stream<String> flipped(String token) {
        return IntStream.range(0, token.length() * 8).mapToObj(bit -> {
            var characters = token.toCharArray();
            characters[bit / 8] ^= (char) (1 << (bit % 8));
            return new String(characters);
        });
    }

    private static Stream<String> cut(String token) {
        return IntStream.range(0, token.length())
                .boxed()
                .flatMap(length -> Stream.of(token.substring(0, length), token.substring(token.length() - length)));
    }

    private static Stream<String> longer(String token) {
        return Stream.of("A", "0", "a", " ", "\n", "=", "\u0000", token, "%00")
                .flatMap(more -> Stream.of(token + more, more + token));
    }

    private static byte[] body(String token) {
        var bytes = Base64.getUrlDecoder().decode(token);
        return Arrays.copyOf(bytes, bytes.length - SEAL);
    }

    private static byte[] seal(String token) {
        var bytes = Base64.getUrlDecoder().decode(token);
        return Arrays.copyOfRange(bytes, bytes.length - SEAL, bytes.length);
    }

    private static String sewn(byte[] body, byte[] seal) {
        var all = Arrays.copyOf(body, body.length + seal.length);
        System.arraycopy(seal, 0, all, body.length, seal.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    }
}
