package dev.switchboard.directory;

import static java.util.Objects.requireNonNull;

import dev.switchboard.identity.Identifier;
import dev.switchboard.identity.IdentifierKind;
import dev.switchboard.identity.IdentityKey;
import dev.switchboard.identity.ValueSource;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An identifier of a contact, and what is known about it. Immutable. */
public final class ContactIdentifier {
    private final Identifier identifier;
    private final IdentityKey key;
    private final Instant firstSeen;
    private final @Nullable Verification verification;
    private final boolean primary;

    private ContactIdentifier(
            Identifier identifier,
            IdentityKey key,
            Instant firstSeen,
            @Nullable Verification verification,
            boolean primary) {
        this.identifier = identifier;
        this.key = key;
        this.firstSeen = firstSeen;
        this.verification = verification;
        this.primary = primary;
    }

    /**
     * A value seen for the first time.
     *
     * @param identifier as received; if it says that it is verified, {@code by} is who said so
     * @param key what it is compared by
     */
    public static ContactIdentifier of(Identifier identifier, IdentityKey key, Instant firstSeen, String by) {
        requireNonNull(firstSeen, "firstSeen");
        var verification = identifier.verified() ? new Verification(by, firstSeen) : null;
        return new ContactIdentifier(identifier, requireNonNull(key, "key"), firstSeen, verification, false);
    }

    /** As received. */
    public Identifier identifier() {
        return identifier;
    }

    /** What it is compared by. */
    public IdentityKey key() {
        return key;
    }

    public IdentifierKind kind() {
        return identifier.kind();
    }

    /** The value as received. */
    public String value() {
        return identifier.value();
    }

    public ValueSource source() {
        return identifier.source();
    }

    public Instant firstSeen() {
        return firstSeen;
    }

    /** By whom and when it was verified, if it was. */
    public Optional<Verification> verification() {
        return Optional.ofNullable(verification);
    }

    public boolean isVerified() {
        return verification != null;
    }

    /** Whether it is verified, or a human or a system of the host entered it; else the person, or the channel, merely said so. */
    public boolean isTrusted() {
        return isVerified() || identifier.source() == ValueSource.OPERATOR || identifier.source() == ValueSource.API;
    }

    /** Whether it is the one to use among those of its kind. */
    public boolean isPrimary() {
        return primary;
    }

    /**
     * Whether no two contacts may have it. Phone numbers are shared by families and offices, everything else belongs to one (I-8,
     *
     */
    public boolean isUnique() {
        return isUnique(key);
    }

    /** Whether no two contacts may have this key. */
    public static boolean isUnique(IdentityKey key) {
        return !key.kind().equals(IdentifierKind.PHONE);
    }

    /** The same, verified; if it was before, it stays verified by whoever did that. */
    public ContactIdentifier verified(Verification by) {
        return verification == null
                ? new ContactIdentifier(identifier.asVerified(), key, firstSeen, by, primary)
                : this;
    }

    /** The same, as the one to use among those of its kind, or not. */
    public ContactIdentifier primary(boolean isPrimary) {
        return primary == isPrimary ? this : new ContactIdentifier(identifier, key, firstSeen, verification, isPrimary);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ContactIdentifier that
                && key.equals(that.key)
                && identifier.equals(that.identifier)
                && firstSeen.equals(that.firstSeen)
                && Objects.equals(verification, that.verification)
                && primary == that.primary;
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    /** The kind; never the value. */
    @Override
    public String toString() {
        return kind() + (isVerified() ? ", verified" : ", claimed");
    }
}
