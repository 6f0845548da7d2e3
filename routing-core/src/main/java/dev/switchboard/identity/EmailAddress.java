package dev.switchboard.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.PolicyProblem;
import dev.switchboard.problem.Require;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail address: kept and sent as first written, compared by its key.
 *
 * <p>The key is the NFC of the root-locale lower case; a domain label and its A-label ({@code bücher}, {@code xn--bcher-kva})
 * have one key. Nothing is folded beyond that: {@code straße} is not {@code strasse}, and dots and plus signs count.
 * Immutable.
 */
public final class EmailAddress {
    private final String address;
    private final String key;
    private final int hash;
    private volatile byte @Nullable [] keyBytes; // made when first needed; whoever makes them makes the same

    private EmailAddress(String address, String key) {
        this.address = address;
        this.key = key.equals(address) ? address : key;
        this.hash = EmailHash.of(key);
    }

    /**
     * The address as written, without white space around it.
     *
     * @throws InvalidInputException with {@code EMAIL_INVALID}, saying what is wrong with it
     */
    public static EmailAddress of(String written) {
        if (PlainEmail.is(written)) {
            return new EmailAddress(written, written);
        }
        var trimmed = EmailSyntax.trim(written);
        var problem = EmailSyntax.problemWith(trimmed);
        if (problem != null) {
            throw new InvalidInputException(
                    PolicyProblem.EMAIL_INVALID,
                    Place.ROOT,
                    Require.quote(trimmed) + " is not an e-mail address: " + problem);
        }
        return new EmailAddress(trimmed, EmailKey.of(trimmed));
    }

    /** The address, if the text can be one. */
    public static Optional<EmailAddress> parse(String written) {
        if (PlainEmail.is(written)) {
            return Optional.of(new EmailAddress(written, written));
        }
        var trimmed = EmailSyntax.trim(written);
        return EmailSyntax.problemWith(trimmed) == null
                ? Optional.of(new EmailAddress(trimmed, EmailKey.of(trimmed)))
                : Optional.empty();
    }

    /** What this address is compared by. */
    public String key() {
        return key;
    }

    /** The length of the key in UTF-8, in bytes. */
    public int keyLength() {
        return keyBytes().length;
    }

    /**
     * Whether these bytes stand in the key's UTF-8 at the index: for large tables of keys kept as bytes.
     *
     * @param index from 0 to {@link #keyLength} less the number of bytes
     * @param from the first of the bytes
     * @param to behind the last of them
     */
    public boolean hasKeyBytes(int index, byte[] bytes, int from, int to) {
        return Arrays.equals(keyBytes(), index, index + to - from, bytes, from, to);
    }

    private byte[] keyBytes() {
        var known = keyBytes;
        if (known == null) {
            known = key.getBytes(UTF_8);
            keyBytes = known;
        }
        return known;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EmailAddress that && hash == that.hash && key.equals(that.key);
    }

    /** Of the key; see {@link EmailHash}. */
    @Override
    public int hashCode() {
        return hash;
    }

    /** The address as first written. */
    @Override
    public String toString() {
        return address;
    }
}
