package dev.switchboard.csv;

import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds out what stands between cells, from the beginning of a text and over whole records. */
final class DelimiterGuess {
    private static final int MOST_RECORDS = 200;
    private static final int MOST_CHARACTERS = 1 << 17;
    private static final String SEP = "sep=";

    private final Columns<?> columns;

    /** For files that may have these columns. */
    DelimiterGuess(Columns<?> columns) {
        this.columns = columns;
    }

    /** Whether the text begins with a line for Excel, such as {@code sep=;}, which is no record. */
    static boolean hasSepLine(String text) {
        return unquoted(text).regionMatches(true, 0, SEP, 0, SEP.length())
                && sepLine(text).length() <= SEP.length() + 1;
    }

    private static String unquoted(String text) {
        return text.startsWith("\"") ? text.substring(1) : text;
    }

    private static String sepLine(String text) {
        var line = unquoted(text).lines().findFirst().orElse("");
        return line.endsWith("\"") ? line.substring(0, line.length() - 1) : line;
    }

    /**
     * The delimiter that the text names; otherwise the one by which most required headings are found, and if that does not
     * decide, most records have as many cells as the first.
     */
    Delimiter of(String text) throws IOException {
        var best = Delimiter.COMMA;
        var rest = text;
        if (hasSepLine(text)) {
            var named = named(sepLine(text));
            if (named.isPresent()) {
                return named.get();
            }
            rest = text.substring(text.lines().findFirst().orElse("").length());
        }
        var order = Comparator.comparingInt(Score::headings)
                .thenComparing(Score::severalCells)
                .thenComparingInt(Score::consistent)
                .thenComparingInt(Score::cells);
        var bestScore = new Score(-1, 0, 0);
        for (var delimiter : Delimiter.values()) {
            var score = score(rest, delimiter);
            if (order.compare(score, bestScore) > 0) {
                best = delimiter;
                bestScore = score;
            }
        }
        return best;
    }

    private static Optional<Delimiter> named(String sepLine) {
        return Stream.of(Delimiter.values())
                .filter(delimiter ->
                        sepLine.length() == SEP.length() + 1 && sepLine.charAt(SEP.length()) == delimiter.character())
                .findFirst();
    }

    private record Score(int headings, int cells, int consistent) {
        boolean severalCells() {
            return cells > 1;
        }
    }

    private Score score(String text, Delimiter delimiter) throws IOException {
        var bytes = new ByteArrayInputStream(text.getBytes(UTF_16BE));
        var reader = new StrictReader(bytes, new byte[0], UTF_16BE, 1 << 12, Long.MAX_VALUE);
        var records = new Records(new Lines(reader, 1 << 12, MOST_CHARACTERS), delimiter, MOST_CHARACTERS);
        int headings = 0;
        int width = 0;
        int consistent = 0;
        for (int seen = 0; seen < MOST_RECORDS && records.next(); ) {
            var cells = records.cells();
            if (records.fault() == null && !cells.isBlankFrom(0)) {
                if (seen++ == 0) {
                    headings = headings(cells);
                    width = cells.size();
                }
                consistent += cells.size() == width ? 1 : 0;
            }
        }
        return width > 1 ? new Score(headings, width, consistent) : new Score(headings, 0, 0);
    }

    private int headings(Cells cells) {
        var found = new HashSet<Object>();
        for (int i = 0; i < cells.size(); i++) {
            columns.headed(cells.text(i)).ifPresent(found::add);
        }
        return found.size();
    }
}
