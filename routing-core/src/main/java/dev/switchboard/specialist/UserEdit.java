package dev.switchboard.specialist;

import dev.switchboard.identity.EmailAddress;

/**
 * What became of one user since the table was made.
 *
 * @param user as first written
 * @param specialist the number of the specialist, or {@link Slots#NONE} if the user is mapped to nobody now
 * @param offset where the table has the user, or {@link Slots#NONE}
 * @param place the order among users that were added, or {@link #IN_TABLE} if the user keeps the place in the table
 */
record UserEdit(EmailAddress user, int specialist, int offset, long place) implements HashTrie.Keyed {
    static final long IN_TABLE = -1;

    @Override
    public String key() {
        return user.key();
    }

    @Override
    public int hash() {
        return KeyHash.of(user);
    }

    /** The same user, with another specialist. */
    UserEdit movedTo(int newSpecialist) {
        return new UserEdit(user, newSpecialist, offset, place);
    }

    /** Whether the table has the user and tells the order. */
    boolean keepsPlace() {
        return place == IN_TABLE && specialist != Slots.NONE;
    }
}
