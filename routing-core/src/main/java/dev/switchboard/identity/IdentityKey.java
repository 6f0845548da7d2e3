package dev.switchboard.identity;

import static java.util.Objects.requireNonNull;

import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.Require;

/**
 * What an identifier is compared by: its kind, the scope in which it is unique, and its value after normalisation. Made by
 * {@link IdentityKeys}; the value as received stays in the {@link Identifier} beside it. Two keys are equal if kind, scope and value
 * are, whatever their versions. Immutable.
 */
public final class IdentityKey {
    private final IdentifierKind kind;
    private final String scope;
    private final String value;
    private final KeyVersion version;
    private final int hash;

    IdentityKey(IdentifierKind kind, String scope, String value, KeyVersion version) {
        this.kind = kind;
        this.scope = scope;
        this.value = value;
        this.version = version;
        this.hash = 31 * (31 * EmailHash.of(value) + EmailHash.of(scope)) + kind.hashCode();
    }

    /**
     * The key that was written as this text. Linear in its length.
     *
     * @param text what {@link #text} gave
     * @param version by which rules the key was made
     * @throws InvalidInputException with {@code KEY_TEXT_INVALID} if no key is written so
     */
    public static IdentityKey read(String text, KeyVersion version) {
        requireNonNull(version, "version");
        return KeyText.read(text, version)
                .orElseThrow(() -> new InvalidInputException(
                        IdentityProblem.KEY_TEXT_INVALID,
                        Place.ROOT,
                        Require.quote(text) + " is not the text of a key; it is written like email::ann@example.org"));
    }

    public IdentifierKind kind() {
        return kind;
    }

    /** Empty for a value that is unique everywhere. */
    public String scope() {
        return scope;
    }

    /** Normalised; never blank. */
    public String value() {
        return value;
    }

    public KeyVersion version() {
        return version;
    }

    /**
     * The key as one text, for stores: kind, scope and value with colons between, for instance {@code email::ann@acme.example}.
     * Different keys have different texts, whatever characters their parts have: a colon or percent sign in the kind or scope is
     * written {@code %3A} or {@code %25}. Linear in its length.
     */
    public String text() {
        return KeyText.write(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IdentityKey that
                && hash == that.hash
                && value.equals(that.value)
                && scope.equals(that.scope)
                && kind.equals(that.kind);
    }

    /** Not easily the same for many values made up to share one; see {@link EmailHash}. */
    @Override
    public int hashCode() {
        return hash;
    }

    /** The kind; never the value, which is somebody's address or number. */
    @Override
    public String toString() {
        return kind + " key";
    }
}
