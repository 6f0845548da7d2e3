package dev.switchboard.answer;

import dev.switchboard.persona.KnownAnswer;
import dev.switchboard.routing.Answer;
import dev.switchboard.text.FunctionWords;
import dev.switchboard.text.Tokens;
import dev.switchboard.text.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Known questions by their rarest content word, so that a word of the question asked leads to the few known questions that are
 * worth a look. Immutable.
 */
final class KnowledgeIndex {
    private static final KnownQuestion[] NONE = {};

    private final Vocabulary words = new Vocabulary();
    /** By number of the word. */
    private final KnownQuestion[][] byRarestWord;

    KnowledgeIndex(List<KnownAnswer> knowledge) {
        var questions = read(knowledge);
        var counts = counts(questions);
        this.byRarestWord = new KnownQuestion[words.size()][];
        Arrays.fill(byRarestWord, NONE);
        for (var question : questions) {
            int rarest = rarest(question, counts);
            byRarestWord[rarest] = plus(byRarestWord[rarest], question);
        }
    }

    Answer answerTo(Tokens text) {
        @Nullable KnownQuestion best = null;
        for (int i = 0; i < text.count(); i++) {
            int word = words.find(text, i);
            for (var question : word < 0 ? NONE : byRarestWord[word]) {
                if (question.isPreferredTo(best) && question.isAskedBy(text)) {
                    best = question;
                }
            }
        }
        return best == null ? Answer.unknown() : best.answer();
    }

    private List<KnownQuestion> read(List<KnownAnswer> knowledge) {
        var questions = new ArrayList<KnownQuestion>();
        for (var known : knowledge) {
            var answer = Answer.known(known.answer());
            for (var question : known.questions()) {
                var content = contentOf(Tokens.of(question));
                if (!content.isEmpty()) {
                    questions.add(new KnownQuestion(questions.size(), content, answer));
                }
            }
        }
        return questions;
    }

    /** None if the question is longer than what is read of one: not all of its words can be found. */
    private static List<String> contentOf(Tokens question) {
        var functionWords = FunctionWords.of(question);
        var content = new LinkedHashSet<String>();
        for (int i = 0; i < question.count() && !question.isCut(); i++) {
            if (!functionWords.contains(question, i)) {
                content.add(question.get(i));
            }
        }
        return List.copyOf(content);
    }

    private int[] counts(List<KnownQuestion> questions) {
        var counts = new int[0];
        for (var question : questions) {
            for (var word : question.words()) {
                int number = words.add(Tokens.of(word), 0);
                counts = number < counts.length ? counts : Arrays.copyOf(counts, 2 * number + 1);
                counts[number]++;
            }
        }
        return counts;
    }

    private int rarest(KnownQuestion question, int[] counts) {
        int rarest = -1;
        for (var word : question.words()) {
            int number = words.find(Tokens.of(word), 0);
            rarest = rarest < 0 || counts[number] < counts[rarest] ? number : rarest;
        }
        return rarest;
    }

    private static KnownQuestion[] plus(KnownQuestion[] questions, KnownQuestion question) {
        var more = Arrays.copyOf(questions, questions.length + 1);
        more[questions.length] = question;
        return more;
    }
}
