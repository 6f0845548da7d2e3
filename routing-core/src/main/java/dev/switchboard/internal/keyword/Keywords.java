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
    private Keyword[] keywords = new Keyword[16];
    /** By slot of the stem: the first of a chain of keywords, plus one. */
    private int[] stems = new int[32];

    private final Shelf initials = new Shelf();
    private final Shelf finals = new Shelf();

    /**
     * A word of phrases.
     *
     * @param start where its letters begin
     * @param length how many there are
     * @param hash of all letters
     * @param stem the hash of its stem
     * @param head the first four letters
     * @param mask a bit for each letter that occurs
     * @param weight how much it says about a topic
     * @param next the next keyword of the same slot, plus one
     */
    private record Keyword(int start, int length, int hash, int stem, long head, int mask, float weight, int next) {}

    int size() {
        return size;
    }

    float weight(int keyword) {
        return keywords[keyword].weight;
    }

    /** The number of the word; a new one if it was never added. */
    int add(Words words, int index) {
        for (int k = stems[slotOf(words.stem(index))] - 1; k != NONE; k = keywords[k].next - 1) {
            if (keywords[k].hash == words.hash(index)) {
                return k;
            }
        }
        return append(words, index);
    }

    /** Reports the keywords that are like the word. */
    void findLike(Words words, int index, Similar found) {
        findByStem(words.hash(index), words.stem(index), found);
        if (!frequent.isFrequent(words, index) && words.length(index) >= Similarity.SHORTEST) {
            findByInitial(words, index, found);
            findByEnd(words, index, found);
        }
    }

    /** Reports the keywords that are this word and the next one, written together. */
    void findJoined(Words words, int index, Similar found) {
        findByStem(words.joinedHash(index), words.joinedStem(index), found);
    }

    private void findByStem(int hash, int stem, Similar found) {
        for (int k = stems[slotOf(stem)] - 1; k != NONE; k = keywords[k].next - 1) {
            if (keywords[k].hash == hash) {
                found.add(k, 1);
            } else if (keywords[k].stem == stem) {
                found.add(k, Similarity.SAME_STEM);
            }
        }
    }

    private void findByInitial(Words words, int index, Similar found) {
        int stem = words.stem(index);
        int start = words.start(index);
        int length = words.length(index);
        long head = head(words.letters(), start, length);
        int mask = mask(words.letters(), start, length);
        int[] shelf = initials.of(words.letters()[start]);
        for (int i = 1; i <= shelf[0]; i++) {
            var keyword = keywords[shelf[i]];
            boolean mayBeAlike =
                    keyword.head == head || Integer.bitCount(keyword.mask ^ mask) <= 2 * Similarity.MOST_ERRORS;
            if (mayBeAlike && keyword.stem != stem) {
                float similarity = Similarity.ofSameInitial(
                        words.letters(), start, length, letters, keyword.start, keyword.length);
                if (similarity > 0) {
                    found.add(shelf[i], similarity);
                }
            }
        }
    }

    private void findByEnd(Words words, int index, Similar found) {
        int[] shelf = finals.of(words.letters()[words.end(index) - 1]);
        for (int i = 1; i <= shelf[0]; i++) {
            var keyword = keywords[shelf[i]];
            float similarity = Similarity.ofSameEnd(
                    words.letters(), words.start(index), words.length(index), letters, keyword.start, keyword.length);
            if (similarity > 0) {
                found.add(shelf[i], similarity);
            }
        }
    }

    private int append(Words words, int index) {
        if (size == keywords.length) {
            grow();
        }
        int length = words.length(index);
        int start = size == 0 ? 0 : keywords[size - 1].start + keywords[size - 1].length;
        if (start + length > letters.length) {
            letters = Arrays.copyOf(letters, 2 * (start + length));
        }
        System.arraycopy(words.letters(), words.start(index), letters, start, length);
        int slot = slotOf(words.stem(index));
        keywords[size] = new Keyword(
                start,
                length,
                words.hash(index),
                words.stem(index),
                head(letters, start, length),
                mask(letters, start, length),
                frequent.of(words, index),
                stems[slot]);
        stems[slot] = size + 1;
        initials.put(letters[start], size);
        if (length >= Similarity.SHORTEST_PART) {
            finals.put(letters[start + length - 1], size);
        }
        return size++;
    }

    private void grow() {
        keywords = Arrays.copyOf(keywords, 2 * size);
        stems = new int[2 * keywords.length];
        for (int k = 0; k < size; k++) {
            var old = keywords[k];
            int slot = slotOf(old.stem);
            keywords[k] =
                    new Keyword(old.start, old.length, old.hash, old.stem, old.head, old.mask, old.weight, stems[slot]);
            stems[slot] = k + 1;
        }
    }

    private int slotOf(int stem) {
        return stem & (stems.length - 1);
    }

    private static long head(char[] letters, int start, int length) {
        long head = 0;
        for (int i = 0; i < Math.min(length, Similarity.SHORTEST); i++) {
            head = head << 16 | letters[start + i];
        }
        return head;
    }

    private static int mask(char[] letters, int start, int length) {
        int mask = 0;
        for (int i = start; i < start + length; i++) {
            mask |= 1 << letters[i];
        }
        return mask;
    }

    /** Keywords by a letter; of each list the first number says how many follow. */
    private static final class Shelf {
        private final int[][] lists = new int[32][];

        Shelf() {
            Arrays.fill(lists, new int[1]);
        }

        int[] of(char letter) {
            return lists[letter & (lists.length - 1)];
        }

        void put(char letter, int keyword) {
            int[] list = of(letter);
            int last = list[0] + 1;
            if (last == list.length || list.length == 1) {
                list = Arrays.copyOf(list, 2 * list.length + 6);
                lists[letter & (lists.length - 1)] = list;
            }
            list[0] = last;
            list[last] = keyword;
        }
    }
}
