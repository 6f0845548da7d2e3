package dev.switchboard.classify;

import dev.switchboard.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Phrases, found as consecutive words of a text in one pass, however many there are.
 *
 * <p>A trie whose nodes are found by the hash of the words that lead to them. Most words of a question begin no phrase, which one
 * bit of a sieve says that is a fraction of the table. Hashes may coincide; therefore the words are compared where a phrase ends.
 *
 * <p>Belongs to one thread while phrases are added; after that any number of threads may look for them.
 */
final class PhraseTable {
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;
    private static final int FREE = 0;
    /** In a node that is not free. */
    private static final int USED = 1;
    /** In a node of a word with which phrases begin. */
    private static final int FIRST = 2;

    private static final int FLAG_BITS = 2;

    private static final int FEW_WORDS = 16;
    /** Bits of the sieve for each slot of the table; a slot is free or one of several words of a phrase, so few of them are set. */
    private static final int SIEVE_BITS = 4;

    private static final int LONG_BITS = 6;

    private int[] nodes;
    /** A bit for each word with which a phrase begins, and by chance for others. */
    private long[] sieve;
    /** By slot of the node: the phrases that end there. */
    private @Nullable Phrase[] ends;

    private int size;

    /** For few phrases at first. */
    PhraseTable() {
        this(FEW_WORDS);
    }

    /** With room for phrases of so many words together. */
    PhraseTable(int words) {
        nodes = new int[Integer.highestOneBit(Math.max(Long.SIZE / SIEVE_BITS, words)) << 2];
        ends = new Phrase[nodes.length];
        sieve = sieveFor(nodes);
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
            add(text, tokens.hasAt(0, text) ? text : tokens.toString(), owner, addNodes(tokens));
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
            int first = firstNode(prefix);
            if (!mayBegin(first)) {
                continue;
            }
            int slot = slotOf(first);
            for (int next = start + 1; nodes[slot] != FREE; next++) {
                var end = ends[slot];
                if (end != null) {
                    hits = Hit.add(end, text, start, reasons, hits);
                }
                if (next == text.count()) {
                    break;
                }
                prefix = extend(prefix, text, next);
                slot = slotOf(nextNode(prefix));
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
            int first = firstNode(prefix);
            if (!mayBegin(first)) {
                continue;
            }
            int slot = slotOf(first);
            for (int next = start + 1; nodes[slot] != FREE; next++) {
                if (hasOwner(ends[slot], text, start, reasons)) {
                    covered |= (-1L >>> (Long.SIZE - next)) & (-1L << start);
                }
                if (next == text.count()) {
                    break;
                }
                prefix = extend(prefix, text, next);
                slot = slotOf(nextNode(prefix));
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

    private void add(String text, String words, int owner, int slot) {
        var known = ends[slot];
        if (known == null || !known.isKnown(owner, words)) {
            ends[slot] = new Phrase(List.of(text), words, owner, known);
        }
    }

    /** Adds what leads to the end of the phrase, and gives the slot of the last node. */
    private int addNodes(Tokens phrase) {
        long prefix = extend(0, phrase, 0);
        int node = firstNode(prefix);
        addNode(node);
        for (int i = 1; i < phrase.count(); i++) {
            prefix = extend(prefix, phrase, i);
            node = nextNode(prefix);
            addNode(node);
        }
        return slotOf(node);
    }

    private void addNode(int node) {
        int slot = slotOf(node);
        if (nodes[slot] == FREE) {
            nodes[slot] = node;
            note(node);
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
        sieve = sieveFor(nodes);
        for (int old = 0; old < oldNodes.length; old++) {
            if (oldNodes[old] != FREE) {
                int slot = slotOf(oldNodes[old]);
                nodes[slot] = oldNodes[old];
                ends[slot] = oldEnds[old];
                note(oldNodes[old]);
            }
        }
    }

    private static long[] sieveFor(int[] nodes) {
        return new long[nodes.length * SIEVE_BITS / Long.SIZE];
    }

    /** Sets the bit of a word with which a phrase begins. */
    private void note(int node) {
        if ((node & FIRST) != 0) {
            sieve[sieveIndex(node)] |= 1L << (node >>> FLAG_BITS);
        }
    }

    /** Whether a phrase may begin with this word. */
    private boolean mayBegin(int node) {
        return (sieve[sieveIndex(node)] >>> (node >>> FLAG_BITS) & 1) != 0;
    }

    private int sieveIndex(int node) {
        return (node >>> (FLAG_BITS + LONG_BITS)) & (sieve.length - 1);
    }

    /** Where the node is, or the free slot where it would be. */
    private int slotOf(int node) {
        int mask = nodes.length - 1;
        int slot = (node >>> FLAG_BITS) & mask;
        while (nodes[slot] != node && nodes[slot] != FREE) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private static int firstNode(long prefix) {
        return (int) (prefix >>> Integer.SIZE) | FIRST | USED;
    }

    private static int nextNode(long prefix) {
        return ((int) (prefix >>> Integer.SIZE) | USED) & ~FIRST;
    }

    private static long extend(long prefix, Tokens text, int index) {
        long hash = (prefix ^ (text.hash(index) + 1)) * GOLDEN;
        return hash ^ (hash >>> 32);
    }
}
