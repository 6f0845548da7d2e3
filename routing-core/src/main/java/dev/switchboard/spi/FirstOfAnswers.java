package dev.switchboard.spi;

import dev.switchboard.persona.Persona;
import dev.switchboard.routing.Answer;
import java.util.Arrays;

/** Several providers: the first that knows, or at least understands, is enough. */
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
        for (var provider : providers) {
            var answer = provider.answer(request);
            if (!(answer instanceof Answer.Unknown)) {
                return answer;
            }
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
