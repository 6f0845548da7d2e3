package dev.switchboard.memory;

import dev.switchboard.text.SearchText;
import java.util.Arrays;

/**
 * The grams of fields: every three characters in a row, where a mark before the first and one behind the last count as
 * characters, and of each word inside a field a mark and its first two characters. Beside them a mark and a hash of the whole
 * field, of its first four characters, and of those of each word inside it, so that few contacts seem to have a beginning that they
 * do not have; and of a character that is repeated more than three times, how often. Characters are reduced to 7 bits: those of ASCII, which a folded text can have, stay what they are, and others share
 * what is left. Some grams are the same that should not be. Belongs to one thread.
 */
final class Grams {
    static final char FIELD_START = 1;
    static final char WORD_START = 2;
    static final char FIELD_END = 3;
    static final int BITS = 7;
    static final int SYMBOLS = 1 << BITS;

    private static final char WHOLE = 4;
    private static final char FIELD_HEAD = 5;
    private static final char WORD_HEAD = 6;
    private static final char RUN = 7;
    private static final int HEAD = 4;
    private static final int SHORT_RUN = 3;
    private static final int FIRST_OWN = ' ';
    private static final int LAST_OWN = '~';
    private static final int SHARED_FROM = RUN + 1;
    private static final int SHARED = 24;
    private static final int GOLDEN = 0x9e3779b9;
    private static final int PRIME = 31;
    private static final int FEW = 96;
    private static final int NEVER = -1;

    private int[] grams = new int[FEW];
    private int count;

    /** Those of a contact, ascending, each once. */
    static int[] of(ContactFields fields) {
        var grams = new Grams();
        fields.texts().forEach(grams::addField);
        fields.digits().forEach(grams::addField);
        return grams.distinct();
    }

    /** Those of a field. */
    static int[] ofField(String field) {
        var grams = new Grams();
        grams.addField(field);
        return grams.distinct();
    }

    /** Those that every field has which begins with this. */
    static int[] ofFieldStart(String start) {
        return ofStart(FIELD_START, FIELD_HEAD, start);
    }

    /** Those that every field has in which a word begins with this, but not the first one. */
    static int[] ofWordStart(String start) {
        return ofStart(WORD_START, WORD_HEAD, start);
    }

    private static int[] ofStart(char mark, char headMark, String start) {
        var grams = new Grams();
        grams.add(mark, start.charAt(0), start.charAt(1));
        grams.addHead(headMark, start, 0);
        grams.addInner(start);
        return grams.distinct();
    }

    /** Those that every field has in which this stands; at least three characters. */
    static int[] ofPart(String part) {
        var grams = new Grams();
        grams.addInner(part);
        return grams.distinct();
    }

    /** What a character of a folded text, or a mark, is reduced to. */
    static int symbol(char c) {
        boolean isOwn = c >= FIRST_OWN && c <= LAST_OWN && (c < 'A' || c > 'Z');
        if (isOwn || isMark(c)) {
            return c;
        }
        int place = c % (2 * SHARED);
        return place < SHARED ? SHARED_FROM + place : 'A' + place - SHARED;
    }

    private static boolean isMark(char c) {
        return c >= FIELD_START && c <= FIELD_END;
    }

    private void addField(String field) {
        int length = field.length();
        if (length > 0) {
            add(FIELD_START, field.charAt(0), at(field, 1));
            addHead(FIELD_HEAD, field, 0);
            addHash(WHOLE, field, 0, length);
            addInner(field);
        }
        if (length > 1) {
            add(field.charAt(length - 2), field.charAt(length - 1), FIELD_END);
        }
        for (int i = 1; i < length; i++) {
            if (SearchText.startsWord(field, i)) {
                add(WORD_START, field.charAt(i), at(field, i + 1));
                addHead(WORD_HEAD, field, i);
            }
        }
    }

    private void addInner(String text) {
        int run = 1;
        for (int i = 1; i < text.length(); i++) {
            run = text.charAt(i) == text.charAt(i - 1) ? run + 1 : 1;
            if (i > 1) {
                add(text.charAt(i - 2), text.charAt(i - 1), text.charAt(i));
            }
            if (run > SHORT_RUN && run < SYMBOLS) {
                add((RUN << BITS | symbol(text.charAt(i))) << BITS | run);
            }
        }
    }

    private void addHead(char mark, String text, int from) {
        if (from + HEAD <= text.length()) {
            addHash(mark, text, from, from + HEAD);
        }
    }

    private void addHash(char mark, String text, int from, int end) {
        int hash = 0;
        for (int i = from; i < end; i++) {
            hash = PRIME * hash + text.charAt(i);
        }
        add(mark << (2 * BITS) | (hash * GOLDEN) >>> (Integer.SIZE - 2 * BITS));
    }

    private static char at(String field, int index) {
        return index < field.length() ? field.charAt(index) : FIELD_END;
    }

    private void add(char first, char second, char third) {
        add((symbol(first) << BITS | symbol(second)) << BITS | symbol(third));
    }

    private void add(int gram) {
        if (count == grams.length) {
            grams = Arrays.copyOf(grams, 2 * count);
        }
        grams[count++] = gram;
    }

    private int[] distinct() {
        Arrays.sort(grams, 0, count);
        int kept = 0;
        int last = NEVER;
        for (int i = 0; i < count; i++) {
            if (grams[i] != last) {
                last = grams[i];
                grams[kept++] = last;
            }
        }
        return Arrays.copyOf(grams, kept);
    }
}
