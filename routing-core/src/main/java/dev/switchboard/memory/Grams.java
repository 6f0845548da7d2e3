package dev.switchboard.memory;

import dev.switchboard.text.SearchText;
import java.util.Arrays;

/**
 * The grams of fields: every three characters in a row, where a mark before the first and one behind the last count as
 * characters, and of each word inside a field a mark and its first two characters. Characters are reduced to 7 bits: those of
 * ASCII, which a folded text can have, stay what they are, and others share what is left, so that some grams are the same that
 * should not be. Belongs to one thread.
 */
final class Grams {
    static final char FIELD_START = 1;
    static final char WORD_START = 2;
    static final char FIELD_END = 3;
    static final int BITS = 7;
    static final int SYMBOLS = 1 << BITS;

    private static final int FIRST_OWN = ' ';
    private static final int LAST_OWN = '~';
    private static final int SHARED_FROM = FIELD_END + 1;
    private static final int SHARED = 26;
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

    /** Those of a text of at least three characters, among which may be marks; ascending, each once. */
    static int[] within(String text) {
        var grams = new Grams();
        for (int i = 2; i < text.length(); i++) {
            grams.add(text.charAt(i - 2), text.charAt(i - 1), text.charAt(i));
        }
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
        }
        for (int i = 0; i + 1 < length; i++) {
            add(field.charAt(i), field.charAt(i + 1), at(field, i + 2));
        }
        for (int i = 1; i < length; i++) {
            if (SearchText.startsWord(field, i)) {
                add(WORD_START, field.charAt(i), at(field, i + 1));
            }
        }
    }

    private static char at(String field, int index) {
        return index < field.length() ? field.charAt(index) : FIELD_END;
    }

    private void add(char first, char second, char third) {
        if (count == grams.length) {
            grams = Arrays.copyOf(grams, 2 * count);
        }
        grams[count++] = (symbol(first) << BITS | symbol(second)) << BITS | symbol(third);
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
