package dev.switchboard.spi;

import dev.switchboard.persona.Persona;
import dev.switchboard.routing.Answer;
import dev.switchboard.text.Visible;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Several providers: the first that knows, or at least understands, is enough. One that is not sure enough for the persona does not
 * know, and one that fails counts as not knowing (3.8).
 */
final class FirstOfAnswers implements AnswerProvider {
    private final AnswerProvider[] providers;

    FirstOfAnswers(AnswerProvider... providers) {
        if (providers.length == 0) {
            throw new IllegalArgumentException("firstOf needs at least one answer provider");
        }
        this.providers = providers.clone();
    }

    @Override
    public Answer answer(AnswerRequest request) {
        double threshold = request.persona().answerThreshold();
        Answer.@Nullable Known unsure = null;
        IntegrationException failure = null;
        for (var provider : providers) {
            try {
                var answer = Objects.requireNonNull(provider.answer(request), "answer");
                if (answer instanceof Answer.Known known && checked(known).confidence() < threshold) {
                    unsure = surer(unsure, known);
                } else if (!(answer instanceof Answer.Unknown)) {
                    return answer;
                }
            } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError thrown) {
                failure = new IntegrationException("one of " + providers.length + " answer providers failed", thrown);
            }
        }
        return otherwise(unsure, failure);
    }

    private static Answer.Known checked(Answer.Known known) {
        var confidence = known.confidence();
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence " + confidence + " is not between 0 and 1");
        }
        if (!Visible.isIn(known.text())) {
            throw new IllegalArgumentException("a blank answer");
        }
        return known;
    }

    private static Answer.Known surer(Answer.@Nullable Known before, Answer.Known known) {
        return before != null && before.confidence() >= known.confidence() ? before : known;
    }

    private static Answer otherwise(Answer.@Nullable Known unsure, @Nullable IntegrationException failure) {
        if (unsure != null) {
            return unsure;
        }
        if (failure != null) {
            throw failure;
        }
        return Answer.unknown();
    }

    @Override
    public boolean isPure() {
        return Arrays.stream(providers).allMatch(AnswerProvider::isPure);
    }

    @Override
    public AnswerProvider preparedFor(Persona persona) {
        return new FirstOfAnswers(Arrays.stream(providers)
                .map(provider -> provider.preparedFor(persona))
                .toArray(AnswerProvider[]::new));
    }
}
