package dev.switchboard.internal.keyword;

import dev.switchboard.internal.words.Similarity;
import dev.switchboard.internal.words.Words;

/**
 * Keywords by first letter and length, side by side with their letters as bits: most are known not to be a word mistyped before
 * any letter is compared. Immutable.
 */
final class Spellings {
    private static final int MOST_ERRORS = 2;

    private final Keywords keywords;
    /** By slot of letter and length: where its keywords begin. */
    private final int[] starts;

    private final int[] numbers;
    /** Of each keyword a bit for each of its letters. */
    private final int[] letters;

    Spellings(Keywords keywords) {
        this.keywords = keywords;
        starts = new int[2 * Integer.highestOneBit(keywords.size() + 1) + 2];
        numbers = new int[keywords.size()];
        letters = new int[keywords.size()];
        for (int keyword = 0; keyword < numbers.length; keyword++) {
            starts[slotOf(keyword) + 2]++;
        }
        Postings.addUp(starts);
        for (int keyword = 0; keyword < numbers.length; keyword++) {
            int place = starts[slotOf(keyword) + 1]++;
            numbers[place] = keyword;
            letters[place] = lettersOf(keywords.letters(), keywords.start(keyword), keywords.length(keyword));
        }
    }

    /**
     * Reports the keywords that may be what the word was meant to be.
     *
     * @param languages in which it counts that they are alike, a bit for each
     */
    void find(Words words, int index, int languages, Similar found) {
        int length = words.length(index);
        char initial = words.letters()[words.start(index)];
        int its = lettersOf(words.letters(), words.start(index), length);
        for (int other = length - MOST_ERRORS; other <= length + MOST_ERRORS; other++) {
            int most = Similarity.mostErrors(length, other);
            if (Math.abs(length - other) <= most && most > 0) {
                int slot = slotOf(initial, other);
                for (int place = starts[slot]; place < starts[slot + 1]; place++) {
                    if (Integer.bitCount(letters[place] ^ its) <= 2 * most) {
                        compare(words, index, numbers[place], languages, found);
                    }
                }
            }
        }
    }

    private void compare(Words words, int index, int keyword, int languages, Similar found) {
        int start = words.start(index);
        if ((keywords.languages(keyword) & languages) != 0
                && keywords.stem(keyword) != words.stem(index)
                && keywords.letters()[keywords.start(keyword)] == words.letters()[start]) {
            float similarity = Similarity.ofMistyped(
                    words.letters(),
                    start,
                    words.length(index),
                    keywords.letters(),
                    keywords.start(keyword),
                    keywords.length(keyword));
            if (similarity > 0) {
                found.add(keyword, similarity);
            }
        }
    }

    private int slotOf(int keyword) {
        return slotOf(keywords.letters()[keywords.start(keyword)], keywords.length(keyword));
    }

    private int slotOf(char initial, int length) {
        return Words.mix(initial << Byte.SIZE ^ length) & (starts.length - 3);
    }

    private static int lettersOf(char[] letters, int start, int length) {
        int bits = 0;
        for (int i = start; i < start + length; i++) {
            bits |= 1 << letters[i];
        }
        return bits;
    }
}
