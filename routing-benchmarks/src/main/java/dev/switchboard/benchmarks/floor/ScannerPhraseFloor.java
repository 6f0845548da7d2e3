package dev.switchboard.benchmarks.floor;

import dev.switchboard.benchmarks.office.PlainText;
import java.util.Arrays;
import java.util.List;

/**
 * Runs once over the bytes of the text: a table tells the numbers of the words that phrases have, another the phrases by the
 * numbers of their words. Words of no phrase cost one look-up. Belongs to one thread.
 */
public final class ScannerPhraseFloor {
    private static final int MOST_BYTES = 1_024;
    private static final int[] NOTHING = {};

    private final NumberTable words = new NumberTable();
    /** What comes after what: states by the state before, 0 for the beginning, and the word. */
    private final NumberTable steps = new NumberTable();
    /** By state the number of the phrase that ends there; negative if none does. */
    private final int[] ends;

    private final byte[] bytes = new byte[MOST_BYTES];
    private final int[] found;
    private final int[] partial;

    /** Knows these phrases. */
    public ScannerPhraseFloor(List<String> phrases) {
        var last = new int[phrases.size()];
        int longest = 0;
        for (int phrase = 0; phrase < last.length; phrase++) {
            var hashes = Hashing.words(PlainText.padded(phrases.get(phrase)));
            longest = Math.max(longest, hashes.length);
            for (long hash : hashes) {
                last[phrase] = steps.add(key(last[phrase], words.add(hash)));
            }
        }
        partial = new int[longest];
        found = new int[MOST_BYTES / 2 * longest];
        ends = new int[steps.size() + 1];
        Arrays.fill(ends, -1);
        for (int phrase = 0; phrase < last.length; phrase++) {
            ends[last[phrase]] = phrase;
        }
    }

    /** The numbers of the phrases in the text, as often as they occur. */
    @SuppressWarnings("deprecation") // the only way to get at Latin letters without a new array
    public int[] find(String text) {
        int length = Math.min(text.length(), MOST_BYTES - 1);
        text.getBytes(0, length, bytes, 0);
        bytes[length] = ' ';
        int count = 0;
        int begun = 0;
        long hash = Hashing.OFFSET;
        for (int i = 0; i <= length; i++) {
            byte kind = Letters.KINDS[bytes[i] & 0x7f];
            if (kind > Letters.APOSTROPHE) {
                hash = (hash ^ kind) * Hashing.PRIME;
            } else if (kind != Letters.APOSTROPHE && hash != Hashing.OFFSET) {
                int word = words.get(hash);
                begun = word == 0 ? 0 : advance(word, begun);
                count = collect(begun, count);
                hash = Hashing.OFFSET;
            }
        }
        return count == 0 ? NOTHING : Arrays.copyOf(found, count);
    }

    /** Goes on with the phrases that the words before began, and begins those that this word begins. */
    private int advance(int word, int begun) {
        int kept = 0;
        for (int i = 0; i < begun; i++) {
            int state = steps.get(key(partial[i], word));
            if (state != 0) {
                partial[kept++] = state;
            }
        }
        int first = steps.get(key(0, word));
        if (first != 0) {
            partial[kept++] = first;
        }
        return kept;
    }

    private int collect(int begun, int before) {
        int count = before;
        for (int i = 0; i < begun; i++) {
            int phrase = ends[partial[i]];
            if (phrase >= 0) {
                found[count++] = phrase;
            }
        }
        return count;
    }

    private static long key(int state, int word) {
        return (long) state << Integer.SIZE | word;
    }
}
