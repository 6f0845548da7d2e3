package dev.switchboard.internal.keyword;

import java.util.Arrays;

/** Words of a text and keywords that are like them. Belongs to one thread. */
final class Hits {
    private int[] words;
    private int[] keywords;
    private float[] similarities;
    private int count;

    /** With room for so many at first. */
    Hits(int room) {
        words = new int[room];
        keywords = new int[room];
        similarities = new float[room];
    }

    void clear() {
        count = 0;
    }

    void add(int word, int keyword, float similarity) {
        if (count == words.length) {
            words = Arrays.copyOf(words, 2 * count);
            keywords = Arrays.copyOf(keywords, 2 * count);
            similarities = Arrays.copyOf(similarities, 2 * count);
        }
        words[count] = word;
        keywords[count] = keyword;
        similarities[count++] = similarity;
    }

    int count() {
        return count;
    }

    int word(int hit) {
        return words[hit];
    }

    int keyword(int hit) {
        return keywords[hit];
    }

    float similarity(int hit) {
        return similarities[hit];
    }
}
