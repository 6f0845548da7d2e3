package dev.switchboard.internal.keyword;

import dev.switchboard.internal.words.Words;
import dev.switchboard.text.FunctionWords;
import dev.switchboard.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Phrases that belong to owners, found by any of their words that carry a topic. Belongs to one thread while phrases are added;
 * after that any number of threads may look.
 */
public final class KeywordIndex {
    /** What a word without a topic adds to the mass of a phrase: the phrase is less covered when it lacks. */
    private static final float FUNCTION_WORD = 0.05f;

    private static final int[] NOBODY = {};

    private final boolean curated;
    private final Keywords keywords = new Keywords();
    private final List<KeyPhrase> phrases = new ArrayList<>();
    private final Words words = new Words();
    private final AtomicReference<@Nullable Search> spare = new AtomicReference<>();
    /** By keyword: the phrases that have it, ascending. */
    private int[][] postings = new int[16][];
    /** By keyword: the owners of these phrases, each once. */
    private int[][] owners = new int[16][];

    /**
     * No phrases yet.
     *
     * @param curated whether the phrases of an owner are many and different, so that a word which many of them have is what they
     *     are all about; those of an admin are often one thing said in several ways
     */
    public KeywordIndex(boolean curated) {
        this.curated = curated;
    }

    boolean isCurated() {
        return curated;
    }

    /**
     * Adds a phrase. Left out is one without a word that carries a topic, and one with a single such word among others: "my
     * review" is found word for word, not by any review.
     *
     * @param tokens its words
     * @param languages in which people say it, as {@link FunctionWords#languages()}
     */
    public void add(String text, Tokens tokens, int owner, int languages) {
        long function = FunctionWords.of(tokens).in(tokens);
        int topical = tokens.count() - Long.bitCount(function);
        if (tokens.isCut() || topical == 0 || (topical == 1 && function != 0)) {
            return;
        }
        words.read(tokens);
        var ids = new int[tokens.count()];
        int count = 0;
        for (int i = 0; i < tokens.count(); i++) {
            if ((function >>> i & 1) == 0) {
                int keyword = keywords.add(words, i, languages);
                if (!contains(ids, count, keyword)) {
                    ids[count++] = keyword;
                }
            }
        }
        add(new KeyPhrase(text, Arrays.copyOf(ids, count), Long.bitCount(function) * FUNCTION_WORD, owner, languages));
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

    int[] postings(int keyword) {
        return postings[keyword];
    }

    int[] owners(int keyword) {
        return owners[keyword];
    }

    /** A search that nobody else uses, to be given back after use; only if several threads search is a new one made. */
    Search borrow() {
        var search = spare.getAndSet(null);
        return search == null ? new Search(this) : search;
    }

    void giveBack(Search search) {
        spare.lazySet(search);
    }

    private void add(KeyPhrase phrase) {
        int number = phrases.size();
        phrases.add(phrase);
        if (keywords.size() > postings.length) {
            postings = Arrays.copyOf(postings, 2 * keywords.size());
            owners = Arrays.copyOf(owners, postings.length);
        }
        for (int i = 0; i < phrase.size(); i++) {
            int keyword = phrase.keyword(i);
            postings[keyword] = plus(postings[keyword], number);
            var its = owners[keyword];
            owners[keyword] =
                    its != null && contains(its, its.length, phrase.owner()) ? its : plus(its, phrase.owner());
        }
    }

    private static int[] plus(int[] numbers, int number) {
        var before = numbers == null ? NOBODY : numbers;
        var more = Arrays.copyOf(before, before.length + 1);
        more[before.length] = number;
        return more;
    }

    private static boolean contains(int[] numbers, int count, int sought) {
        for (int i = 0; i < count; i++) {
            if (numbers[i] == sought) {
                return true;
            }
        }
        return false;
    }
}
