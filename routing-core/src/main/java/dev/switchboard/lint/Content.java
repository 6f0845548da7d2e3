package dev.switchboard.lint;

import dev.switchboard.text.FunctionWords;
import dev.switchboard.text.Tokens;
import java.util.HashSet;
import java.util.Set;

/** The words that say what a text is about. */
final class Content {

    private Content() {}

    /** The words without those that carry no topic; the order does not matter. */
    static Set<String> of(Tokens words) {
        var content = new HashSet<String>();
        var functionWords = FunctionWords.of(words);
        for (int i = 0; i < words.count(); i++) {
            if (!functionWords.contains(words, i)) {
                content.add(words.get(i));
            }
        }
        return content;
    }
}
