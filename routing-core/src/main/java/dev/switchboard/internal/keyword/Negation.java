package dev.switchboard.internal.keyword;

import dev.switchboard.text.Tokens;
import dev.switchboard.text.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what a question says it is not about: "not about X", "nothing to do with X", "no X question". An ordinary "not" denies
 * no topic: "my salary was not paid" is about salary. Since diacritics are folded, "pas sûr" reads like "pas sur": what is
 * ambiguous counts only where the question says what it is about, "ce n'est pas sur", "es geht nicht um".
 */
final class Negation {
    private static final int MOST_WORDS = 3;
    private static final int MOST_BEFORE_CLOSING = 3;
    private static final int NOWHERE = -1;

    /** What a topic follows. */
    private static final Patterns OPENINGS = new Patterns(
            // English
            "not about",
            "isnt about",
            "wasnt about",
            "not a question about",
            "no question about",
            "nothing to do with",
            "not to do with",
            "not regarding",
            "not concerning",
            "not related to",
            "unrelated to",
            "not talking about",
            "not asking about",
            "dont mean",
            "do not mean",
            "dont ask about",
            "not asking for",
            "forget about",
            // German
            "geht nicht um",
            "geht es nicht um",
            "geht mir nicht um",
            "geht es mir nicht um",
            "handelt sich nicht um",
            "handelt es sich nicht um",
            "frage ist nicht uber",
            "frage nicht uber",
            "rede nicht uber",
            "spreche nicht uber",
            "nicht wegen",
            "hat nichts mit",
            "haben nichts mit",
            "keine frage zu",
            "keine frage zum",
            "keine frage zur",
            "ich meine nicht",
            // Spanish
            "no es sobre",
            "no se trata de",
            "no se trata del",
            "nada que ver con",
            "no tiene que ver con",
            "no es una pregunta sobre",
            "no es una pregunta de",
            "no hablo de",
            "no pregunto por",
            "no es por",
            "no es de",
            // French
            "ce nest pas sur",
            "ne porte pas sur",
            "question nest pas sur",
            "pas a propos de",
            "pas a propos du",
            "pas au sujet de",
            "pas au sujet du",
            "rien a voir avec",
            "ne concerne pas",
            "ne sagit pas de",
            "ne sagit pas du",
            "pas une question de",
            "pas une question sur",
            "ne parle pas de",
            "ce nest pas pour",
            // Czech
            "netyka se",
            "se netyka",
            "nejde o",
            "nejde mi o",
            "neni o",
            "nema nic spolecneho s",
            "nema co delat s",
            "nesouvisi s",
            "neni to o",
            "neptam se na",
            "nic spolecneho s");

    /** What stands before a topic that one of the closings follows. */
    private static final Patterns DENIALS =
            new Patterns("no", "not a", "not an", "isnt a", "isnt an", "not my", "keine", "kein", "keinen");

    private static final Patterns CLOSINGS = new Patterns(
            "question",
            "questions",
            "issue",
            "issues",
            "matter",
            "topic",
            "request",
            "frage",
            "fragen",
            "anfrage",
            "thema");

    /** What ends a topic, and a denial without one: words that lead over to what is wanted instead. */
    private static final Patterns TURNS = new Patterns(
            "but",
            "just",
            "only",
            "instead",
            "rather",
            "aber",
            "sondern",
            "nur",
            "zu tun",
            "pero",
            "sino",
            "solo",
            "mais",
            "seulement",
            "juste",
            "ale",
            "jen",
            "jenom",
            "nybrz");

    /** What ends a topic once it has a word: whoever wants something else, and what they ask. */
    private static final Patterns NEXT_CLAUSES = new Patterns(
            "i",
            "we",
            "im",
            "can",
            "could",
            "what",
            "where",
            "when",
            "how",
            "ich",
            "wir",
            "wie",
            "wo",
            "wann",
            "was",
            "quiero",
            "necesito",
            "donde",
            "cuando",
            "como",
            "je",
            "nous",
            "quand",
            "comment",
            "chci",
            "potrebuji",
            "potrebuju",
            "kde",
            "kdy",
            "jak");

    private Negation() {}

    /**
     * A bit for each word of a topic denied, the lowest for the first.
     *
     * @param topical the same for each word that carries a topic
     */
    static long in(Tokens text, long topical) {
        long denied = 0;
        for (int i = 0; i < text.count(); i++) {
            int opening = OPENINGS.lengthAt(text, i);
            int denial = DENIALS.lengthAt(text, i);
            if (opening > 0) {
                denied |= topic(text, i + opening, topical);
            } else if (denial > 0) {
                denied |= closedTopic(text, i + denial);
            }
        }
        return denied;
    }

    /** Up to three words with a topic, until the clause ends or something leads over. */
    private static long topic(Tokens text, int from, long topical) {
        long topic = 0;
        int words = 0;
        for (int i = from; i < text.count() && words < MOST_WORDS; i++) {
            if (TURNS.lengthAt(text, i) > 0 || (words > 0 && NEXT_CLAUSES.lengthAt(text, i) > 0)) {
                break;
            }
            topic |= 1L << i;
            words += (int) (topical >>> i & 1);
            if (text.endsClause(i)) {
                break;
            }
        }
        return topic;
    }

    private static long closedTopic(Tokens text, int from) {
        for (int i = from; i < text.count() && i <= from + MOST_BEFORE_CLOSING; i++) {
            if (CLOSINGS.lengthAt(text, i) > 0) {
                return i == from ? 0 : (1L << i) - (1L << from);
            }
            if (text.endsClause(i)) {
                break;
            }
        }
        return 0;
    }

    /** Sequences of words, found by their first. */
    private static final class Patterns {
        private final Vocabulary firstWords = new Vocabulary();
        private final List<List<Pattern>> byFirst = new ArrayList<>();

        /** The patterns as {@link Tokens} writes them. */
        Patterns(String... patterns) {
            for (var pattern : patterns) {
                var words = Tokens.of(pattern);
                int number = firstWords.add(words, 0);
                if (number == byFirst.size()) {
                    byFirst.add(new ArrayList<>());
                }
                byFirst.get(number).add(new Pattern(words.toString(), words.count()));
            }
        }

        /** How many words the longest pattern has that stands at the index; 0 if none does. */
        int lengthAt(Tokens text, int index) {
            int number = firstWords.find(text, index);
            int longest = 0;
            if (number != NOWHERE) {
                var patterns = byFirst.get(number);
                for (int i = 0; i < patterns.size(); i++) {
                    var pattern = patterns.get(i);
                    longest = pattern.count > longest && text.hasAt(index, pattern.words) ? pattern.count : longest;
                }
            }
            return longest;
        }
    }

    private record Pattern(String words, int count) {}
}
