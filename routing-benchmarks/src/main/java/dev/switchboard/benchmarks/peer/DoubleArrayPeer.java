package dev.switchboard.benchmarks.peer;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import dev.switchboard.benchmarks.office.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** An automaton over letters in a double array, by hankcs; spaces around phrases keep it to whole words. */
public final class DoubleArrayPeer {
    private final AhoCorasickDoubleArrayTrie<String> trie = new AhoCorasickDoubleArrayTrie<>();

    /** Knows these phrases. */
    public DoubleArrayPeer(List<String> phrases) {
        var padded = new TreeMap<String, String>();
        phrases.forEach(phrase -> padded.put(PlainText.padded(phrase), phrase));
        trie.build(padded);
    }

    /** The phrases in the text. */
    public List<String> find(String text) {
        var found = new ArrayList<String>(4);
        AhoCorasickDoubleArrayTrie.IHit<String> keep = (begin, end, phrase) -> found.add(phrase);
        trie.parseText(PlainText.padded(text), keep);
        return found;
    }
}
