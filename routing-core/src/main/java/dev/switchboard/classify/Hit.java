package dev.switchboard.classify;

import dev.switchboard.text.Tokens;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A phrase found for a reason, on top of what was found before it. */
record Hit(Phrase phrase, int reason, @Nullable Hit before) {

    /** Adds those of the phrases that stand at the index of the text. */
    static @Nullable Hit add(Phrase phrases, Tokens text, int index, int[][] reasons, @Nullable Hit before) {
        @Nullable Hit hits = before;
        for (@Nullable Phrase phrase = phrases; phrase != null; phrase = phrase.other()) {
            if (text.hasAt(index, phrase.words())) {
                for (int reason : reasons[phrase.owner()]) {
                    hits = new Hit(phrase, reason, hits);
                }
            }
        }
        return hits;
    }

    /** Whether this or one before it was found for the reason. */
    boolean isAnyFor(int wanted) {
        @Nullable Hit hit = this;
        while (hit != null && hit.reason != wanted) {
            hit = hit.before;
        }
        return hit != null;
    }

    /** The phrases found for the reason: each once, the longest first, else in the order found. */
    List<String> evidenceFor(int wanted) {
        var phrases = new ArrayList<Phrase>();
        for (@Nullable Hit hit = this; hit != null; hit = hit.before) {
            if (hit.reason == wanted) {
                phrases.removeIf(hit.phrase::hasWordsOf);
                phrases.add(hit.phrase);
            }
        }
        Collections.reverse(phrases);
        phrases.sort(Phrase.LONGEST_FIRST);
        return textsOf(phrases);
    }

    private static List<String> textsOf(List<Phrase> phrases) {
        var texts = new ArrayList<String>(phrases.size());
        for (var phrase : phrases) {
            texts.add(phrase.text());
        }
        return texts;
    }
}
