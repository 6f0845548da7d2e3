package dev.switchboard.internal.keyword;

import dev.switchboard.internal.words.Similarity;
import dev.switchboard.internal.words.Words;

/**
 * Keywords by their first or last four letters: inflected forms and compounds share the first ones, the end of a compound the
 * last. Immutable.
 */
final class Parts {
    private static final int NONE = -1;

    private final Keywords keywords;
    private final boolean areEnds;
    private final int shortest;
    /** By slot of four letters: the first of a chain of keywords, plus one. */
    private final int[] chains;
    /** The next keyword of the same slot, plus one. */
    private final int[] nexts;

    private Parts(Keywords keywords, boolean areEnds) {
        this.keywords = keywords;
        this.areEnds = areEnds;
        this.shortest = areEnds ? Similarity.SHORTEST_PART : Similarity.SHORTEST;
        nexts = new int[keywords.size()];
        chains = new int[Integer.highestOneBit(keywords.size() + 1) << 1];
        for (int keyword = keywords.size() - 1; keyword >= 0; keyword--) {
            if (keywords.length(keyword) >= shortest) {
                int slot = slotOf(keywords.letters(), keywords.start(keyword), keywords.length(keyword));
                nexts[keyword] = chains[slot];
                chains[slot] = keyword + 1;
            }
        }
    }

    /** By the first four letters. */
    static Parts beginnings(Keywords keywords) {
        return new Parts(keywords, false);
    }

    /** By the last four letters. */
    static Parts ends(Keywords keywords) {
        return new Parts(keywords, true);
    }

    /**
     * Reports the keywords that share a part with the word and do not have its stem.
     *
     * @param languages in which it counts that they are alike, a bit for each
     */
    void find(Words words, int index, int languages, Similar found) {
        int slot = slotOf(words.letters(), words.start(index), words.length(index));
        for (int keyword = chains[slot] - 1; keyword != NONE; keyword = nexts[keyword] - 1) {
            if ((keywords.languages(keyword) & languages) != 0 && keywords.stem(keyword) != words.stem(index)) {
                float similarity = similarity(words, index, keyword);
                if (similarity > 0) {
                    found.add(keyword, similarity);
                }
            }
        }
    }

    private float similarity(Words words, int index, int keyword) {
        int start = words.start(index);
        int length = words.length(index);
        return areEnds
                ? Similarity.ofSameEnd(
                        words.letters(),
                        start,
                        length,
                        keywords.letters(),
                        keywords.start(keyword),
                        keywords.length(keyword))
                : Similarity.ofSameBeginning(
                        words.letters(),
                        start,
                        length,
                        keywords.letters(),
                        keywords.start(keyword),
                        keywords.length(keyword));
    }

    private int slotOf(char[] letters, int start, int length) {
        int from = areEnds ? start + length - Similarity.SHORTEST : start;
        return Words.hash(letters, from, from + Similarity.SHORTEST) & (chains.length - 1);
    }
}
