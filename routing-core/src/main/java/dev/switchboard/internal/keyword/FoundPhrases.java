package dev.switchboard.internal.keyword;

/** The phrases of which words were found, and how much of each. To be used again; belongs to one thread. */
final class FoundPhrases {
    private final Marks found;
    private final float[] covered;
    private final float[] shares;
    private final int[] counts;
    private final long[] places;

    /** For so many phrases. */
    FoundPhrases(int phrases) {
        found = new Marks(phrases);
        covered = new float[phrases];
        shares = new float[phrases];
        counts = new int[phrases];
        places = new long[phrases];
    }

    void clear() {
        found.clear();
    }

    /** Takes a keyword of the phrase: how much it covers, and where its word stands. */
    void add(int phrase, float mass, int place) {
        if (found.mark(phrase)) {
            covered[phrase] = 0;
            shares[phrase] = 0;
            counts[phrase] = 0;
            places[phrase] = 0;
        }
        covered[phrase] += mass;
        counts[phrase]++;
        places[phrase] |= 1L << place;
    }

    /** How many phrases there are. */
    int count() {
        return found.count();
    }

    int phrase(int index) {
        return found.get(index);
    }

    /** How much of the mass of the phrase was found. */
    float covered(int phrase) {
        return covered[phrase];
    }

    /** How many of its keywords were found. */
    int found(int phrase) {
        return counts[phrase];
    }

    /** Whether no other word that says something stands between the first and the last word found. */
    boolean areTogether(int phrase, long telling) {
        long its = places[phrase];
        long upToLast = -1L >>> Long.numberOfLeadingZeros(its);
        long fromFirst = -1L << Long.numberOfTrailingZeros(its);
        return (telling & upToLast & fromFirst & ~its) == 0;
    }

    void setShare(int phrase, float share) {
        shares[phrase] = share;
    }

    /** Which share of the phrase was found, from 0 to 1. */
    float share(int phrase) {
        return shares[phrase];
    }
}
