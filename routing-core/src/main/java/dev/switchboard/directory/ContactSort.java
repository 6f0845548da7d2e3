package dev.switchboard.directory;

/**
 * In which order contacts are listed (ML-21). Contacts equal by it follow in the order of their numbers; those that have no such
 * value come last, whichever way.
 *
 * @param by the field: names and addresses are compared without regard to case and accents, phone numbers by their keys; of several
 *     values the {@linkplain Contact#primary primary} one counts
 * @param descending whether the largest comes first
 */
public record ContactSort(Field by, boolean descending) {

    /** What contacts are ordered by. */
    public enum Field {
        ID,
        NAME,
        EMAIL,
        PHONE
    }

    /** The smallest first. */
    public static ContactSort by(Field field) {
        return new ContactSort(field, false);
    }

    /** The other way round. */
    public ContactSort reversed() {
        return new ContactSort(by, !descending);
    }
}
