package dev.switchboard.policy;

import dev.switchboard.problem.Require;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Values in the words of a policy document. */
final class Words {
    private static final int LINE = 0x2028;
    private static final int PARAGRAPH = 0x2029;

    private Words() {}

    static String of(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(Words::of).orElse("nothing");
        }
        if (value instanceof OptionalDouble optional) {
            return optional.isPresent() ? String.valueOf(optional.getAsDouble()) : "nothing";
        }
        if (value instanceof Collection<?> all) {
            return all.isEmpty() ? "nothing" : all.stream().map(Words::of).collect(Collectors.joining(", "));
        }
        if (value instanceof String text) {
            return text.isEmpty() ? "nothing" : Require.quote(text);
        }
        return value.toString();
    }

    /** The text with spaces in place of line ends and whatever else would leave its line. */
    static String inOneLine(String text) {
        var line = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Character.isISOControl(c) || c == LINE || c == PARAGRAPH ? ' ' : c)
                .forEach(line::appendCodePoint);
        return line.toString();
    }

    /** From one to the other. */
    static String change(String before, String after) {
        return before + " → " + after;
    }

    /** What happened to a value; of a list, to its elements. */
    static String change(Object before, Object after) {
        return before instanceof List<?> from && after instanceof List<?> to
                ? listChange(from, to)
                : change(of(before), of(after));
    }

    private static String listChange(List<?> before, List<?> after) {
        var added = new ArrayList<Object>(after);
        before.forEach(added::remove);
        var removed = new ArrayList<Object>(before);
        after.forEach(removed::remove);
        if (added.isEmpty() && removed.isEmpty()) {
            return "now in the order " + of(after);
        }
        var words = new ArrayList<String>();
        if (!added.isEmpty()) {
            words.add("added " + of(added));
        }
        if (!removed.isEmpty()) {
            words.add("removed " + of(removed));
        }
        return String.join(", ", words);
    }
}
