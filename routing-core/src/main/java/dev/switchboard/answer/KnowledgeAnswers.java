package dev.switchboard.answer;

import dev.switchboard.routing.Answer;
import dev.switchboard.spi.AnswerProvider;
import dev.switchboard.spi.AnswerRequest;
import dev.switchboard.text.FunctionWords;
import dev.switchboard.text.Tokens;
import java.util.HashSet;

/** The persona's knowledge list. */
public final class KnowledgeAnswers implements AnswerProvider {
    /** The provider. */
    public KnowledgeAnswers() {}

    @Override
    public Answer answer(AnswerRequest request) {
        var words = new HashSet<String>();
        for (int i = 0; i < request.tokens().count(); i++)
            words.add(request.tokens().get(i));
        for (var known : request.persona().knowledge()) {
            for (var question : known.questions()) {
                var tokens = Tokens.of(question);
                var all = true;
                for (int i = 0; i < tokens.count(); i++)
                    all &= FunctionWords.of(tokens).contains(tokens, i) || words.contains(tokens.get(i));
                if (all) return Answer.known(known.answer());
            }
        }
        return Answer.unknown();
    }

    @Override
    public boolean isPure() {
        return true;
    }
}
