package dev.switchboard.csv;

import dev.switchboard.identity.IdentifierKind;

/** One column of the file of contacts; {@link ContactColumns} knows its heading. */
sealed interface ContactColumn {

    /** What every contact has once. */
    enum Field implements ContactColumn {
        /** Which contact the row is about (ML-14); may be missing or empty. */
        ID("Contact ID"),
        /** The only name (ML-16). */
        NAME("Name"),
        /** {@code yes} for who is marked as blocked. */
        BLOCKED("Blocked");

        final String title;
        final String key;

        Field(String title) {
            this.title = title;
            this.key = Headings.keyOf(title);
        }
    }

    /**
     * What values stand together: those of one kind, unique in one scope.
     *
     * @param scope a page, an issuer, a business; empty if it has none
     */
    record Group(IdentifierKind kind, String scope) {}

    /**
     * One of several values of a group.
     *
     * @param number from 1; the first one of a kind is the one to use
     */
    record Value(Group group, int number) implements ContactColumn {}
}
