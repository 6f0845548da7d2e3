package dev.switchboard.identity;

/**
 * One way to recognise a person.
 *
 * @param kind what the value is
 * @param scope where the value is unique, for instance a page or an issuer; empty for everywhere
 * @param value as received, unaltered
 * @param verified whether the host knows that it belongs to the person, or the person merely claims it
 */
public record Identifier(IdentifierKind kind, String scope, String value, boolean verified) {

    /** A claimed identifier, unique everywhere. */
    public static Identifier of(IdentifierKind kind, String value) {
        return new Identifier(kind, "", value, false);
    }

    /** The same, known to belong to the person. */
    public Identifier asVerified() {
        return verified ? this : new Identifier(kind, scope, value, true);
    }
}
