package dev.switchboard.classify;

import dev.switchboard.text.Tokens;
import java.util.ArrayList;
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

    /** Whether nothing was found for another reason. */
    boolean isOfOneReason() {
        @Nullable Hit hit = before;
        while (hit != null && hit.reason == reason) {
            hit = hit.before;
        }
        return hit == null;
    }

    /** The phrases found for the reason of this hit: each once, the longest first, else in the order found. */
    List<String> evidence() {
        return before == null || before.latestFor(reason) == null ? phrase.evidence() : evidenceOfSeveral();
    }

    private List<String> evidenceOfSeveral() {
        var phrases = new ArrayList<Phrase>(4);
        for (@Nullable Hit hit = this; hit != null; hit = hit.before) {
            if (hit.reason == reason) {
                putBeforeShorterOrEqual(hit.phrase, phrases);
            }
        }
        var texts = new String[phrases.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = phrases.get(i).text();
        }
        return List.of(texts);
    }

    /** Puts a phrase that was found before the others in its place, the only one if it is there already. */
    private static void putBeforeShorterOrEqual(Phrase phrase, List<Phrase> phrases) {
        int place = 0;
        while (place < phrases.size() && phrases.get(place).isLongerThan(phrase)) {
            place++;
        }
        for (int i = place; i < phrases.size(); i++) {
            if (phrases.get(i).hasWordsOf(phrase)) {
                phrases.remove(i);
                break;
            }
        }
        phrases.add(place, phrase);
    }
}
