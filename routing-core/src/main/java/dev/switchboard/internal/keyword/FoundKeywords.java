package dev.switchboard.internal.keyword;

/** The keywords of an index that words of a text are like, and how much. To be used again; belongs to one thread. */
final class FoundKeywords {
    private static final int ROOM_FOR_HITS = 64;

    private final Marks found;
    private final float[] weights;
    private final float[] similarities;
    private final int[] places;
    private final Hits hits = new Hits(ROOM_FOR_HITS);

    /** For so many keywords. */
    FoundKeywords(int keywords) {
        found = new Marks(keywords);
        weights = new float[keywords];
        similarities = new float[keywords];
        places = new int[keywords];
    }

    void clear() {
        found.clear();
        hits.clear();
    }

    /** Whether a word was like the keyword. */
    boolean has(int keyword) {
        return found.isMarked(keyword);
    }

    /** Takes a keyword that was not found before. */
    void add(int keyword, float weight) {
        found.mark(keyword);
        weights[keyword] = weight;
        similarities[keyword] = 0;
    }

    /** Takes a word that is like a keyword found. */
    void addHit(int keyword, int place, float similarity) {
        hits.add(place, keyword, similarity);
        if (similarity > similarities[keyword]) {
            similarities[keyword] = similarity;
            places[keyword] = place;
        }
    }

    /** How many keywords were found. */
    int count() {
        return found.count();
    }

    int keyword(int index) {
        return found.get(index);
    }

    /** What a keyword found says; 0 if it belongs to no label. */
    float weight(int keyword) {
        return weights[keyword];
    }

    /** How much the word that is most like it is. */
    float similarity(int keyword) {
        return similarities[keyword];
    }

    /** The place of that word. */
    int place(int keyword) {
        return places[keyword];
    }

    /** All words that are like a keyword which says something. */
    Hits hits() {
        return hits;
    }
}
