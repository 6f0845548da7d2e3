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
        for (int i = 0; i < words.count(); i++) {
            var word = words.get(i);
            if (!FunctionWords.contains(word)) {
                content.add(word);
            }
        }
        return content;
    }
}
