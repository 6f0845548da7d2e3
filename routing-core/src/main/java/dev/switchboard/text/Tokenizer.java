package dev.switchboard.text;

import java.util.Arrays;

/** One pass over a text. Plain ASCII takes the short way; anything else is folded first. */
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
        int length = Math.min(text.length(), Tokens.MOST_CHARACTERS);
        characters = new char[length];
        if (!scanAscii(text, length)) {
            restart();
            scanFolded(Folding.fold(text.substring(0, length)));
        }
        cut |= length < text.length();
    }

    Tokens tokens() {
        return new Tokens(characters, ends, hashes, count, cut);
    }

    private void restart() {
        used = 0;
        count = 0;
        hash = OFFSET;
        cut = false;
    }

    private boolean scanAscii(String text, int length) {
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                append(c);
            } else if (c >= 'A' && c <= 'Z') {
                append((char) (c | 0x20));
            } else if (c > 0x7f) {
                return false;
            } else if (c != '\'') {
                endToken();
            }
        }
        endToken();
        return true;
    }

    private void scanFolded(String folded) {
        characters = new char[folded.length()];
        for (int i = 0, c; i < folded.length(); i += Character.charCount(c)) {
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
