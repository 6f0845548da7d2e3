package dev.switchboard.internal.keyword;

import dev.switchboard.internal.words.Similarity;
import dev.switchboard.internal.words.Words;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Phrases that belong to owners, found by any of their words that carry a topic. Immutable. */
public final class KeywordIndex {
    private final boolean curated;
    private final Keywords keywords;
    private final Parts beginnings;
    private final Parts ends;
    private final Spellings spellings;
    private final List<KeyPhrase> phrases;
    /** By keyword: the phrases that have it, ascending. */
    private final Postings postings;
    /** By keyword: the owners of these phrases, each once. */
    private final Postings owners;

    private final AtomicReference<@Nullable Search> spare = new AtomicReference<>();

    KeywordIndex(boolean curated, Keywords keywords, List<KeyPhrase> phrases) {
        this.curated = curated;
        this.keywords = keywords;
        this.beginnings = Parts.beginnings(keywords);
        this.ends = Parts.ends(keywords);
        this.spellings = new Spellings(keywords);
        this.phrases = List.copyOf(phrases);
        this.postings = Postings.of(phrases, keywords.size());
        this.owners = postings.owners(phrases);
    }

    boolean isCurated() {
        return curated;
    }

    /** How many phrases there are. */
    int size() {
        return phrases.size();
    }

    KeyPhrase phrase(int number) {
        return phrases.get(number);
    }

    Keywords keywords() {
        return keywords;
    }

    Postings postings() {
        return postings;
    }

    Postings owners() {
        return owners;
    }

    /**
     * Reports the keywords that are like the word.
     *
     * @param isSpelled whether the word is a frequent one, so that nobody mistyped another
     * @param languages in which a word counts that is not the same but alike, a bit for each
     */
    void findLike(Words words, int index, boolean isSpelled, int languages, Similar found) {
        keywords.findByStem(words.hash(index), words.stem(index), found);
        if (!isSpelled && words.length(index) >= Similarity.SHORTEST) {
            beginnings.find(words, index, languages, found);
            ends.find(words, index, languages, found);
            spellings.find(words, index, languages, found);
        }
    }

    /** Reports the keywords that are this word and the next one, written together. */
    void findJoined(Words words, int index, Similar found) {
        keywords.findByStem(words.joinedHash(index), words.joinedStem(index), found);
    }

    /** A search that nobody else uses, to be given back after use; only if several threads search is a new one made. */
    Search borrow() {
        var search = spare.getAndSet(null);
        return search == null ? new Search(this) : search;
    }

    void giveBack(Search search) {
        spare.lazySet(search);
    }
}
