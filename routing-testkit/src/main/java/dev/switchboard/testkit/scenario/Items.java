package dev.switchboard.testkit.scenario;

import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Items of a line, with commas between them; an item that has a comma in it stands in quotes. */
final class Items {
    private static final Pattern ITEM = Pattern.compile("\\s*(?:\"(.+?)\"\\s*|([^,]*))(?:,|$)");

    private Items() {}

    /** Those that are written there. */
    static List<String> of(String value) {
        return ITEM.matcher(value)
                .results()
                .map(Items::plain)
                .filter(one -> !one.isEmpty())
                .toList();
    }

    private static String plain(MatchResult item) {
        return Objects.requireNonNullElseGet(item.group(1), () -> item.group(2)).strip();
    }

    /** How this one is written. */
    static String written(String item) {
        return item.contains(",") ? '"' + item + '"' : item;
    }
}
