package dev.switchboard.classify;

import dev.switchboard.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Phrases, found as consecutive words of a text in one pass, however many there are.
 *
 * <p>A trie whose nodes are found by the hash of the words that lead to them, so that a word of a question costs one look-up
 * that mostly fails at once. Hashes may coincide; therefore the words are compared where a phrase ends.
 *
 * <p>Belongs to one thread while phrases are added; after that any number of threads may look for them.
 */
final class PhraseTable {
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;
    private static final int FREE = 0;

    private static final int FEW_WORDS = 16;

    private int[] nodes;
    /** By slot of the node: the phrases that end there. */
    private @Nullable Phrase[] ends;

    private int size;

    /** For few phrases at first. */
    PhraseTable() {
        this(FEW_WORDS);
    }

    /** With room for phrases of so many words together. */
    PhraseTable(int words) {
        nodes = new int[Integer.highestOneBit(Math.max(1, words)) << 2];
        ends = new Phrase[nodes.length];
    }

    /**
     * Adds a phrase; nothing if the owner has one with these words. A phrase without a word, and one longer than what is read
     * of a question, can never be found and is left out.
     */
    void add(String text, int owner) {
        add(text, Tokens.of(text), owner);
    }

    /** The same for a text whose words are known already. */
    void add(String text, Tokens tokens, int owner) {
        if (tokens.count() > 0 && !tokens.isCut()) {
            var words = tokens.hasAt(0, text) ? text : tokens.toString();
            add(new Phrase(List.of(text), words, owner, null), addNodes(tokens));
        }
    }

    /**
     * Puts the phrases found in the text on top of the hits so far.
     *
     * @param skipped a bit for each word at which no phrase may begin, the lowest for the first
     * @param reasons by owner: the reasons that its phrases stand for
     */
    @Nullable
    Hit findIn(Tokens text, long skipped, int[][] reasons, @Nullable Hit before) {
        @Nullable Hit hits = before;
        for (int start = 0; start < text.count(); start++) {
            if ((skipped >>> start & 1) != 0) {
                continue;
            }
            long prefix = extend(0, text, start);
            int slot = slotOf(nodeOf(prefix));
            for (int next = start + 1; nodes[slot] != FREE; next++) {
                var end = ends[slot];
                if (end != null) {
                    hits = Hit.add(end, text, start, reasons, hits);
                }
                if (next == text.count()) {
                    break;
                }
                prefix = extend(prefix, text, next);
                slot = slotOf(nodeOf(prefix));
            }
        }
        return hits;
    }

    /**
     * The words that phrases of owners with a reason cover: a bit for each, the lowest for the first.
     *
     * @param reasons by owner: the reasons that its phrases stand for
     */
    long coveredIn(Tokens text, int[][] reasons) {
        long covered = 0;
        for (int start = 0; start < text.count(); start++) {
            long prefix = extend(0, text, start);
            int slot = slotOf(nodeOf(prefix));
            for (int next = start + 1; nodes[slot] != FREE; next++) {
                if (hasOwner(ends[slot], text, start, reasons)) {
                    covered |= (-1L >>> (Long.SIZE - next)) & (-1L << start);
                }
                if (next == text.count()) {
                    break;
                }
                prefix = extend(prefix, text, next);
                slot = slotOf(nodeOf(prefix));
            }
        }
        return covered;
    }

    private static boolean hasOwner(@Nullable Phrase phrases, Tokens text, int start, int[][] reasons) {
        for (@Nullable Phrase phrase = phrases; phrase != null; phrase = phrase.other()) {
            if (reasons[phrase.owner()].length > 0 && text.hasAt(start, phrase.words())) {
                return true;
            }
        }
        return false;
    }

    private void add(Phrase phrase, int slot) {
        var known = ends[slot];
        if (known == null || !known.isKnown(phrase.owner(), phrase.words())) {
            ends[slot] = new Phrase(phrase.evidence(), phrase.words(), phrase.owner(), known);
        }
    }

    /** Adds what leads to the end of the phrase, and gives the slot of the last node. */
    private int addNodes(Tokens phrase) {
        long prefix = 0;
        for (int i = 0; i < phrase.count(); i++) {
            prefix = extend(prefix, phrase, i);
            addNode(nodeOf(prefix));
        }
        return slotOf(nodeOf(prefix));
    }

    private void addNode(int node) {
        int slot = slotOf(node);
        if (nodes[slot] == FREE) {
            nodes[slot] = node;
            if (2 * ++size > nodes.length) {
                grow();
            }
        }
    }

    private void grow() {
        var oldNodes = nodes;
        var oldEnds = ends;
        nodes = new int[2 * oldNodes.length];
        ends = new Phrase[nodes.length];
        for (int old = 0; old < oldNodes.length; old++) {
            if (oldNodes[old] != FREE) {
                int slot = slotOf(oldNodes[old]);
                nodes[slot] = oldNodes[old];
                ends[slot] = oldEnds[old];
            }
        }
    }

    /** Where the node is, or the free slot where it would be. */
    private int slotOf(int node) {
        int mask = nodes.length - 1;
        int slot = (node >>> 1) & mask;
        while (nodes[slot] != node && nodes[slot] != FREE) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** Never 0, which marks a free slot. */
    private static int nodeOf(long prefix) {
        return (int) (prefix >>> 32) | 1;
    }

    private static long extend(long prefix, Tokens text, int index) {
        long hash = (prefix ^ (text.hash(index) + 1)) * GOLDEN;
        return hash ^ (hash >>> 32);
    }
}
