package dev.switchboard.internal.desk;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.notification.JoinToken;
import dev.switchboard.notification.ReplyToken;
import dev.switchboard.notification.TokenSource;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.EscalationId;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes and reads the tokens of notifications: what they say, and an HMAC-SHA-256 over it, cut to 128 bits. Read in constant
 * time. Any number of threads may use it.
 */
public final class TokenMint {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int MAC_BYTES = 16;
    private static final int MOST_LENGTH = 16_384;

    private final SecretKeySpec key;
    private final Duration lifetime;

    /** Signs with this key, at least 16 bytes; tokens live as long as this. */
    public TokenMint(byte[] key, Duration lifetime) {
        this.key = new SecretKeySpec(key, ALGORITHM);
        this.lifetime = lifetime;
    }

    TokenSource sourceFor(ConversationId conversation, EscalationId escalation, EmailAddress recipient, Instant now) {
        var expires = expiry(now).getEpochSecond();
        return new TokenSource() {
            @Override
            public ReplyToken replyToken() {
                return new ReplyToken(mint(Claims.Purpose.REPLY));
            }

            @Override
            public JoinToken joinToken() {
                return new JoinToken(mint(Claims.Purpose.JOIN));
            }

            private String mint(Claims.Purpose purpose) {
                return sign(new Claims(purpose, conversation, escalation, recipient.key(), expires));
            }
        };
    }

    /** What the token says, if it is one of ours and for this purpose. */
    Optional<Claims> read(String token, Claims.Purpose purpose) {
        if (token.length() > MOST_LENGTH) {
            return Optional.empty();
        }
        return decode(token)
                .filter(bytes -> bytes.length > MAC_BYTES)
                .filter(bytes -> MessageDigest.isEqual(mac(body(bytes)), signature(bytes)))
                .flatMap(bytes -> Claims.fromBytes(body(bytes)))
                .filter(claims -> claims.purpose() == purpose);
    }

    static boolean isExpired(Claims claims, Instant now) {
        return now.getEpochSecond() >= claims.expires();
    }

    /** As late as time goes, if the lifetime is longer. */
    private Instant expiry(Instant now) {
        var left = Duration.between(now, Instant.MAX);
        return lifetime.compareTo(left) < 0 ? now.plus(lifetime) : Instant.MAX;
    }

    private String sign(Claims claims) {
        var body = claims.toBytes();
        var signed = Arrays.copyOf(body, body.length + MAC_BYTES);
        System.arraycopy(mac(body), 0, signed, body.length, MAC_BYTES);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
    }

    private byte[] mac(byte[] body) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return Arrays.copyOf(mac.doFinal(body), MAC_BYTES);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, impossible);
        }
    }

    private static Optional<byte[]> decode(String token) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(token));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private static byte[] body(byte[] signed) {
        return Arrays.copyOf(signed, signed.length - MAC_BYTES);
    }

    private static byte[] signature(byte[] signed) {
        return Arrays.copyOfRange(signed, signed.length - MAC_BYTES, signed.length);
    }
}
