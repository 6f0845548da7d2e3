package dev.switchboard.internal.desk;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.notification.JoinToken;
import dev.switchboard.notification.ReplyToken;
import dev.switchboard.notification.TokenSource;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.EscalationId;
import dev.switchboard.spi.store.RoutingStore;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * Makes and reads the tokens of notifications: what they say, and an HMAC-SHA-256 over it, cut to 128 bits. Read in constant
 * time. Any number of threads may use it.
 */
public final class TokenMint {
    private static final int MOST_LENGTH = 16_384;

    private final Seal seal;
    private final Duration lifetime;
    private final ReplyTags tags;

    /**
     * Signs with this key, at least 16 bytes.
     *
     * @param lifetime how long tokens are good for
     * @param store keeps what tags stand for
     */
    public TokenMint(byte[] key, Duration lifetime, RoutingStore store) {
        this.seal = new Seal(key);
        this.lifetime = lifetime;
        this.tags = new ReplyTags(seal, store);
    }

    TokenSource sourceFor(ConversationId conversation, EscalationId escalation, EmailAddress recipient, Instant now) {
        return new TokenSource() {
            @Override
            public ReplyToken replyToken() {
                return new ReplyToken(sign(claims(Claims.Purpose.REPLY)));
            }

            @Override
            public ReplyToken replyTag() {
                return tags.make(claims(Claims.Purpose.TAG));
            }

            @Override
            public JoinToken joinToken() {
                return new JoinToken(sign(claims(Claims.Purpose.JOIN)));
            }

            private Claims claims(Claims.Purpose purpose) {
                var expires = expiry(now).getEpochSecond();
                return new Claims(purpose, conversation, escalation, recipient.key(), expires);
            }
        };
    }

    /** What the token says, if it is one of ours and for this purpose; a tag is for replying only. */
    Optional<Claims> read(String token, Claims.Purpose purpose) {
        return purpose == Claims.Purpose.REPLY && token.length() == ReplyTags.LENGTH
                ? tags.read(token)
                : readSigned(token, purpose);
    }

    private Optional<Claims> readSigned(String token, Claims.Purpose purpose) {
        if (token.length() > MOST_LENGTH) {
            return Optional.empty();
        }
        return decode(token)
                .filter(bytes -> bytes.length > Seal.BYTES)
                .filter(bytes -> seal.isOver(body(bytes), signature(bytes)))
                .flatMap(bytes -> Claims.fromBytes(body(bytes)))
                .filter(claims -> claims.purpose() == purpose);
    }

    static boolean isExpired(Claims claims, Instant now) {
        return now.getEpochSecond() >= claims.expires();
    }

    /** As late as time goes, if the lifetime is longer. */
    private Instant expiry(Instant now) {
        long left = Instant.MAX.getEpochSecond() - now.getEpochSecond();
        return lifetime.toSeconds() < left ? now.plus(lifetime) : Instant.MAX;
    }

    private String sign(Claims claims) {
        var body = claims.toBytes();
        var signed = Arrays.copyOf(body, body.length + Seal.BYTES);
        System.arraycopy(seal.over(body), 0, signed, body.length, Seal.BYTES);
        return encode(signed);
    }

    /** A text that says the same in other characters, with another last bit or with padding, is not ours. */
    private static Optional<byte[]> decode(String token) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(token))
                    .filter(bytes -> encode(bytes).equals(token));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] body(byte[] signed) {
        return Arrays.copyOf(signed, signed.length - Seal.BYTES);
    }

    private static byte[] signature(byte[] signed) {
        return Arrays.copyOfRange(signed, signed.length - Seal.BYTES, signed.length);
    }
}
