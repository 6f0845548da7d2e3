package dev.switchboard.csv;

import java.io.IOException;
import java.io.Reader;

/**
 * Hands the lines of a record to the parser, one at a time and only when it asks, so that the parser never holds more than the
 * record it is at. A line end that ends the record is LF; within quotes it stays as it is.
 */
final class LineFeed extends Reader {
    private static final int MOST_ENDING = 2;

    private final Lines lines;
    private final char delimiter;
    private final long mostCharacters;
    private final char[] ending = new char[MOST_ENDING];
    private long handed;
    private int pulled;
    private int quotesBefore;
    private int quotes;
    private int at;
    private int endingAt;
    private int endingLength;
    private boolean misplacedBefore;
    private boolean misplaced;
    private boolean nul;
    private boolean ended;
    private boolean cut;
    private boolean failed;

    /** Refuses to hand over more characters than that for one record. */
    LineFeed(Lines lines, char delimiter, long mostCharacters) {
        this.lines = lines;
        this.delimiter = delimiter;
        this.mostCharacters = mostCharacters;
    }

    /** Begins a record with the line at which the lines are. */
    void begin() {
        handed = 0;
        pulled = 0;
        failed = false;
        quotes = 0;
        misplaced = false;
        ended = false;
        cut = false;
        nul = false;
        pull();
    }

    private void pull() {
        pulled++;
        quotesBefore = quotes;
        misplacedBefore = misplaced;
        misplaced |= hasQuoteWithinCell();
        quotes += lines.quotes();
        nul |= lines.hasNul();
        at = lines.start();
        endingAt = 0;
        endingLength = 0;
        if (isOpen(quotes)) {
            for (int i = lines.end(); i < lines.upcoming(); i++) {
                ending[endingLength++] = lines.text()[i];
            }
        } else if (lines.upcoming() > lines.end()) {
            ending[endingLength++] = '\n';
        }
    }

    /** Whether a quote opens elsewhere than at the beginning of a cell, or behind a quote, which it doubles. */
    private boolean hasQuoteWithinCell() {
        boolean open = isOpen(quotes);
        char before = delimiter;
        for (int i = lines.start(); i < lines.end(); i++) {
            char c = lines.text()[i];
            if (c == '"') {
                if (!open && before != delimiter && before != '"') {
                    return true;
                }
                open = !open;
            }
            before = c;
        }
        return false;
    }

    private static boolean isOpen(int count) {
        return count % 2 != 0;
    }

    /** How many lines were handed over. */
    int pulled() {
        return pulled;
    }

    /** Whether a quote is not where it may be in the lines of the record; the last line counts only if it is one of them. */
    boolean hasMisplacedQuote(boolean withLast) {
        return withLast ? misplaced || isOpen(quotes) : misplacedBefore || isOpen(quotesBefore);
    }

    /** Whether all that there is was handed over, and more was asked for. */
    boolean isEnded() {
        return ended;
    }

    /** Whether the record was cut off because it is too long. */
    boolean isCut() {
        return cut;
    }

    /** Whether the source threw. */
    boolean hasFailed() {
        return failed;
    }

    boolean hasNul() {
        return nul;
    }

    @Override
    public int read(char[] to, int offset, int length) throws IOException {
        if (ended || (at == lines.end() && endingAt == endingLength && !goOn())) {
            return -1;
        }
        int count = at < lines.end() ? text(to, offset, length) : ending(to, offset, length);
        handed += count;
        return count;
    }

    private boolean goOn() throws IOException {
        failed = true; // unless it goes well
        boolean more = pullNext();
        failed = false;
        return more;
    }

    private boolean pullNext() throws IOException {
        cut = handed > mostCharacters;
        if (!cut && lines.next()) {
            cut = lines.isTooLong();
            pull();
        } else {
            ended = true;
        }
        ended |= cut;
        return !ended;
    }

    private int text(char[] to, int offset, int length) {
        int count = Math.min(length, lines.end() - at);
        System.arraycopy(lines.text(), at, to, offset, count);
        at += count;
        return count;
    }

    private int ending(char[] to, int offset, int length) {
        int count = Math.min(length, endingLength - endingAt);
        System.arraycopy(ending, endingAt, to, offset, count);
        endingAt += count;
        return count;
    }

    /** Nothing to close: the lines are not its own. */
    @Override
    public void close() {}
}
