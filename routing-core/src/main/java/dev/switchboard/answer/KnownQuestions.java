package dev.switchboard.answer;

import dev.switchboard.persona.KnownAnswer;
import dev.switchboard.routing.Answer;
import dev.switchboard.text.FunctionWords;
import dev.switchboard.text.Tokens;
import dev.switchboard.text.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A knowledge list made ready: for each content word, the questions that have it. Immutable once made. */
final class KnownQuestions {
    private final Vocabulary words = new Vocabulary();
    /** By number of the word: the questions that have it. */
    private final List<List<Integer>> having = new ArrayList<>();
    /** By question: how many different content words it has. */
    private final List<Integer> needed = new ArrayList<>();

    private final List<Answer> answers = new ArrayList<>();

    KnownQuestions(List<KnownAnswer> knowledge) {
        for (var known : knowledge) {
            var answer = Answer.known(known.answer());
            known.questions().forEach(question -> add(Tokens.of(question), answer));
        }
    }

    /** Unknown if no question has all its content words in the text. */
    Answer answerTo(Tokens text) {
        int[] found = null;
        for (int i = 0; i < text.count(); i++) {
            int word = words.find(text, i);
            if (word >= 0 && isFirst(text, i)) {
                found = found == null ? new int[needed.size()] : found;
                for (int question : having.get(word)) {
                    found[question]++;
                }
            }
        }
        return found == null ? Answer.unknown() : best(found);
    }

    /** A question without content words would match everything; it is left out, and lint says so. */
    private void add(Tokens question, Answer answer) {
        var functionWords = FunctionWords.of(question);
        int number = needed.size();
        int count = 0;
        for (int i = 0; i < question.count(); i++) {
            if (!functionWords.contains(question, i) && isFirst(question, i)) {
                note(words.add(question, i), number);
                count++;
            }
        }
        if (count > 0) {
            needed.add(count);
            answers.add(answer);
        }
    }

    private void note(int word, int question) {
        if (word == having.size()) {
            having.add(new ArrayList<>());
        }
        having.get(word).add(question);
    }

    private Answer best(int[] found) {
        @Nullable Answer best = null;
        int most = 0;
        for (int question = 0; question < found.length; question++) {
            int all = needed.get(question);
            if (found[question] == all && all > most) {
                most = all;
                best = answers.get(question);
            }
        }
        return best == null ? Answer.unknown() : best;
    }

    /** Whether the word at the index does not occur before. */
    private static boolean isFirst(Tokens text, int index) {
        for (int i = 0; i < index; i++) {
            if (text.hash(i) == text.hash(index)) {
                return false;
            }
        }
        return true;
    }
}
