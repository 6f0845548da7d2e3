package dev.switchboard.internal.keyword;

import dev.switchboard.internal.words.Similarity;
import dev.switchboard.text.FunctionWords;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Keywords by language and one of their letters, side by side with what tells most of them from a word before any letter is
 * compared. What people say in every language has a room of its own.
 */
final class Shelves {
    /** One for each language, and one for all. */
    static final int ROOMS = Integer.bitCount(FunctionWords.EVERY_LANGUAGE) + 1;

    private static final int ROOM_FOR_ALL = ROOMS - 1;
    private static final int LETTERS = 32;

    private static final Shelf EMPTY = new Shelf();

    /** By room and letter; null where nothing was put yet, for most sets of phrases are small. */
    private final @Nullable Shelf[] shelves = new Shelf[ROOMS * LETTERS];

    /** Whether words of one of the languages may be like the keywords of the room. */
    static boolean isFor(int room, int languages) {
        return room == ROOM_FOR_ALL || (languages >>> room & 1) != 0;
    }

    /** Whether keywords of these languages stand in the room. */
    static boolean isRoomOf(int room, int languages) {
        return languages == FunctionWords.EVERY_LANGUAGE
                ? room == ROOM_FOR_ALL
                : room != ROOM_FOR_ALL && (languages >>> room & 1) != 0;
    }

    Shelf of(int room, char letter) {
        var shelf = shelves[placeOf(room, letter)];
        return shelf == null ? EMPTY : shelf;
    }

    /** The shelf to put something on. */
    Shelf open(int room, char letter) {
        int place = placeOf(room, letter);
        var shelf = shelves[place];
        if (shelf == null) {
            shelf = new Shelf();
            shelves[place] = shelf;
        }
        return shelf;
    }

    private static int placeOf(int room, char letter) {
        return room * LETTERS + (letter & (LETTERS - 1));
    }

    /** Four letters as one number. */
    static long fourLetters(char[] letters, int start) {
        return (long) letters[start] << 48
                | (long) letters[start + 1] << 32
                | (long) letters[start + 2] << 16
                | letters[start + 3];
    }

    /** A bit for each letter that occurs. */
    static int mask(char[] letters, int start, int length) {
        int mask = 0;
        for (int i = start; i < start + length; i++) {
            mask |= 1 << letters[i];
        }
        return mask;
    }

    /** The keywords of a letter. */
    static final class Shelf {
        /** Where the first of four letters stands. */
        private static final int INITIAL = 48;

        private int[] keywords = {};
        private long[] fourLetters = {};
        private int[] masks = {};
        private int[] lengths = {};
        private int size;

        int size() {
            return size;
        }

        int keyword(int index) {
            return keywords[index];
        }

        /** Whether it has the same four letters, or so many letters in common that it may be the word mistyped. */
        boolean mayBeAlike(int index, long head, int mask, int length) {
            if (fourLetters[index] == head) {
                return true;
            }
            if ((fourLetters[index] ^ head) >>> INITIAL != 0) {
                return false;
            }
            int most = Similarity.mostErrors(length, lengths[index]);
            return Math.abs(length - lengths[index]) <= most && Integer.bitCount(masks[index] ^ mask) <= 2 * most;
        }

        boolean hasFour(int index, long letters) {
            return fourLetters[index] == letters;
        }

        /** Adds a keyword; the four letters are those from the place on. */
        void put(int keyword, char[] letters, int start, int end, int place) {
            if (size == keywords.length) {
                int room = Math.max(4, 2 * size);
                keywords = Arrays.copyOf(keywords, room);
                fourLetters = Arrays.copyOf(fourLetters, room);
                masks = Arrays.copyOf(masks, room);
                lengths = Arrays.copyOf(lengths, room);
            }
            keywords[size] = keyword;
            fourLetters[size] = Shelves.fourLetters(letters, place);
            masks[size] = mask(letters, start, end - start);
            lengths[size++] = end - start;
        }
    }
}
