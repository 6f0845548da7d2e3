package dev.switchboard.memory;

/**
 * The place of a contact among those in which a text was found.
 *
 * @param tier how well it fits, from {@link SoughtText#WHOLE} to {@link SoughtText#ANYWHERE}
 * @param number of the contact; 0 for before the first
 */
record Found(int tier, int number) {
    private static final Found BEFORE_ALL = new Found(SoughtText.WHOLE, 0);

    /** As a text that {@link #parse} reads back. */
    String cursor() {
        return tier + " " + number;
    }

    /** Reads a {@link #cursor}; an empty text is the place before all. */
    static Found parse(String cursor) {
        if (cursor.isEmpty()) {
            return BEFORE_ALL;
        }
        int space = cursor.indexOf(' ');
        int tier = space == 1 ? cursor.charAt(0) - '0' : SoughtText.NOWHERE;
        if (tier < SoughtText.WHOLE || tier > SoughtText.ANYWHERE) {
            throw ContactNumber.refused(cursor);
        }
        return new Found(tier, ContactNumber.parse(cursor, space + 1, cursor.length()));
    }
}
