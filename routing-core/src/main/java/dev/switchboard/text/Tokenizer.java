package dev.switchboard.text;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One pass over a text. Latin letters take the short way; anything else is folded first. Both give the same words. */
final class Tokenizer {
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final int FEW_TOKENS = 16;
    /** With what stands between two words, in most texts at least. */
    private static final int LETTERS_OF_A_WORD = 4;

    private static final int NOWHERE = -1;

    private Tokenizer() {}

    static Tokens tokens(String text) {
        int length = headOf(text);
        boolean more = length < text.length();
        var head = more ? text.substring(0, length) : text;
        var ascii = scanAscii(head, more);
        var latin = ascii == null ? scan(head, false, more) : ascii;
        return latin == null ? foldedTokens(head, more) : latin;
    }

    /** How much is read: a word that the limit would cut in two is left out. */
    private static int headOf(String text) {
        if (text.length() <= Tokens.MOST_CHARACTERS) {
            return text.length();
        }
        int end = Tokens.MOST_CHARACTERS;
        while (end > 0 && isWithinWord(text, end)) {
            end--;
        }
        return end;
    }

    private static boolean isWithinWord(String text, int index) {
        return Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index))
                || (isPartOfWord(Character.codePointBefore(text, index))
                        && isPartOfWord(Character.codePointAt(text, index)));
    }

    private static boolean isPartOfWord(int c) {
        return Folding.isWordCharacter(c) || Folding.isDropped(c);
    }

    private static Tokens foldedTokens(String text, boolean more) {
        var folded = Folding.fold(text);
        int length = headOf(folded);
        var tokens = scan(onlyWords(folded, length), true, more || length < folded.length());
        return Objects.requireNonNull(tokens, "nothing is unknown in a folded text");
    }

    /** The text with a sign of ASCII in place of everything that ends a word. */
    private static String onlyWords(String folded, int length) {
        var words = new StringBuilder(length);
        for (int i = 0, c; i < length; i += Character.charCount(c)) {
            c = folded.codePointAt(i);
            words.appendCodePoint(Folding.isWordCharacter(c) || c < Latin.ASCII_END ? c : separator(c));
        }
        return words.toString();
    }

    /** Spaces stay spaces, hyphens stay hyphens, and anything else ends a clause. */
    private static char separator(int c) {
        if (c == '‐' || c == '\u05be') {
            return '-';
        }
        return Character.getType(c) == Character.SPACE_SEPARATOR ? ' ' : '.';
    }

    /** The words of a text that is all ASCII, as most are; null for any other. A loop over words around one over letters. */
    private static @Nullable Tokens scanAscii(String text, boolean more) {
        var words = new int[Math.min(FEW_TOKENS, text.length() / LETTERS_OF_A_WORD + 2)];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            int start = i;
            long hash = OFFSET;
            for (; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c >= Latin.ASCII_END) {
                    return null;
                }
                int letter = Latin.firstOfAscii(c);
                if (letter > Latin.DROPPED) {
                    hash = (hash ^ letter) * PRIME;
                } else if (letter == Latin.SEPARATOR || i == start) {
                    break;
                }
            }
            if (i > start) {
                words = count < words.length ? words : Arrays.copyOf(words, 2 * count);
                words[count++] = Tokens.word(hash, start);
            }
        }
        return new Tokens(text, words, Math.min(count, Tokens.MOST_TOKENS), more || count > Tokens.MOST_TOKENS);
    }

    /**
     * The words of a text; null if only {@link Folding} knows its letters.
     *
     * @param folded whether it went through that already
     * @param more whether the text goes on
     */
    private static @Nullable Tokens scan(String text, boolean folded, boolean more) {
        var words = new int[FEW_TOKENS];
        int count = 0;
        int start = NOWHERE;
        long hash = OFFSET;
        int longest = text.length();
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            char first = Latin.first(c);
            if (c >= Latin.ASCII_END
                    && !folded
                    && (first == Latin.UNKNOWN || (longest += 2) > Tokens.MOST_CHARACTERS)) {
                return null;
            }
            if (first != Latin.SEPARATOR) {
                start = start == NOWHERE && first != Latin.DROPPED ? i : start;
                hash = hash(hash, c, first);
            } else if (start != NOWHERE) {
                if (count == Tokens.MOST_TOKENS) {
                    return new Tokens(text, words, count, true);
                }
                words = count == words.length ? Arrays.copyOf(words, Tokens.MOST_TOKENS) : words;
                words[count++] = Tokens.word(hash, start);
                start = NOWHERE;
                hash = OFFSET;
            }
        }
        return new Tokens(text, words, count, more);
    }

    private static long hash(long before, char c, char first) {
        if (first == Latin.DROPPED) {
            return before;
        }
        long hash = (before ^ (first == Latin.UNKNOWN ? c : first)) * PRIME;
        char second = Latin.second(c);
        return second == Latin.SEPARATOR ? hash : (hash ^ second) * PRIME;
    }
}
