package dev.switchboard.internal.keyword;

import dev.switchboard.internal.words.Similarity;
import dev.switchboard.internal.words.WordWeights;
import dev.switchboard.internal.words.Words;
import java.util.Arrays;

/**
 * The words of phrases, each once, found by words that are alike: those with the same stem through a table; inflected,
 * compound and mistyped ones among those with the same first or last letter.
 *
 * <p>Belongs to one thread while words are added; after that any number of threads may look.
 */
final class Keywords {
    private static final int NONE = -1;

    private final WordWeights frequent = WordWeights.frequent();
    private char[] letters = new char[256];
    private int size;
    private int[] starts = new int[17];
    private int[] hashes = new int[16];
    private int[] stems = new int[16];
    private float[] weights = new float[16];
    /** The next keyword of the same slot, plus one. */
    private int[] nexts = new int[16];
    /** By slot of the stem: the first of a chain of keywords, plus one. */
    private int[] chains = new int[32];

    /** By keyword: the languages for which it is on the shelves. */
    private int[] shelved = new int[16];

    private final Shelves byInitial = new Shelves();
    private final Shelves byEnd = new Shelves();

    int size() {
        return size;
    }

    float weight(int keyword) {
        return weights[keyword];
    }

    /**
     * The number of the word; a new one if it was never added.
     *
     * @param languages of a phrase that has it, a bit for each
     */
    int add(Words words, int index, int languages) {
        int keyword = find(words, index);
        keyword = keyword == NONE ? append(words, index) : keyword;
        shelve(keyword, languages & ~shelved[keyword]);
        shelved[keyword] |= languages;
        return keyword;
    }

    /**
     * Reports the keywords that are like the word.
     *
     * @param languages in which a word counts that is not the same but alike, a bit for each
     */
    void findLike(Words words, int index, int languages, Similar found) {
        findByStem(words.hash(index), words.stem(index), found);
        if (words.length(index) >= Similarity.SHORTEST && !frequent.isFrequent(words, index)) {
            char first = words.letters()[words.start(index)];
            char last = words.letters()[words.end(index) - 1];
            for (int room = 0; room < Shelves.ROOMS; room++) {
                if (Shelves.isFor(room, languages)) {
                    findByInitial(words, index, byInitial.of(room, first), found);
                    findByEnd(words, index, byEnd.of(room, last), found);
                }
            }
        }
    }

    /** Reports the keywords that are this word and the next one, written together. */
    void findJoined(Words words, int index, Similar found) {
        findByStem(words.joinedHash(index), words.joinedStem(index), found);
    }

    private int find(Words words, int index) {
        for (int k = chains[slotOf(words.stem(index))] - 1; k != NONE; k = nexts[k] - 1) {
            if (hashes[k] == words.hash(index)) {
                return k;
            }
        }
        return NONE;
    }

    private void findByStem(int hash, int stem, Similar found) {
        for (int k = chains[slotOf(stem)] - 1; k != NONE; k = nexts[k] - 1) {
            if (hashes[k] == hash) {
                found.add(k, 1);
            } else if (stems[k] == stem) {
                found.add(k, Similarity.SAME_STEM);
            }
        }
    }

    private void findByInitial(Words words, int index, Shelves.Shelf shelf, Similar found) {
        int start = words.start(index);
        int length = words.length(index);
        long head = Shelves.fourLetters(words.letters(), start);
        int mask = Shelves.mask(words.letters(), start, length);
        for (int i = 0; i < shelf.size(); i++) {
            if (shelf.mayBeAlike(i, head, mask, length) && stems[shelf.keyword(i)] != words.stem(index)) {
                int keyword = shelf.keyword(i);
                float similarity = Similarity.ofSameInitial(
                        words.letters(), start, length, letters, starts[keyword], length(keyword));
                if (similarity > 0) {
                    found.add(keyword, similarity);
                }
            }
        }
    }

    private void findByEnd(Words words, int index, Shelves.Shelf shelf, Similar found) {
        long tail = Shelves.fourLetters(words.letters(), words.end(index) - Similarity.SHORTEST);
        for (int i = 0; i < shelf.size(); i++) {
            if (shelf.hasFour(i, tail)) {
                int keyword = shelf.keyword(i);
                float similarity = Similarity.ofSameEnd(
                        words.letters(),
                        words.start(index),
                        words.length(index),
                        letters,
                        starts[keyword],
                        length(keyword));
                if (similarity > 0) {
                    found.add(keyword, similarity);
                }
            }
        }
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

    private void shelve(int keyword, int languages) {
        int start = starts[keyword];
        int end = starts[keyword + 1];
        for (int room = 0; room < Shelves.ROOMS; room++) {
            if (Shelves.isRoomOf(room, languages)) {
                if (end - start >= Similarity.SHORTEST) {
                    byInitial.open(room, letters[start]).put(keyword, letters, start, end, start);
                }
                if (end - start >= Similarity.SHORTEST_PART) {
                    byEnd.open(room, letters[end - 1]).put(keyword, letters, start, end, end - Similarity.SHORTEST);
                }
            }
        }
    }

    private void grow() {
        starts = Arrays.copyOf(starts, 2 * size + 1);
        hashes = Arrays.copyOf(hashes, 2 * size);
        stems = Arrays.copyOf(stems, 2 * size);
        weights = Arrays.copyOf(weights, 2 * size);
        nexts = Arrays.copyOf(nexts, 2 * size);
        shelved = Arrays.copyOf(shelved, 2 * size);
        chains = new int[4 * size];
        for (int keyword = 0; keyword < size; keyword++) {
            chain(keyword);
        }
    }

    private void chain(int keyword) {
        int slot = slotOf(stems[keyword]);
        nexts[keyword] = chains[slot];
        chains[slot] = keyword + 1;
    }

    private int length(int keyword) {
        return starts[keyword + 1] - starts[keyword];
    }

    private int slotOf(int stem) {
        return stem & (chains.length - 1);
    }
}
