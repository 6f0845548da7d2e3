package dev.switchboard.classify;

import dev.switchboard.internal.keyword.LabelScores;
import dev.switchboard.internal.keyword.QuestionWords;
import dev.switchboard.internal.words.Words;
import dev.switchboard.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What names and phrases say of a text for each label. To be read again for the next text; belongs to one thread. */
final class Reading {
    private final LabelPhrases phrases;
    private final QuestionWords question = new QuestionWords();
    private final LabelScores scores;
    private final float[] keywords;
    private @Nullable Hit hits;

    Reading(int labels, LabelPhrases phrases) {
        this.phrases = phrases;
        this.scores = phrases.scores();
        this.keywords = new float[labels];
    }

    Reading read(Tokens text) {
        question.read(text).deny(phrases.excludedIn(text));
        phrases.score(question, scores);
        hits = phrases.find(text, question.denied());
        for (int label = 0; label < keywords.length; label++) {
            keywords[label] = scores.score(label);
        }
        addHits();
        return this;
    }

    /** Whether no word that carries a topic is left, and no phrase stands in the text. */
    boolean saysNothing() {
        return hits == null && topical() == 0;
    }

    /** A bit for each word that says nothing: the text says that it is not about that, or the word means something else. */
    long denied() {
        return question.denied();
    }

    /** All words of the text. */
    Words words() {
        return question.words();
    }

    /** A bit for each word that carries a topic, the lowest for the first. */
    long topical() {
        return question.topical() & ~question.denied();
    }

    float keywords(int label) {
        return keywords[label];
    }

    float mostOfKeywords() {
        float most = 0;
        for (float each : keywords) {
            most = Math.max(most, each);
        }
        return most;
    }

    /** The phrases found, as they were written. */
    List<String> evidence(int label) {
        var hit = hits == null ? null : hits.latestFor(label);
        if (hit != null) {
            return hit.evidence();
        }
        var phrase = scores.phrase(label);
        return phrase == null ? List.of() : List.of(phrase);
    }

    /** A phrase that stands word for word in the text says more than its words; several of one label no more than one. */
    private void addHits() {
        for (@Nullable Hit hit = hits; hit != null; hit = hit.before()) {
            var earlier = hit.before();
            if (earlier == null || earlier.latestFor(hit.reason()) == null) {
                keywords[hit.reason()] += Confidence.WORD_FOR_WORD;
            }
        }
    }
}
