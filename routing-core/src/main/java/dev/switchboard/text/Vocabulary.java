package dev.switchboard.text;

import java.util.Arrays;

/**
 * Gives each word a number, from 0 in the order added, and finds the number of a word of a text without copying the word.
 *
 * <p>Belongs to one thread while words are added; after that any number of threads may look words up.
 */
public final class Vocabulary {
    private static final int ABSENT = -1;

    private String[] words = new String[8];
    private int size;
    private long[] keys = new long[16];
    private int[] numbers = new int[16];

    /** No words yet. */
    public Vocabulary() {}

    /** How many words there are. */
    public int size() {
        return size;
    }

    /** The word with the number. */
    public String word(int number) {
        return words[number];
    }

    /** The number of the word at the index of the text, or -1 if it was never added. */
    public int find(Tokens text, int index) {
        long key = keyOf(text, index);
        int mask = keys.length - 1;
        for (int slot = slotOf(key, mask); keys[slot] != 0; slot = (slot + 1) & mask) {
            if (keys[slot] == key && text.is(index, words[numbers[slot]])) {
                return numbers[slot];
            }
        }
        return ABSENT;
    }

    /** The number of the word at the index of the text; a new one if it was never added. */
    public int add(Tokens text, int index) {
        int found = find(text, index);
        return found == ABSENT ? addNew(text.get(index), keyOf(text, index)) : found;
    }

    private int addNew(String word, long key) {
        if (size == words.length) {
            grow();
        }
        words[size] = word;
        put(key, size);
        return size++;
    }

    /** Doubles the room for words; the table stays at most half full, so that a look-up of a word it lacks is short. */
    private void grow() {
        words = Arrays.copyOf(words, 2 * size);
        var oldKeys = keys;
        var oldNumbers = numbers;
        keys = new long[2 * oldKeys.length];
        numbers = new int[keys.length];
        for (int slot = 0; slot < oldKeys.length; slot++) {
            if (oldKeys[slot] != 0) {
                put(oldKeys[slot], oldNumbers[slot]);
            }
        }
    }

    private void put(long key, int number) {
        int mask = keys.length - 1;
        int slot = slotOf(key, mask);
        while (keys[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        keys[slot] = key;
        numbers[slot] = number;
    }

    /** The hash; never 0, which marks a free slot. */
    private static long keyOf(Tokens text, int index) {
        return text.hash(index) | 1;
    }

    private static int slotOf(long key, int mask) {
        return ((int) (key ^ (key >>> 32)) >>> 1) & mask;
    }
}
