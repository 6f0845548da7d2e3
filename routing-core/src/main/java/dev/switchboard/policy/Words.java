package dev.switchboard.policy;

import dev.switchboard.problem.Require;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
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

    /** What happened to a value; of a list, to its elements. */
    static String change(Object before, Object after) {
        if (before instanceof List<?> from && after instanceof List<?> to) {
            return listChange(from, to);
        }
        return before instanceof Optional<?> from
                        && after instanceof Optional<?> to
                        && from.isPresent()
                        && to.isPresent()
                ? change(from.get(), to.get())
                : change(before, after, Words::of);
    }

    /** From one to the other, in these words; of texts for which they are the same, from where they differ. */
    static <V> String change(V before, V after, Function<? super V, String> words) {
        var was = words.apply(before);
        var is = words.apply(after);
        if (was.equals(is) && before instanceof String from && after instanceof String to) {
            int same = lengthOfSame(from, to);
            return behind(same, from) + " → " + behind(same, to);
        }
        return was + " → " + is;
    }

    /** How many characters both begin with; of a character of two units, both or none. */
    private static int lengthOfSame(String one, String other) {
        int same = 0;
        while (same < one.length() && same < other.length() && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same > 0 && Character.isHighSurrogate(one.charAt(same - 1)) ? same - 1 : same;
    }

    private static String behind(int length, String text) {
        return Require.quote("…" + text.substring(length));
    }

    private static String listChange(List<?> before, List<?> after) {
        var added = new ArrayList<Object>(after);
        before.forEach(added::remove);
        var removed = new ArrayList<Object>(before);
        after.forEach(removed::remove);
        if (added.isEmpty() && removed.isEmpty()) {
            return "now in the order " + of(after);
        }
        var words = changesOfAlike(added, removed);
        if (!added.isEmpty()) {
            words.add("added " + of(added));
        }
        if (!removed.isEmpty()) {
            words.add("removed " + of(removed));
        }
        return String.join(", ", words);
    }

    /** Takes away texts that would be told of in the same words as added and as removed, and says how they differ. */
    private static List<String> changesOfAlike(List<Object> added, List<Object> removed) {
        var byWords = new HashMap<String, Object>();
        added.stream().filter(String.class::isInstance).forEach(one -> byWords.put(of(one), one));
        var changes = new ArrayList<String>();
        for (var was : List.copyOf(removed)) {
            var is = byWords.remove(of(was));
            if (is != null) {
                added.remove(is);
                removed.remove(was);
                changes.add(change(was, is));
            }
        }
        return changes;
    }
}
