package dev.switchboard.internal.words;

import dev.switchboard.text.Tokens;

/**
 * The words of a text side by side in one buffer, each with its stem and the hashes of both, to be read again for the next
 * text. Belongs to one thread.
 */
public final class Words {
    private static final int BASIS = 0x811c9dc5;
    private static final int PRIME = 0x01000193;

    private static final int FEW_LETTERS = 128;
    private static final int FEW_WORDS = 16;

    private char[] letters = new char[FEW_LETTERS];
    private int[] starts = new int[FEW_WORDS + 1];
    private int[] hashes = new int[FEW_WORDS];
    private int[] stems = new int[FEW_WORDS];
    private int count;

    /** Forgets the text before, and takes the words of this one. */
    public Words read(Tokens text) {
        return read(text, 0);
    }

    /**
     * Forgets the text before, and takes the words of this one.
     *
     * @param skipped a bit for each word that is left out, the lowest for the first
     */
    public Words read(Tokens text, long skipped) {
        count = 0;
        makeRoom(text);
        for (int i = 0; i < text.count(); i++) {
            if ((skipped >>> i & 1) == 0) {
                append(text, i);
            }
        }
        return this;
    }

    /** For the words of this text, or else at once for those of any: most phrases are short, questions are not all. */
    private void makeRoom(Tokens text) {
        if (text.mostLetters() > letters.length) {
            letters = new char[Tokens.MOST_CHARACTERS + 1];
        }
        if (text.count() > hashes.length) {
            starts = new int[Tokens.MOST_TOKENS + 1];
            hashes = new int[Tokens.MOST_TOKENS];
            stems = new int[Tokens.MOST_TOKENS];
        }
    }

    private void append(Tokens text, int index) {
        int start = starts[count];
        int end = text.copyTo(letters, start, index);
        int stemEnd = Stem.end(letters, start, end);
        starts[count + 1] = end;
        int stem = unmixed(letters, start, stemEnd, BASIS);
        stems[count] = mix(stem);
        hashes[count] = stemEnd == end ? stems[count] : mix(unmixed(letters, stemEnd, end, stem));
        count++;
    }

    /** How many words there are. */
    public int count() {
        return count;
    }

    /** A bit for each word that no earlier one is equal to, the lowest for the first. */
    public long firstOfTheirKind() {
        long first = 0;
        for (int i = 0; i < count; i++) {
            int before = 0;
            while (hashes[before] != hashes[i]) {
                before++;
            }
            first |= before == i ? 1L << i : 0;
        }
        return first;
    }

    /** The place of the latest word before this one that has its stem; -1 if there is none. */
    public int earlierWithStem(int index) {
        int earlier = index - 1;
        while (earlier >= 0 && stems[earlier] != stems[index]) {
            earlier--;
        }
        return earlier;
    }

    /** The buffer in which all words stand without anything between them. Not to be written to. */
    public char[] letters() {
        return letters;
    }

    /** Where the word begins. */
    public int start(int index) {
        return starts[index];
    }

    /** Behind the last letter of the word. */
    public int end(int index) {
        return starts[index + 1];
    }

    /** How many letters the word has. */
    public int length(int index) {
        return starts[index + 1] - starts[index];
    }

    /** The letters of the word. */
    public String get(int index) {
        return new String(letters, starts[index], length(index));
    }

    /** The hash of the word. */
    public int hash(int index) {
        return hashes[index];
    }

    /** The hash of the word's stem. */
    public int stem(int index) {
        return stems[index];
    }

    /** The hash of the word and the next one, written together. */
    public int joinedHash(int index) {
        return hash(letters, starts[index], starts[index + 2]);
    }

    /** The hash of the stem of the word and the next one, written together. */
    public int joinedStem(int index) {
        return hash(letters, starts[index], Stem.end(letters, starts[index], starts[index + 2]));
    }

    /** The hash of letters, the same on every machine. */
    public static int hash(char[] letters, int from, int to) {
        return hash(letters, from, to, BASIS);
    }

    /** The hash of letters for one of several purposes. */
    public static int hash(char[] letters, int from, int to, int seed) {
        return mix(unmixed(letters, from, to, seed));
    }

    private static int unmixed(char[] letters, int from, int to, int seed) {
        int hash = seed;
        for (int i = from; i < to; i++) {
            hash = (hash ^ letters[i]) * PRIME;
        }
        return hash;
    }

    /** Spreads every bit over all others. */
    public static int mix(int hash) {
        int h = hash;
        h = (h ^ (h >>> 16)) * 0x85ebca6b;
        h = (h ^ (h >>> 13)) * 0xc2b2ae35;
        return h ^ (h >>> 16);
    }
}
