package dev.switchboard.examples.remote;

import dev.switchboard.reason.ContactReason;
import dev.switchboard.spi.ReasonRequest;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What an answer depends on.
 *
 * @param reasons to choose from
 * @param caution of the persona
 * @param digest of the text without regard to case and white space: short, and nobody can read it
 */
record CacheKey(List<ContactReason> reasons, OptionalDouble caution, BigInteger digest) {

    static CacheKey of(ReasonRequest request) {
        var text = ContactReason.keyOf(request.question().text());
        return new CacheKey(List.copyOf(request.reasons()), request.caution(), digest(text));
    }

    private static BigInteger digest(String text) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return new BigInteger(1, sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
