package dev.switchboard.classify;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A phrase that belongs to somebody.
 *
 * @param text as it was written
 * @param words the same, normalised, with a space between two words
 * @param owner by number
 * @param other another phrase that ends at the same place of the table
 */
record Phrase(
        String text, String words, int owner, @Nullable Phrase other) {
    /** By letters and spaces. */
    static final Comparator<Phrase> LONGEST_FIRST = Comparator.comparingInt(phrase -> -phrase.words.length());

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
