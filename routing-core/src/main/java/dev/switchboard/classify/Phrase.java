package dev.switchboard.classify;

import java.util.Comparator;
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
    /** By letters and spaces. */
    static final Comparator<Phrase> LONGEST_FIRST = Comparator.comparingInt(phrase -> -phrase.words.length());

    String text() {
        return evidence.get(0);
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
