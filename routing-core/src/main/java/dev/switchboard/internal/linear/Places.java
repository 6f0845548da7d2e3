package dev.switchboard.internal.linear;

/**
 * Where a model has the weights of some features of a text. All are looked for before any is read: memory answers many questions
 * at once as fast as one that waits for the answer to another. To be filled again for the next; belongs to one thread.
 */
final class Places {
    private static final int MOST = 64;

    private final int[] places = new int[MOST];
    private final int[] lengths = new int[MOST];
    private final float[] weights = new float[MOST];
    private int count;

    /**
     * Takes the places of some features, from the first on, without those of which nothing was learned.
     *
     * @param end behind the last that may be taken
     * @param placeOf by bucket: where its list is, or, if negative, the complement of where its row is; 0 if it has none
     * @param lists of each list how many entries follow
     * @return behind the last one taken
     */
    int read(Features features, Weighing weighing, int first, int end, int[] placeOf, int[] lists) {
        int next = Math.min(end, first + MOST);
        count = 0;
        for (int feature = first; feature < next; feature++) {
            int place = weighing.weight(feature) == 0 ? 0 : placeOf[features.bucket(feature)];
            places[count] = place;
            weights[count] = weighing.weight(feature);
            count += place == 0 ? 0 : 1;
        }
        for (int i = 0; i < count; i++) {
            lengths[i] = places[i] < 0 ? 0 : lists[places[i]];
        }
        return next;
    }

    int count() {
        return count;
    }

    int place(int index) {
        return places[index];
    }

    /** How many entries the list has; 0 if it is a row. */
    int length(int index) {
        return lengths[index];
    }

    /** What the feature weighs by its rarity. */
    float weight(int index) {
        return weights[index];
    }
}
