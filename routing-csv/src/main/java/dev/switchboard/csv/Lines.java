package dev.switchboard.csv;

import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;

/**
 * Goes through a text line by line; a line ends with LF, CRLF or CR. Byte order marks at the beginning are skipped, however
 * many. Belongs to one thread.
 */
final class Lines implements Closeable {
    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final int MOST_PEEKED = 1 << 16;

    private final StrictReader reader;
    private final int mostCharacters;
    private char[] text;
    private int limit;
    private int upcoming;
    private int start;
    private int end;
    private int quotes;
    private boolean nul;
    private boolean tooLong;
    private long number;

    /** Lines of at most so many characters; what is longer is cut off. */
    Lines(StrictReader reader, int buffer, int mostCharacters) {
        this.reader = reader;
        this.mostCharacters = mostCharacters;
        text = new char[buffer];
    }

    /**
     * The beginning of the text, without going on in it: whole lines, unless the first one is longer than that.
     */
    String peek() throws IOException {
        int length = Math.max(MOST_PEEKED, text.length);
        text = text.length < length ? Arrays.copyOf(text, length) : text;
        try {
            while (length - limit >= 2 && fill()) {}
            skipByteOrderMarks();
        } catch (NotTextException later) {
            // is thrown again when the reading comes to that place
        }
        int last = limit;
        while (length - limit < 2 && last > upcoming && text[last - 1] != '\n' && text[last - 1] != '\r') {
            last--;
        }
        return new String(text, upcoming, (last == upcoming ? limit : last) - upcoming);
    }

    /** Goes on to the next line, if there is one. */
    boolean next() throws IOException {
        if (number == 0) {
            skipByteOrderMarks();
        }
        start = upcoming;
        quotes = 0;
        nul = false;
        tooLong = false;
        int scanned = start;
        do {
            int found = endIn(text, scanned, limit);
            if (found < limit) {
                return ended(found);
            }
            scanned = shortened();
        } while (fill());
        end = limit;
        upcoming = limit;
        tooLong |= end - start > mostCharacters;
        boolean any = end > start || tooLong;
        number += any ? 1 : 0;
        return any;
    }

    /** Where a line ends in this part of the buffer. */
    private int endIn(char[] chars, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = chars[i];
            if (c <= '"') {
                if (c == '\n' || c == '\r') {
                    return i;
                }
                quotes += c == '"' ? 1 : 0;
                nul |= c == 0;
            }
        }
        return to;
    }

    private boolean ended(int at) throws IOException {
        end = at;
        tooLong |= end - start > mostCharacters;
        if (text[at] == '\r' && at + 1 == limit) {
            int before = start;
            fillIfText();
            end -= before - start;
        }
        upcoming = end + 1;
        if (text[end] == '\r' && upcoming < limit && text[upcoming] == '\n') {
            upcoming++;
        }
        number++;
        return true;
    }

    /**
     * Forgets the rest of a line that is too long.
     *
     * @return how much of it was seen, which is where it goes on after the next {@link #fill}
     */
    private int shortened() {
        if (limit - start > mostCharacters) {
            tooLong = true;
            limit = start + mostCharacters;
        }
        return limit - start;
    }

    /** Moves the line to the front of the buffer and reads more behind it. */
    private boolean fill() throws IOException {
        if (start > 0) {
            System.arraycopy(text, start, text, 0, limit - start);
            limit -= start;
            upcoming -= start;
            start = 0;
        }
        if (text.length - limit < 2) {
            text = Arrays.copyOf(text, text.length * 2);
        }
        int count = reader.read(text, limit, text.length - limit);
        limit += Math.max(0, count);
        return count > 0;
    }

    private void fillIfText() throws IOException {
        try {
            fill();
        } catch (NotTextException later) {
            // is thrown again when the reading comes to that place
        }
    }

    private void skipByteOrderMarks() throws IOException {
        while (upcoming < limit || fill()) {
            if (text[upcoming] != BYTE_ORDER_MARK) {
                return;
            }
            upcoming++;
            start = upcoming;
        }
    }

    /** Holds the line from {@link #start} to {@link #end}, until the next one. */
    char[] text() {
        return text;
    }

    int start() {
        return start;
    }

    /** Where the line ends, without what ends it. */
    int end() {
        return end;
    }

    /** Where the next line begins. */
    int upcoming() {
        return upcoming;
    }

    /** How many quotes are in the line. */
    int quotes() {
        return quotes;
    }

    boolean hasNul() {
        return nul;
    }

    /** Whether only the beginning of the line is here. */
    boolean isTooLong() {
        return tooLong;
    }

    /** The number of the line, from 1. */
    long number() {
        return number;
    }

    /** How many bytes were taken from the source so far. */
    long bytesTaken() {
        return reader.taken();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
