package dev.switchboard.text;

import java.util.Arrays;

/**
 * Recognises that somebody asks for a person: "I want to talk to a human", "operator, please", "Kann ich mit einem
 * Mitarbeiter sprechen?". Knows English, German, Spanish, French and Czech. Rather misses a wish than makes one up: a person with
 * a name or a possessive ("my manager") is somebody else, and so is one of whom more is said ("a person who …").
 */
public final class HumanWish {
    private static final int TALKING = 1;
    private static final int TRANSFER = 1 << 1;
    private static final int PREPOSITION = 1 << 2;
    private static final int FILLER = 1 << 3;
    private static final int PERSON = 1 << 4;
    private static final int SPEAKER = 1 << 5;
    private static final int PLAIN = 1 << 6;
    private static final int NEGATOR = 1 << 7;
    private static final int KINDS = 8;
    private static final int NOWHERE = -1;

    /** How far the verb may be from the person, and a negator from either. */
    private static final int NEAR = 4;

    /** What makes of a person somebody in particular. */
    private static final Vocabulary FURTHER =
            vocabulary("who whose that whom which der die das que qui dont ktery ktera");

    /** What shows that a "no" before it is an answer: "no I want …". */
    private static final Vocabulary AFTER_ANSWER =
            vocabulary("i we id please just let get give can could connect put transfer");

    private static final Vocabulary WORDS = new Vocabulary();
    /** By number of the word: its kinds, for each language in its own bits. */
    private static final long[] BITS = collect();
    /** Any language's persons: all that most texts are asked for. */
    private static final Vocabulary PERSONS = persons();

    private static final int SIEVE_BITS = 1 << 12;
    /** A bit for each hash of a person: most words of most texts end here. */
    private static final long[] SIEVE = sieve();

    private HumanWish() {}

    /** Whether the text asks for a person. Costs next to nothing unless a word for a person is there. */
    public static boolean isIn(Tokens text) {
        for (int i = 0; i < text.count(); i++) {
            if (mayBePerson(text.hash(i)) && PERSONS.find(text, i) >= 0 && isWished(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBePerson(int hash) {
        int bit = hash & (SIEVE_BITS - 1);
        return (SIEVE[bit / Long.SIZE] & 1L << bit) != 0;
    }

    private static boolean isWished(Tokens text, int person) {
        for (int language = 0; language < HumanWishWords.values().length; language++) {
            if (is(text, person, PERSON, language)
                    && (isTalkedTo(text, person, language) || isAllThatIsSaid(text, language))) {
                return true;
            }
        }
        return false;
    }

    /** A verb of talking, or of transferring the speaker, a preposition, and between that and the person nothing but fillers. */
    private static boolean isTalkedTo(Tokens text, int person, int language) {
        int first = person;
        while (first > 0 && is(text, first - 1, FILLER | PERSON, language)) {
            first--;
        }
        if (first == 0 || !is(text, first - 1, PREPOSITION, language) || isFurtherSaid(text, person)) {
            return false;
        }
        int verb = verb(text, first - 1, person, language);
        return verb != NOWHERE && !isDenied(text, Math.min(verb, first - 1), Math.max(verb, person), language);
    }

    private static boolean isFurtherSaid(Tokens text, int person) {
        return person + 1 < text.count() && !text.endsClause(person) && FURTHER.find(text, person + 1) >= 0;
    }

    /** The verb next to the preposition, else the one next to the person; one of transferring must be about the speaker. */
    private static int verb(Tokens text, int preposition, int person, int language) {
        for (int i = preposition - 1; i >= Math.max(0, preposition - NEAR); i--) {
            if (is(text, i, TALKING | TRANSFER, language)) {
                return is(text, i, TALKING, language) || isSpeaker(text, i + 1, preposition, language) ? i : NOWHERE;
            }
        }
        for (int i = person + 1; i < Math.min(text.count(), person + 1 + NEAR); i++) {
            if (is(text, i, TALKING | TRANSFER, language)) {
                boolean speaker = isSpeaker(text, clauseBefore(text, preposition), preposition, language)
                        && isSpeaker(text, person + 1, i, language);
                return is(text, i, TALKING, language) || speaker ? i : NOWHERE;
            }
        }
        return NOWHERE;
    }

    /** Whether the words from the first to before the end say "me", as in "me back", or nothing: not "my ticket". */
    private static boolean isSpeaker(Tokens text, int first, int end, int language) {
        boolean isNothing = true;
        for (int i = first; i < end; i++) {
            if (is(text, i, SPEAKER, language)) {
                return true;
            }
            isNothing &= is(text, i, PLAIN, language);
        }
        return isNothing;
    }

    /** Whether a negator is among the words or, in the same clause, near them. */
    private static boolean isDenied(Tokens text, int first, int last, int language) {
        int end = last;
        while (end + 1 < text.count() && end < last + NEAR && !text.endsClause(end)) {
            end++;
        }
        for (int i = clauseBefore(text, first); i <= end; i++) {
            if (is(text, i, NEGATOR, language) && !isAnswer(text, i)) {
                return true;
            }
        }
        return false;
    }

    /** The first of the words near before this one that belongs to the same clause. */
    private static int clauseBefore(Tokens text, int index) {
        int first = index;
        while (first > Math.max(0, index - NEAR) && !text.endsClause(first - 1)) {
            first--;
        }
        return first;
    }

    private static boolean isAnswer(Tokens text, int index) {
        return index == 0 && text.count() > 1 && text.is(0, "no") && AFTER_ANSWER.find(text, 1) >= 0;
    }

    /** "Human, please": nothing but a person, fillers, courtesies. */
    private static boolean isAllThatIsSaid(Tokens text, int language) {
        for (int i = 0; i < text.count(); i++) {
            if (!is(text, i, PERSON | FILLER | PLAIN, language)) {
                return false;
            }
        }
        return true;
    }

    private static boolean is(Tokens text, int index, int kinds, int language) {
        int number = WORDS.find(text, index);
        return number >= 0 && ((BITS[number] >> (language * KINDS)) & kinds) != 0;
    }

    private static long[] collect() {
        var bits = new long[0];
        var languages = HumanWishWords.values();
        for (int language = 0; language < languages.length; language++) {
            for (int kind = 0; kind < KINDS; kind++) {
                bits = collect(languages[language].kinds().get(kind), 1L << (language * KINDS + kind), bits);
            }
        }
        return bits;
    }

    private static long[] collect(String words, long bit, long[] before) {
        var line = Tokens.of(words);
        var bits = Arrays.copyOf(before, WORDS.size() + line.count());
        for (int i = 0; i < line.count(); i++) {
            bits[WORDS.add(line, i)] |= bit;
        }
        return bits;
    }

    private static Vocabulary persons() {
        var persons = new Vocabulary();
        for (var words : HumanWishWords.values()) {
            add(persons, persons(words));
        }
        return persons;
    }

    private static String persons(HumanWishWords words) {
        return words.kinds().get(Integer.numberOfTrailingZeros(PERSON));
    }

    private static long[] sieve() {
        var sieve = new long[SIEVE_BITS / Long.SIZE];
        for (var words : HumanWishWords.values()) {
            var persons = Tokens.of(persons(words));
            for (int i = 0; i < persons.count(); i++) {
                int bit = persons.hash(i) & (SIEVE_BITS - 1);
                sieve[bit / Long.SIZE] |= 1L << bit;
            }
        }
        return sieve;
    }

    private static Vocabulary vocabulary(String words) {
        var vocabulary = new Vocabulary();
        add(vocabulary, words);
        return vocabulary;
    }

    private static void add(Vocabulary vocabulary, String words) {
        var tokens = Tokens.of(words);
        for (int i = 0; i < tokens.count(); i++) {
            vocabulary.add(tokens, i);
        }
    }
}
