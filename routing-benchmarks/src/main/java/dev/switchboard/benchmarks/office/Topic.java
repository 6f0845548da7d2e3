package dev.switchboard.benchmarks.office;

import java.util.ArrayList;
import java.util.List;

/**
 * A contact reason.
 *
 * @param label two words; counts as a phrase too, as it does in the library
 * @param phrases six, of one to three words
 */
public record Topic(String label, List<String> phrases) {

    /** Everything that means this topic. */
    public List<String> allPhrases() {
        var all = new ArrayList<>(phrases);
        all.add(label);
        return all;
    }
}
