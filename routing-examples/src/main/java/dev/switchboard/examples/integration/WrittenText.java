package dev.switchboard.examples.integration;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What somebody wrote in a mail, without what it answers. Left out are lines that begin with {@code >} and the one that says who wrote
 * them, and all from a signature on ({@code -- }), from a line of dashes with words or of underscores, from a line that says whom the
 * answered mail is from ({@code From: HR <switchboard@acme.example>}), or from where the address with the tag stands, which is nobody's
 * business in a chat. A sentence may name the address without the tag.
 */
final class WrittenText {
    /** Looks at each character about once: a line may be as long as whoever wrote it liked. */
    private static final Pattern END = Pattern.compile("-- ?|-{3}[^\\p{L}]*+\\p{L}.*-{3}|_{10,}|-{10,}");

    /** A line that begins with a single word and a colon, which may be bold: a sentence that names the address has more before it. */
    private static final String HEADER = "^[*_]*+[\\p{L}-]++[*_]*+\\s*+[:\uFF1A][*_]*+";

    /** In a line that says who wrote what is answered. */
    private final Pattern author;

    private WrittenText(MailAddress address, String tag) {
        author = Pattern.compile(
                Pattern.quote(address.tagged(tag)) + "|(?:[<\\[](?:mailto:)?+|" + HEADER + ")\\s*+"
                        + Pattern.quote(address.toString()) + "(?![\\w-]|\\.\\w)",
                Pattern.CASE_INSENSITIVE);
    }

    /** In an answer to a mail that came from this address and is answered at it with this tag. */
    static String of(String text, MailAddress address, String tag) {
        return new WrittenText(address, tag).in(text);
    }

    private String in(String text) {
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
        return String.join("\n", untilAuthor(written)).strip();
    }

    /** "On Friday Shop wrote:", which may be broken before the address or behind it. */
    private void removeIntroduction(List<String> written) {
        while (!written.isEmpty() && written.get(written.size() - 1).isBlank()) {
            written.remove(written.size() - 1);
        }
        if (written.isEmpty() || !isIntroduction(written.get(written.size() - 1))) {
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

    private boolean isIntroduction(String line) {
        return line.endsWith(":")
                || line.endsWith("\uFF1A")
                || author.matcher(line).find();
    }

    private List<String> untilAuthor(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (author.matcher(lines.get(i)).find()) {
                return lines.subList(0, i);
            }
        }
        return lines;
    }
}
