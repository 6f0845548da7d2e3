package dev.switchboard.internal.keyword;

/** Words of a text and keywords that are like them, as many as there is room for. Belongs to one thread. */
final class Hits {
    private final int[] words;
    private final int[] keywords;
    private final float[] similarities;
    private int count;

    Hits(int most) {
        words = new int[most];
        keywords = new int[most];
        similarities = new float[most];
    }

    void clear() {
        count = 0;
    }

    void add(int word, int keyword, float similarity) {
        if (count < words.length) {
            words[count] = word;
            keywords[count] = keyword;
            similarities[count++] = similarity;
        }
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
