package dev.switchboard.classify;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A phrase that belongs to somebody.
 *
 * @param evidence the phrase as it was written, alone
 * @param words the same, normalised, with a space between two words
 * @param owner by number
 * @param other another phrase that ends at the same place of the table
 */
record Phrase(
        List<String> evidence,
        String words,
        int owner,
        @Nullable Phrase other) {
    String text() {
        return evidence.get(0);
    }

    /** By letters and spaces. */
    boolean isLongerThan(Phrase that) {
        return words.length() > that.words.length();
    }

    boolean hasWordsOf(Phrase that) {
        return words.equals(that.words);
    }

    /** Whether this or one of the others belongs to the owner and has these words. */
    boolean isKnown(int itsOwner, String itsWords) {
        for (@Nullable Phrase phrase = this; phrase != null; phrase = phrase.other) {
            if (phrase.owner == itsOwner && phrase.words.equals(itsWords)) {
                return true;
            }
        }
        return false;
    }
}
