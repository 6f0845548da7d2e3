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

    /** The latest of this and those before it that was found for the reason. */
    @Nullable
    Hit latestFor(int wanted) {
        @Nullable Hit hit = this;
        while (hit != null && hit.reason != wanted) {
            hit = hit.before;
        }
        return hit;
    }

    /** The phrases found for the reason of this hit: each once, the longest first, else in the order found. */
    List<String> evidence() {
        return before == null || before.latestFor(reason) == null ? phrase.evidence() : evidenceOfSeveral();
    }

    private List<String> evidenceOfSeveral() {
        var phrases = new ArrayList<Phrase>(4);
        for (@Nullable Hit hit = this; hit != null; hit = hit.before) {
            if (hit.reason == reason) {
                replace(phrases, hit.phrase);
            }
        }
        Collections.reverse(phrases);
        phrases.sort(Phrase.LONGEST_FIRST);
        return phrases.stream().map(Phrase::text).toList();
    }

    /** Puts the phrase at the end, whether or not it is there already. */
    private static void replace(List<Phrase> phrases, Phrase phrase) {
        for (int i = 0; i < phrases.size(); i++) {
            if (phrases.get(i).hasWordsOf(phrase)) {
                phrases.remove(i);
                break;
            }
        }
        phrases.add(phrase);
    }
}
