package dev.switchboard.scenario;

import static dev.switchboard.scenario.Office.ANN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.Switchboard;
import dev.switchboard.conversation.JoinResult;
import dev.switchboard.event.RoutingEvent;
import dev.switchboard.notification.JoinToken;
import dev.switchboard.notification.Reply;
import dev.switchboard.notification.ReplyResult;
import dev.switchboard.notification.ReplyToken;
import dev.switchboard.policy.Policy;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenTest {
    private static final byte[] KEY = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private final Office office = Office.open();

    @Test
    @DisplayName("a token in which any single character is altered is refused")
    void anAlteredTokenIsRefused() {
        office.ask(ANN, Office.PTO);
        var token = office.replyTokenOf("mia@acme.test").value();

        var accepted = IntStream.range(0, token.length())
                .mapToObj(place -> altered(token, place))
                .filter(altered -> reply(altered) != ReplyResult.TOKEN_INVALID)
                .toList();

        assertThat(accepted).isEmpty();
    }

    @Test
    @DisplayName("a token from which something is missing is refused")
    void aTruncatedTokenIsRefused() {
        office.ask(ANN, Office.PTO);
        var token = office.replyTokenOf("mia@acme.test").value();

        var accepted = IntStream.range(0, token.length())
                .mapToObj(length -> token.substring(0, length))
                .filter(cut -> reply(cut) != ReplyResult.TOKEN_INVALID)
                .toList();

        assertThat(accepted).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "=", "AAAA", "AAAAAAAAAAAAAAAAAAAAAA", "not base 64 ☃", "\u0000"})
    @DisplayName("what was never a token is refused, with an event")
    void whatWasNeverATokenIsRefused(String nonsense) {
        var result = reply(nonsense);

        assertThat(result).isEqualTo(ReplyResult.TOKEN_INVALID);
        assertThat(office.events.events(RoutingEvent.Kind.REPLY_REJECTED))
                .singleElement()
                .satisfies(event -> assertThat(event.subject()).isEqualTo("TOKEN_INVALID"));
    }

    @Test
    @DisplayName("a token of a million characters is refused")
    void anEndlessTokenIsRefused() {
        assertThat(reply("A".repeat(1_000_000))).isEqualTo(ReplyResult.TOKEN_INVALID);
        assertThat(join("A".repeat(1_000_000))).isEqualTo(JoinResult.TOKEN_INVALID);
    }

    @Test
    @DisplayName("a join token does not reply, and a reply token does not join")
    void aTokenIsGoodForOnePurpose() {
        office.ask(ANN, Office.PTO);

        assertThat(reply(office.joinTokenOf("mia@acme.test").value())).isEqualTo(ReplyResult.TOKEN_INVALID);
        assertThat(join(office.replyTokenOf("mia@acme.test").value())).isEqualTo(JoinResult.TOKEN_INVALID);
    }

    @Test
    @DisplayName("a token of a switchboard with another key is refused")
    void aTokenOfAnotherKeyIsRefused() {
        var other = Office.open();
        office.ask(ANN, Office.PTO);
        other.ask(ANN, Office.PTO);

        assertThat(reply(other.replyTokenOf("mia@acme.test").value())).isEqualTo(ReplyResult.TOKEN_INVALID);
        assertThat(join(other.joinTokenOf("mia@acme.test").value())).isEqualTo(JoinResult.TOKEN_INVALID);
    }

    @Test
    @DisplayName("with the key that the host keeps, a token of the switchboard before is good")
    void aTokenOfTheSameKeyIsGood() {
        var before = Office.with(Office.hr(), parts -> parts.tokenKey(KEY));
        var after = Office.with(Office.hr(), parts -> parts.tokenKey(KEY));
        before.ask(ANN, Office.PTO);
        after.ask(ANN, Office.PTO);

        var token = before.replyTokenOf("mia@acme.test");

        assertThat(after.switchboard.replies().accept(Reply.to(token, "mia@acme.test", "Yes")))
                .isEqualTo(ReplyResult.DELIVERED);
    }

    @Test
    @DisplayName("a token of the right key for a conversation that is not there leads nowhere")
    void aTokenForNoConversationIsRefused() {
        var before = Office.with(Office.hr(), parts -> parts.tokenKey(KEY));
        var after = Office.with(Office.hr(), parts -> parts.tokenKey(KEY));
        before.ask(ANN, Office.PTO);

        var token = before.replyTokenOf("mia@acme.test");

        assertThat(after.switchboard.replies().accept(Reply.to(token, "mia@acme.test", "Yes")))
                .isEqualTo(ReplyResult.TOKEN_REVOKED);
        assertThat(after.switchboard.conversations().join(before.joinTokenOf("mia@acme.test")))
                .isEqualTo(JoinResult.TOKEN_REVOKED);
    }

    @Test
    @DisplayName("a token is good for 30 days, and no second longer")
    void aTokenExpires() {
        office.ask(ANN, Office.PTO);
        var reply = office.replyTokenOf("mia@acme.test").value();
        var join = office.joinTokenOf("mia@acme.test").value();

        office.clock.advance(Duration.ofDays(30).minusSeconds(1));
        assertThat(reply(reply)).isEqualTo(ReplyResult.DELIVERED);
        office.clock.advance(Duration.ofSeconds(1));

        assertThat(reply(reply)).isEqualTo(ReplyResult.TOKEN_EXPIRED);
        assertThat(join(join)).isEqualTo(JoinResult.TOKEN_EXPIRED);
        assertThat(office.switchboard.conversations().invitation(new JoinToken(join)))
                .isEmpty();
        assertThat(office.events.events(RoutingEvent.Kind.REPLY_REJECTED))
                .singleElement()
                .satisfies(event -> assertThat(event.subject()).isEqualTo("TOKEN_EXPIRED"));
    }

    @Test
    @DisplayName("a host may choose how long tokens are good for")
    void theLifetimeIsTheHosts() {
        var hasty = Office.with(Office.hr(), parts -> parts.tokenLifetime(Duration.ofMinutes(5)));
        hasty.ask(ANN, Office.PTO);
        hasty.clock.advance(Duration.ofMinutes(5));

        assertThat(hasty.reply("mia@acme.test", "Yes")).isEqualTo(ReplyResult.TOKEN_EXPIRED);
    }

    @Test
    @DisplayName("a token given for ever is good for ever")
    void aTokenMayLiveForEver() {
        var patient = Office.with(Office.hr(), parts -> parts.tokenLifetime(Duration.ofSeconds(Long.MAX_VALUE)));
        patient.ask(ANN, Office.PTO);
        patient.clock.advance(Duration.ofDays(36_500));

        assertThat(patient.reply("mia@acme.test", "Yes")).isEqualTo(ReplyResult.DELIVERED);
    }

    static Stream<Duration> noTime() {
        return Stream.of(Duration.ZERO, Duration.ofSeconds(-1));
    }

    @ParameterizedTest
    @MethodSource("noTime")
    @DisplayName("a lifetime of nothing is refused when building")
    void aLifetimeOfNothingIsRefused(Duration nothing) {
        var builder = Switchboard.over(Policy.of(Office.hr()));

        assertThatThrownBy(() -> builder.tokenLifetime(nothing))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(nothing.toString());
    }

    @Test
    @DisplayName("a key that is too short is refused when building, and 16 bytes are enough")
    void aShortKeyIsRefused() {
        var builder = Switchboard.over(Policy.of(Office.hr()));

        assertThatThrownBy(() -> builder.tokenKey(new byte[15]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("15 bytes");
        assertThat(builder.tokenKey(KEY)).isSameAs(builder);
    }

    @Test
    @DisplayName("a key that the host clears afterwards stays in force")
    void theKeyIsCopied() {
        var key = KEY.clone();
        var careful = Office.with(Office.hr(), parts -> {
            parts.tokenKey(key);
            return parts;
        });
        careful.ask(ANN, Office.PTO);
        var token = careful.replyTokenOf("mia@acme.test");
        Arrays.fill(key, (byte) 0);

        assertThat(careful.replyTokenOf("mia@acme.test")).isEqualTo(token);
    }

    @Test
    @DisplayName("a token says nothing in logs, and a notification gives the same one each time")
    void aTokenSaysNothing() {
        office.ask(ANN, Office.PTO);
        var token = office.replyTokenOf("mia@acme.test");

        assertThat(token).hasToString("reply token");
        assertThat(office.joinTokenOf("mia@acme.test")).hasToString("join token");
        assertThat(office.replyTokenOf("mia@acme.test")).isEqualTo(token);
    }

    private ReplyResult reply(String token) {
        return office.switchboard.replies().accept(Reply.to(new ReplyToken(token), "mia@acme.test", "Yes"));
    }

    private JoinResult join(String token) {
        return office.switchboard.conversations().join(new JoinToken(token));
    }

    /** The token with one of its bytes changed, or with a character that no token has. */
    private static String altered(String token, int place) {
        var bytes = Base64.getUrlDecoder().decode(token);
        if (place >= bytes.length) {
            return token.substring(0, place) + "*" + token.substring(place + 1);
        }
        bytes[place] ^= 1;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
