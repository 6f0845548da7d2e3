package dev.switchboard.classify;

import dev.switchboard.text.Tokens;
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

    /** For how many reasons something was found. */
    int countReasons() {
        int count = 0;
        for (@Nullable Hit hit = this; hit != null; hit = hit.before) {
            count += hit.before == null || hit.before.latestFor(hit.reason) == null ? 1 : 0;
        }
        return count;
    }

    /** The phrases found for the reason of this hit: each once, the longest first, else in the order found. */
    List<String> evidence() {
        return before == null || before.latestFor(reason) == null ? phrase.evidence() : evidenceOfSeveral();
    }

    private List<String> evidenceOfSeveral() {
        var phrases = new Phrase[hits()];
        int count = 0;
        for (@Nullable Hit hit = this; hit != null; hit = hit.before) {
            if (hit.reason == reason) {
                count = putBeforeShorterOrEqual(hit.phrase, phrases, count);
            }
        }
        var texts = new String[count];
        for (int i = 0; i < count; i++) {
            texts[i] = phrases[i].text();
        }
        return List.of(texts);
    }

    private int hits() {
        int hits = 0;
        for (@Nullable Hit hit = this; hit != null; hit = hit.before) {
            hits++;
        }
        return hits;
    }

    /** Puts a phrase that was found before the others in its place, the only one if it is there already. @return how many there are */
    private static int putBeforeShorterOrEqual(Phrase phrase, Phrase[] phrases, int count) {
        int place = 0;
        while (place < count && phrases[place].isLongerThan(phrase)) {
            place++;
        }
        int known = place;
        while (known < count && !phrases[known].hasWordsOf(phrase)) {
            known++;
        }
        System.arraycopy(phrases, place, phrases, place + 1, known - place);
        phrases[place] = phrase;
        return Math.max(count, known + 1);
    }
}
