package dev.switchboard.text;

import java.util.Arrays;

/** One pass over a text. Latin letters take the short way; anything else is folded first. Both give the same words. */
final class Tokenizer {
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private char[] characters;
    private int[] ends = new int[16];
    private long[] hashes = new long[16];
    private int used;
    private int count;
    private long hash = OFFSET;
    private boolean cut;

    Tokenizer(String text) {
        int length = headOf(text);
        characters = new char[length];
        if (!scanLatin(text, length)) {
            scanFolded(text.substring(0, length));
        }
        cut |= length < text.length();
    }

    Tokens tokens() {
        return new Tokens(characters, ends, hashes, count, cut);
    }

    /** How much is read: a word that the limit would cut in two is left out. */
    private static int headOf(CharSequence text) {
        if (text.length() <= Tokens.MOST_CHARACTERS) {
            return text.length();
        }
        int end = Tokens.MOST_CHARACTERS;
        while (end > 0 && isWithinWord(text, end)) {
            end--;
        }
        return end;
    }

    private static boolean isWithinWord(CharSequence text, int index) {
        return Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index))
                || (isPartOfWord(Character.codePointBefore(text, index))
                        && isPartOfWord(Character.codePointAt(text, index)));
    }

    private static boolean isPartOfWord(int c) {
        return Folding.isWordCharacter(c) || Folding.isDropped(c);
    }

    /** Whether all of it could be read; if not, what was read so far is of no use. */
    private boolean scanLatin(String text, int length) {
        int longest = length;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                append(c);
            } else if (c >= 'A' && c <= 'Z') {
                append((char) (c | 0x20));
            } else if (c < 0x80) {
                if (c != '\'' && c != '`') {
                    endToken();
                }
            } else if ((longest += 2) > Tokens.MOST_CHARACTERS || !appendLatin(c, length)) {
                return false;
            }
        }
        endToken();
        return true;
    }

    private boolean appendLatin(char c, int length) {
        char first = Latin.first(c);
        if (first == Latin.SEPARATOR) {
            endToken();
        } else if (first != Latin.DROPPED && first != Latin.UNKNOWN) {
            append(first);
            appendSecond(Latin.second(c), length);
        }
        return first != Latin.UNKNOWN;
    }

    private void appendSecond(char second, int length) {
        if (second != Latin.SEPARATOR) {
            if (characters.length == length) {
                characters = Arrays.copyOf(characters, 2 * length);
            }
            append(second);
        }
    }

    private void scanFolded(String text) {
        restart();
        var folded = Folding.fold(text);
        int length = headOf(folded);
        cut = length < folded.length();
        characters = new char[length];
        for (int i = 0, c; i < length; i += Character.charCount(c)) {
            c = folded.codePointAt(i);
            if (!Folding.isWordCharacter(c)) {
                endToken();
            } else if (Character.isBmpCodePoint(c)) {
                append((char) c);
            } else {
                append(Character.highSurrogate(c));
                append(Character.lowSurrogate(c));
            }
        }
        endToken();
    }

    private void restart() {
        used = 0;
        count = 0;
        hash = OFFSET;
        cut = false;
    }

    private void append(char c) {
        characters[used++] = c;
        hash = (hash ^ c) * PRIME;
    }

    private void endToken() {
        int start = count == 0 ? 0 : ends[count - 1];
        if (used == start) {
            return;
        }
        if (count == Tokens.MOST_TOKENS) {
            used = start;
            cut = true;
        } else {
            if (count == ends.length) {
                ends = Arrays.copyOf(ends, 4 * count);
                hashes = Arrays.copyOf(hashes, 4 * count);
            }
            ends[count] = used;
            hashes[count++] = hash;
        }
        hash = OFFSET;
    }
}
