package dev.switchboard.benchmarks.floor;

/** The hash of a word as a key; one that is used again and again to look words up is not new garbage for each. */
final class WordKey {
    long hash;

    WordKey(long hash) {
        this.hash = hash;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WordKey that && hash == that.hash;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(hash);
    }
}
