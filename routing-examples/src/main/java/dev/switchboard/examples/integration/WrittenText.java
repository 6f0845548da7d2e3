package dev.switchboard.examples.integration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What somebody wrote in a mail, without what it answers. Left out are lines that begin with {@code >} and the one that says who wrote
 * them, and all from a signature on ({@code -- }), from a line of dashes with words or of underscores, or from where the address stands
 * that the mail goes to: it holds the tag, which is nobody's business in a chat.
 */
final class WrittenText {
    /** Looks at each character about once: a line may be as long as whoever wrote it liked. */
    private static final Pattern END = Pattern.compile("-- ?|-{3}[^\\p{L}]*+\\p{L}.*-{3}|_{10,}|-{10,}");

    private WrittenText() {}

    static String of(String text, String address) {
        var written = new ArrayList<String>();
        var isQuoted = false;
        for (var line : text.lines().toList()) {
            var begins = line.startsWith(">");
            if (begins && !isQuoted) {
                removeIntroduction(written);
            }
            if (!begins) {
                if (END.matcher(line.strip()).matches() && !line.isBlank()) {
                    break;
                }
                written.add(line.stripTrailing());
            }
            isQuoted = begins;
        }
        return String.join("\n", until(address.toLowerCase(Locale.ROOT), written))
                .strip();
    }

    /** "On Friday Shop wrote:", which may be broken before the address or behind it. */
    private static void removeIntroduction(List<String> written) {
        while (!written.isEmpty() && written.get(written.size() - 1).isBlank()) {
            written.remove(written.size() - 1);
        }
        if (written.isEmpty() || !written.get(written.size() - 1).endsWith(":")) {
            return;
        }
        var last = written.remove(written.size() - 1);
        if (!written.isEmpty()) {
            var before = written.get(written.size() - 1);
            if (last.startsWith("<") || (!last.contains("@") && before.contains("@"))) {
                written.remove(written.size() - 1);
            }
        }
    }

    private static List<String> until(String address, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).toLowerCase(Locale.ROOT).contains(address)) {
                return lines.subList(0, i);
            }
        }
        return lines;
    }
}
