package dev.switchboard.identity;

/**
 * One way to recognise a person.
 *
 * @param kind what the value is
 * @param scope where the value is unique, for instance a page or an issuer; empty for everywhere
 * @param value as received, unaltered
 * @param verified whether the host knows that it belongs to the person, or the person merely claims it
 * @param source where it came from
 */
public record Identifier(IdentifierKind kind, String scope, String value, boolean verified, ValueSource source) {

    /** Out of the conversation itself. */
    public Identifier(IdentifierKind kind, String scope, String value, boolean verified) {
        this(kind, scope, value, verified, ValueSource.CHANNEL);
    }

    /** A claimed identifier, unique everywhere. */
    public static Identifier of(IdentifierKind kind, String value) {
        return new Identifier(kind, "", value, false);
    }

    /** A claimed identifier, unique within the scope: a page of Facebook, an issuer of sign-ins, a business on WhatsApp. */
    public static Identifier of(IdentifierKind kind, String scope, String value) {
        return new Identifier(kind, scope, value, false);
    }

    /** The same, known to belong to the person. */
    public Identifier asVerified() {
        return verified ? this : new Identifier(kind, scope, value, true, source);
    }

    /** The same, come from there. */
    public Identifier from(ValueSource newSource) {
        return source == newSource ? this : new Identifier(kind, scope, value, verified, newSource);
    }
}
