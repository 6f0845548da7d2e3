package dev.switchboard.internal.engine;

import dev.switchboard.answer.KnowledgeAnswers;
import dev.switchboard.classify.BuiltInClassifier;
import dev.switchboard.classify.PhraseClassifier;
import dev.switchboard.persona.Persona;
import dev.switchboard.spi.AnswerProvider;
import dev.switchboard.spi.ReasonClassifier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The host's parts that a decision consults.
 *
 * @param classifier finds contact reasons
 * @param fallback finds them when the classifier fails; null if nobody does
 * @param answers knows answers
 * @param fence around every call of them
 */
public record Integrations(
        ReasonClassifier classifier, @Nullable ReasonClassifier fallback, AnswerProvider answers, Fence fence) {

    Consulted<ReasonClassifier> classifierFor(Persona persona) {
        return prepared(classifier, persona);
    }

    /** Null if there is none. */
    @Nullable
    Consulted<ReasonClassifier> fallbackFor(Persona persona) {
        return fallback == null ? null : prepared(fallback, persona);
    }

    private Consulted<ReasonClassifier> prepared(ReasonClassifier some, Persona persona) {
        var ready = isOwn(some)
                ? ownPrepared(some, persona)
                : prepared("classifier", some, () -> some.preparedFor(persona.reasons()));
        return new Consulted<>(ready, isPure(ready::isPure), isOwn(some));
    }

    /** Our own learns as long as it takes, so that no question has to wait for it. */
    private ReasonClassifier ownPrepared(ReasonClassifier own, Persona persona) {
        var ready = fence.contain("preparing the classifier", own, ReasonClassifier::preparedFor, persona.reasons())
                .value();
        return ready == null ? own : ready;
    }

    Consulted<AnswerProvider> answersFor(Persona persona) {
        var ready = prepared("answer provider", answers, () -> answers.preparedFor(persona));
        return new Consulted<>(ready, isPure(ready::isPure), answers instanceof KnowledgeAnswers);
    }

    private static boolean isOwn(ReasonClassifier classifier) {
        return classifier instanceof BuiltInClassifier || classifier instanceof PhraseClassifier;
    }

    /** One that cannot be prepared is used as it is. */
    private <T> T prepared(String what, T unprepared, Supplier<@Nullable T> prepare) {
        var ready = fence.call("preparing the " + what, prepare).value();
        return ready == null ? unprepared : ready;
    }

    private boolean isPure(Supplier<@Nullable Boolean> declared) {
        return Boolean.TRUE.equals(fence.call("isPure", declared).value());
    }
}
