package dev.switchboard.specialist;

import dev.switchboard.specialist.HashTrie.Keyed;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A part of a {@link HashTrie}. Each level of branches uses up five bits of the hash, the lowest first. */
sealed interface TrieNode {

    @Nullable
    Keyed find(int hash, int shift, String key);

    TrieNode with(int hash, int shift, Keyed thing);

    /** What remains, if anything does. */
    @Nullable
    TrieNode without(int hash, int shift, String key);

    void forEach(Consumer<? super Keyed> action);

    /** Things of one hash: almost always one alone. */
    record Leaf(int hash, Keyed thing, @Nullable Leaf others) implements TrieNode {

        @Override
        public @Nullable Keyed find(int wanted, int shift, String key) {
            if (wanted == hash) {
                for (var leaf = this; leaf != null; leaf = leaf.others) {
                    if (leaf.thing.key().equals(key)) {
                        return leaf.thing;
                    }
                }
            }
            return null;
        }

        @Override
        public TrieNode with(int newHash, int shift, Keyed newThing) {
            return newHash == hash
                    ? new Leaf(hash, newThing, except(newThing.key()))
                    : Branch.of(hash, shift, this).with(newHash, shift, newThing);
        }

        @Override
        public @Nullable TrieNode without(int wanted, int shift, String key) {
            return except(key);
        }

        private @Nullable Leaf except(String key) {
            if (thing.key().equals(key)) {
                return others;
            }
            return others == null ? this : new Leaf(hash, thing, others.except(key));
        }

        @Override
        public void forEach(Consumer<? super Keyed> action) {
            for (var leaf = this; leaf != null; leaf = leaf.others) {
                action.accept(leaf.thing);
            }
        }
    }

    /** Up to 32 children; a bit for each that is there. */
    final class Branch implements TrieNode {
        static final Branch EMPTY = new Branch(0, new TrieNode[0]);

        private static final int BITS = 5;

        private final int bitmap;
        private final TrieNode[] children;

        private Branch(int bitmap, TrieNode[] children) {
            this.bitmap = bitmap;
            this.children = children;
        }

        static Branch of(int hash, int shift, TrieNode child) {
            return new Branch(bit(hash, shift), new TrieNode[] {child});
        }

        @Override
        public @Nullable Keyed find(int hash, int shift, String key) {
            int bit = bit(hash, shift);
            return has(bit) ? children[index(bit)].find(hash, shift + BITS, key) : null;
        }

        @Override
        public Branch with(int hash, int shift, Keyed thing) {
            int bit = bit(hash, shift);
            return has(bit)
                    ? replaced(bit, children[index(bit)].with(hash, shift + BITS, thing))
                    : inserted(bit, new Leaf(hash, thing, null));
        }

        @Override
        public @Nullable TrieNode without(int hash, int shift, String key) {
            int bit = bit(hash, shift);
            var rest = children[index(bit)].without(hash, shift + BITS, key);
            return rest == null ? removed(bit) : replaced(bit, rest);
        }

        @Override
        public void forEach(Consumer<? super Keyed> action) {
            for (var child : children) {
                child.forEach(action);
            }
        }

        private Branch replaced(int bit, TrieNode child) {
            var copy = children.clone();
            copy[index(bit)] = child;
            return new Branch(bitmap, copy);
        }

        private Branch inserted(int bit, TrieNode child) {
            int at = index(bit);
            var copy = new TrieNode[children.length + 1];
            System.arraycopy(children, 0, copy, 0, at);
            copy[at] = child;
            System.arraycopy(children, at, copy, at + 1, children.length - at);
            return new Branch(bitmap | bit, copy);
        }

        private @Nullable Branch removed(int bit) {
            if (bitmap == bit) {
                return null;
            }
            int at = index(bit);
            var copy = new TrieNode[children.length - 1];
            System.arraycopy(children, 0, copy, 0, at);
            System.arraycopy(children, at + 1, copy, at, copy.length - at);
            return new Branch(bitmap & ~bit, copy);
        }

        private boolean has(int bit) {
            return (bitmap & bit) != 0;
        }

        private int index(int bit) {
            return Integer.bitCount(bitmap & (bit - 1));
        }

        private static int bit(int hash, int shift) {
            return 1 << ((hash >>> shift) & 31);
        }
    }
}
