package dev.switchboard.csv;

import java.util.Arrays;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The cells of one record, made into texts when asked for. Used again for each record. */
final class Cells {
    private static final int PRIME = 0x01000193;

    private static final int FEW = 8;

    private char[] text = {};
    private int[] starts = new int[FEW];
    private int[] ends = new int[FEW];
    private @Nullable CSVRecord parsed;
    private int size;

    /** Takes a line without quotes. */
    void split(char[] from, int start, int end, char delimiter) {
        parsed = null;
        text = from;
        size = 0;
        int cell = start;
        for (int i = start; i < end; i++) {
            if (from[i] == delimiter) {
                add(cell, i);
                cell = i + 1;
            }
        }
        add(cell, end);
    }

    private void add(int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        starts[size] = start;
        ends[size++] = end;
    }

    /** Takes what the parser made of a record with quotes. */
    void take(CSVRecord parsedRecord) {
        parsed = parsedRecord;
        size = parsedRecord.size();
    }

    int size() {
        return size;
    }

    String text(int cell) {
        return parsed == null ? new String(text, starts[cell], ends[cell] - starts[cell]) : parsed.get(cell);
    }

    int length(int cell) {
        return parsed == null ? ends[cell] - starts[cell] : parsed.get(cell).length();
    }

    private char character(int cell, int place) {
        return parsed == null ? text[starts[cell] + place] : parsed.get(cell).charAt(place);
    }

    /** One hash of the texts of both cells, one behind the other. */
    int hash(int one, int other) {
        if (parsed == null) {
            return hash(hash(0, text, starts[one], ends[one]), text, starts[other], ends[other]);
        }
        var both = parsed.get(one).concat(parsed.get(other)).toCharArray();
        return hash(0, both, 0, both.length);
    }

    /** The hash of a text (FNV-1a, by characters), continued from the text before it. */
    static int hash(int before, char[] text, int start, int end) {
        int hash = before;
        for (int i = start; i < end; i++) {
            hash = (hash ^ text[i]) * PRIME;
        }
        return hash;
    }

    /** Whether the cell has exactly the text that begins there. */
    boolean isAt(int cell, char[] other, int start) {
        int length = length(cell);
        if (parsed == null) {
            return Arrays.equals(text, starts[cell], ends[cell], other, start, start + length);
        }
        return new String(other, start, length).equals(parsed.get(cell));
    }

    /** Copies the text of the cell. */
    void copy(int cell, char[] to, int start) {
        text(cell).getChars(0, length(cell), to, start);
    }

    /** Whether there is nothing but white space in the cell. */
    boolean isBlank(int cell) {
        for (int i = 0; i < length(cell); i++) {
            char c = character(cell, i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                return false;
            }
        }
        return true;
    }

    /** Whether there is nothing but white space from this cell on. */
    boolean isBlankFrom(int first) {
        for (int i = first; i < size; i++) {
            if (!isBlank(i)) {
                return false;
            }
        }
        return true;
    }
}
