package dev.switchboard.classify;

import dev.switchboard.internal.words.Words;
import dev.switchboard.text.Tokens;

/** Which label's example a whole text is, by the hashes of its words. Immutable. */
final class ExampleTexts {
    static final ExampleTexts NONE = new ExampleTexts(0);

    private static final long GOLDEN = 0x9e3779b97f4a7c15L;
    private static final int NOBODY = -1;
    private static final char FREE = 0;
    private static final char SEVERAL = Character.MAX_VALUE;

    /** Half of the hash of each text; the other half tells the slot. */
    private final int[] hashes;
    /** The label plus one. */
    private final char[] labels;

    /** Room for so many. */
    private ExampleTexts(int count) {
        hashes = new int[Integer.highestOneBit(count + count / 2 + 1) << 1];
        labels = new char[hashes.length];
    }

    /** The examples of all labels. */
    static ExampleTexts of(LabelSet set) {
        var texts = new ExampleTexts(
                set.labels().stream().mapToInt(label -> label.examples().size()).sum());
        var words = new Words();
        for (int label = 0; label < set.size(); label++) {
            for (var example : set.get(label).examples()) {
                var tokens = Tokens.of(example);
                if (tokens.count() > 0 && !tokens.isCut()) {
                    texts.put(hash(words.read(tokens)), (char) (label + 1));
                }
            }
        }
        return texts;
    }

    /** The label of which the text is an example, word for word; -1 if of none, or of several. */
    int labelOf(Words text) {
        char label = labels[slotOf(hash(text))];
        return label == SEVERAL ? NOBODY : label - 1;
    }

    private void put(long hash, char label) {
        int slot = slotOf(hash);
        labels[slot] = labels[slot] == FREE || labels[slot] == label ? label : SEVERAL;
        hashes[slot] = (int) (hash >>> Integer.SIZE);
    }

    private int slotOf(long hash) {
        int mask = hashes.length - 1;
        int slot = (int) hash & mask;
        while (labels[slot] != FREE && hashes[slot] != (int) (hash >>> Integer.SIZE)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private static long hash(Words text) {
        long hash = 0;
        for (int i = 0; i < text.count(); i++) {
            hash = (hash ^ text.hash(i)) * GOLDEN;
            hash ^= hash >>> Integer.SIZE;
        }
        return hash;
    }
}
