package dev.switchboard.benchmarks.peer;

import dev.switchboard.benchmarks.office.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** One regular expression with all phrases as alternatives. */
public final class AlternationPeer {
    private final Pattern pattern;

    /** Knows these phrases, none of which stands within another. */
    public AlternationPeer(List<String> phrases) {
        pattern = Pattern.compile("\\b(?:" + String.join("|", phrases) + ")\\b");
    }

    /** The phrases in the text. */
    public List<String> find(String text) {
        var found = new ArrayList<String>(4);
        var matcher = pattern.matcher(PlainText.padded(text));
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }
}
