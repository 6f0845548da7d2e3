package dev.switchboard.specialist;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Things by their key. Each change makes a new trie that shares all but one path with the old one: time and memory grow with
 * the logarithm of the size. Never changes. Safe for use by many threads.
 *
 * @param <E> the things
 */
final class HashTrie<E extends HashTrie.Keyed> {
    private static final HashTrie<?> EMPTY = new HashTrie<>(TrieNode.Branch.EMPTY, 0);

    private final TrieNode root;
    private final int size;

    private HashTrie(TrieNode root, int size) {
        this.root = root;
        this.size = size;
    }

    @SuppressWarnings("unchecked") // holds nothing
    static <E extends Keyed> HashTrie<E> empty() {
        return (HashTrie<E>) EMPTY;
    }

    int size() {
        return size;
    }

    /** The thing with this hash and this key. */
    @SuppressWarnings("unchecked") // with() puts in nothing else
    @Nullable
    E find(int hash, String key) {
        return size == 0 ? null : (E) root.find(hash, 0, key);
    }

    /** With this thing, instead of the one that has its key. */
    HashTrie<E> with(E thing) {
        int hash = thing.hash();
        boolean isNew = find(hash, thing.key()) == null;
        return new HashTrie<>(root.with(hash, 0, thing), isNew ? size + 1 : size);
    }

    /** Without the thing that has this key, which is here. */
    HashTrie<E> without(int hash, String key) {
        var rest = root.without(hash, 0, key);
        return rest == null ? empty() : new HashTrie<>(rest, size - 1);
    }

    /** All things, in no order. */
    @SuppressWarnings("unchecked") // with() puts in nothing else
    List<E> toList() {
        var things = new ArrayList<E>(size);
        root.forEach(thing -> things.add((E) thing));
        return things;
    }

    /** Something that has a key, always the same. */
    interface Keyed {
        String key();

        /** Equal things have equal hashes; always the same. */
        int hash();
    }
}
