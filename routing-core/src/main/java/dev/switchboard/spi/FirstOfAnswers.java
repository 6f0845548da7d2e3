package dev.switchboard.spi;

import dev.switchboard.persona.Persona;
import dev.switchboard.routing.Answer;
import java.util.Arrays;
import java.util.Objects;

/** Several providers: the first that knows, or at least understands, is enough. One that fails counts as not knowing (3.8). */
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
        IntegrationException failure = null;
        for (var provider : providers) {
            try {
                var answer = Objects.requireNonNull(provider.answer(request), "answer");
                if (!(answer instanceof Answer.Unknown)) {
                    return answer;
                }
            } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError thrown) {
                failure = new IntegrationException("one of " + providers.length + " answer providers failed", thrown);
            }
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
