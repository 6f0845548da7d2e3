package dev.switchboard.benchmarks.peer;

import dev.switchboard.benchmarks.office.PlainText;
import java.util.ArrayList;
import java.util.List;
import org.ahocorasick.trie.PayloadTrie;

/** An automaton over letters in linked nodes, by Robert Bor; spaces around phrases keep it to whole words. */
public final class AhoCorasickPeer {
    private final PayloadTrie<String> trie;

    /** Knows these phrases. */
    public AhoCorasickPeer(List<String> phrases) {
        var builder = PayloadTrie.<String>builder();
        phrases.forEach(phrase -> builder.addKeyword(PlainText.padded(phrase), phrase));
        trie = builder.build();
    }

    /** The phrases in the text. */
    public List<String> find(String text) {
        var found = new ArrayList<String>(4);
        trie.parseText(PlainText.padded(text), emit -> found.add(emit.getPayload()));
        return found;
    }
}
