package dev.switchboard.internal.desk;

import dev.switchboard.notification.ReplyToken;
import dev.switchboard.spi.store.Commit;
import dev.switchboard.spi.store.Key;
import dev.switchboard.spi.store.ReplyClaim;
import dev.switchboard.spi.store.RoutingStore;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Makes and reads tags: reply tokens that fit into the local part of an address, because what they stand for is in the store. A tag
 * is the seal over that; the store has it under the digest of the tag, so whoever reads the store learns no tag, and what somebody
 * alters there is refused. Any number of threads may use it.
 */
final class ReplyTags {
    /** In hexadecimal digits; every other token is longer. */
    static final int LENGTH = 2 * Seal.BYTES;

    private static final HexFormat HEX = HexFormat.of();

    private final Seal seal;
    private final RoutingStore store;

    ReplyTags(Seal seal, RoutingStore store) {
        this.seal = seal;
        this.store = store;
    }

    /** The tag for these claims, which the store keeps from now on. */
    ReplyToken make(Claims claims) {
        var tag = seal.over(claims.toBytes());
        store.commit(new Commit().put(key(tag), 0, kept(claims)));
        return new ReplyToken(HEX.formatHex(tag));
    }

    /** What a text as long as a tag stands for, in letters of any case, if it is one of ours. */
    Optional<Claims> read(String text) {
        return decode(text)
                .flatMap(tag -> Optional.ofNullable(store.read(key(tag)).value())
                        .map(ReplyTags::claims)
                        .filter(claims -> seal.isOver(claims.toBytes(), tag)));
    }

    private static Optional<byte[]> decode(String text) {
        try {
            return Optional.of(HEX.parseHex(text));
        } catch (IllegalArgumentException noTag) {
            return Optional.empty();
        }
    }

    private static ReplyClaim kept(Claims claims) {
        return new ReplyClaim(
                claims.conversation(),
                claims.escalation(),
                claims.recipient(),
                Instant.ofEpochSecond(claims.expires()));
    }

    private static Claims claims(ReplyClaim kept) {
        return new Claims(
                Claims.Purpose.TAG,
                kept.conversation(),
                kept.escalation(),
                kept.recipient(),
                kept.expires().getEpochSecond());
    }

    private static Key<ReplyClaim> key(byte[] tag) {
        return Key.replyTag(Digest.of(tag));
    }
}
