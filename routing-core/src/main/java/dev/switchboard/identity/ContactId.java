package dev.switchboard.identity;

/**
 * The number of a contact in the directory. Never changes, and is never given again, not even after the contact was deleted (I-6,
 * ML-14, ML-15).
 *
 * @param number from 1
 */
public record ContactId(long number) implements Comparable<ContactId> {

    public ContactId {
        if (number < 1) {
            throw new IllegalArgumentException("contact id " + number + " is none; they begin with 1");
        }
    }

    @Override
    public int compareTo(ContactId other) {
        return Long.compare(number, other.number);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ContactId that && number == that.number;
    }

    /** Written out, as is equality: what a record generates costs a young process more time than to decide a question. */
    @Override
    public int hashCode() {
        return Long.hashCode(number);
    }

    @Override
    public String toString() {
        return Long.toString(number);
    }
}
