package dev.switchboard.internal.keyword;

import dev.switchboard.internal.words.Similarity;
import dev.switchboard.internal.words.WordWeights;
import dev.switchboard.internal.words.Words;
import java.util.Arrays;

/**
 * The words of phrases, each once, found by words with the same stem.
 *
 * <p>Belongs to one thread while words are added; after that any number of threads may look.
 */
final class Keywords {
    private static final int NONE = -1;

    private static final int FEWEST = 4;
    private static final int LETTERS_OF_A_WORD = 7;

    private final WordWeights frequent = WordWeights.frequent();
    private char[] letters;
    private int[] starts;
    private int[] hashes;
    private int[] stems;
    private float[] weights;
    /** By keyword: in which languages a phrase has it, a bit for each. */
    private int[] languages;
    /** The next keyword of the same slot, plus one. */
    private int[] nexts;
    /** By slot of the stem: the first of a chain of keywords, plus one. */
    private int[] chains;

    private int size;

    /** With room at first for those of so many words: some occur several times, and some carry no topic. */
    Keywords(int words) {
        int room = Math.max(FEWEST, words * 2 / 3);
        letters = new char[LETTERS_OF_A_WORD * room];
        starts = new int[room + 1];
        hashes = new int[room];
        stems = new int[room];
        weights = new float[room];
        languages = new int[room];
        nexts = new int[room];
        chains = new int[Integer.highestOneBit(room) << 1];
    }

    int size() {
        return size;
    }

    float weight(int keyword) {
        return weights[keyword];
    }

    int stem(int keyword) {
        return stems[keyword];
    }

    /** In which languages a phrase has it, a bit for each. */
    int languages(int keyword) {
        return languages[keyword];
    }

    /** The letters of all keywords, one behind the other. Not to be written to. */
    char[] letters() {
        return letters;
    }

    int start(int keyword) {
        return starts[keyword];
    }

    int length(int keyword) {
        return starts[keyword + 1] - starts[keyword];
    }

    /**
     * The number of the word; a new one if it was never added.
     *
     * @param itsLanguages of a phrase that has it, a bit for each
     */
    int add(Words words, int index, int itsLanguages) {
        int found = find(words, index);
        int keyword = found == NONE ? append(words, index) : found;
        languages[keyword] |= itsLanguages;
        return keyword;
    }

    /** Reports the keywords that are the word, or have its stem. */
    void findByStem(int hash, int stem, Similar found) {
        for (int k = chains[slotOf(stem)] - 1; k != NONE; k = nexts[k] - 1) {
            if (hashes[k] == hash) {
                found.add(k, 1);
            } else if (stems[k] == stem) {
                found.add(k, Similarity.SAME_STEM);
            }
        }
    }

    private int find(Words words, int index) {
        for (int k = chains[slotOf(words.stem(index))] - 1; k != NONE; k = nexts[k] - 1) {
            if (hashes[k] == words.hash(index)) {
                return k;
            }
        }
        return NONE;
    }

    private int append(Words words, int index) {
        if (size == hashes.length) {
            grow();
        }
        int start = starts[size];
        int length = words.length(index);
        if (start + length > letters.length) {
            letters = Arrays.copyOf(letters, 2 * (start + length));
        }
        System.arraycopy(words.letters(), words.start(index), letters, start, length);
        starts[size + 1] = start + length;
        hashes[size] = words.hash(index);
        stems[size] = words.stem(index);
        weights[size] = frequent.of(words, index);
        chain(size);
        return size++;
    }

    private void grow() {
        starts = Arrays.copyOf(starts, 2 * size + 1);
        hashes = Arrays.copyOf(hashes, 2 * size);
        stems = Arrays.copyOf(stems, 2 * size);
        weights = Arrays.copyOf(weights, 2 * size);
        languages = Arrays.copyOf(languages, 2 * size);
        nexts = Arrays.copyOf(nexts, 2 * size);
        chains = new int[Integer.highestOneBit(size) << 2];
        for (int keyword = 0; keyword < size; keyword++) {
            chain(keyword);
        }
    }

    private void chain(int keyword) {
        int slot = slotOf(stems[keyword]);
        nexts[keyword] = chains[slot];
        chains[slot] = keyword + 1;
    }

    private int slotOf(int stem) {
        return stem & (chains.length - 1);
    }
}
