package dev.switchboard.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.Switchboard;
import dev.switchboard.conversation.JoinResult;
import dev.switchboard.memory.RecordingNotifier;
import dev.switchboard.memory.VirtualClock;
import dev.switchboard.notification.JoinToken;
import dev.switchboard.notification.Reply;
import dev.switchboard.notification.ReplyResult;
import dev.switchboard.notification.ReplyToken;
import dev.switchboard.policy.Policy;
import dev.switchboard.routing.Question;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("3.3 stage 9: a million guesses, and none is right")
class TokenGuessTest {
    private static final int GUESSES = 1_000_000;
    private static final int QUESTIONS = 50;
    private static final String MIA = "mia@acme.test";
    private static final String BASE_64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final String HEX = "0123456789abcdef";

    private final Random random = new Random(20_260_105);
    private final RecordingNotifier notifier = new RecordingNotifier();
    private final Switchboard switchboard = Switchboard.over(Policy.of(Office.hr()))
            .notifier(notifier)
            .clock(VirtualClock.at("2026-01-05T09:00:00Z"))
            .ids(number -> "m" + number)
            .tokenKey("0123456789abcdef".getBytes(StandardCharsets.US_ASCII))
            .build();
    private final List<String> tokens = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();

    @Test
    @Timeout(60)
    @DisplayName("random bytes, random letters, and real tokens and tags with a few letters changed are refused")
    void noGuessIsRight() {
        ask();
        var taken = new ArrayList<String>();

        for (int i = 0; i < GUESSES; i++) {
            var guess = guess(i % 5);
            if (isTaken(guess, i % 10 < 8)) {
                taken.add(guess);
            }
        }

        assertThat(taken).isEmpty();
        assertThat(tokens.stream().filter(real -> isTaken(real, true))).hasSize(QUESTIONS);
        assertThat(tags.stream().filter(real -> isTaken(real, true))).hasSize(QUESTIONS);
    }

    private void ask() {
        for (int i = 0; i < QUESTIONS; i++) {
            switchboard.router().route(Question.to("HR", Office.PTO), Office.ANN);
        }
        notifier.notifications().forEach(one -> {
            tokens.add(one.replyToken().orElseThrow().value());
            tags.add(one.replyTag().orElseThrow().value());
        });
    }

    private String guess(int kind) {
        return switch (kind) {
            case 0 -> randomBytes(16 + random.nextInt(80));
            case 1 -> randomLetters(BASE_64, 1 + random.nextInt(120));
            case 2 -> changed(tokens.get(random.nextInt(QUESTIONS)), BASE_64);
            case 3 -> HexFormat.of().formatHex(bytes(16));
            default -> changed(tags.get(random.nextInt(QUESTIONS)), HEX);
        };
    }

    private String randomBytes(int length) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(length));
    }

    private byte[] bytes(int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private String randomLetters(String alphabet, int length) {
        var text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }

    /** With up to four letters changed, at least one of them to another one. */
    private String changed(String real, String alphabet) {
        var letters = new StringBuilder(real);
        do {
            letters.setCharAt(random.nextInt(real.length()), alphabet.charAt(random.nextInt(alphabet.length())));
        } while (random.nextInt(4) > 0 || letters.toString().equals(real));
        return letters.toString();
    }

    private boolean isTaken(String token, boolean toReply) {
        return toReply
                ? switchboard.replies().accept(Reply.to(new ReplyToken(token), MIA, " ")) != ReplyResult.TOKEN_INVALID
                : switchboard.conversations().join(new JoinToken(token)) != JoinResult.TOKEN_INVALID;
    }
}
