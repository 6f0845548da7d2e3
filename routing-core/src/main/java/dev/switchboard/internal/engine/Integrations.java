package dev.switchboard.internal.engine;

import dev.switchboard.answer.KnowledgeAnswers;
import dev.switchboard.classify.BuiltInClassifier;
import dev.switchboard.classify.BuiltInTagDetector;
import dev.switchboard.classify.PhraseClassifier;
import dev.switchboard.persona.Persona;
import dev.switchboard.spi.AgentSelector;
import dev.switchboard.spi.AnswerProvider;
import dev.switchboard.spi.ReasonClassifier;
import dev.switchboard.spi.TagDetector;
import dev.switchboard.tag.SmartTag;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The host's parts that a decision consults.
 *
 * @param classifier finds contact reasons
 * @param fallback finds them when the classifier fails; null if nobody does
 * @param detector finds smart tags
 * @param answers knows answers
 * @param selector ranks agents; null if the persona's ranking does
 * @param platform what the agent platform can do
 * @param fence around every call of them
 */
public record Integrations(
        ReasonClassifier classifier,
        @Nullable ReasonClassifier fallback,
        TagDetector detector,
        AnswerProvider answers,
        @Nullable AgentSelector selector,
        Platform platform,
        Fence fence) {

    /** For these tags; ours is not prepared if there are none, one of the host may hear the wish for a person all the same. */
    Consulted<TagDetector> detectorFor(List<SmartTag> tags) {
        if (!(detector instanceof BuiltInTagDetector)) {
            return hosts("preparing the tag detector", detector, () -> detector.preparedFor(tags), TagDetector::isPure);
        }
        return tags.isEmpty()
                ? new Consulted<>(detector, true, true)
                : own("preparing the tag detector", detector, TagDetector::preparedFor, tags);
    }

    Consulted<ReasonClassifier> classifierFor(Persona persona) {
        return prepared(classifier, persona);
    }

    /** Null if there is none. */
    @Nullable
    Consulted<ReasonClassifier> fallbackFor(Persona persona) {
        return fallback == null ? null : prepared(fallback, persona);
    }

    private Consulted<ReasonClassifier> prepared(ReasonClassifier some, Persona persona) {
        return some instanceof BuiltInClassifier || some instanceof PhraseClassifier
                ? own("preparing the classifier", some, ReasonClassifier::preparedFor, persona.reasons())
                : hosts(
                        "preparing the classifier",
                        some,
                        () -> some.preparedFor(persona.reasons()),
                        ReasonClassifier::isPure);
    }

    Consulted<AnswerProvider> answersFor(Persona persona) {
        return answers instanceof KnowledgeAnswers
                ? own("preparing the answer provider", answers, AnswerProvider::preparedFor, persona)
                : hosts(
                        "preparing the answer provider",
                        answers,
                        () -> answers.preparedFor(persona),
                        AnswerProvider::isPure);
    }

    /** One of ours is pure, and may learn as long as it takes, so that no question has to wait for it. */
    private <T, Q> Consulted<T> own(String what, T part, BiFunction<T, Q, @Nullable T> prepare, Q request) {
        var ready = fence.contain(what, part, prepare, request).value();
        return new Consulted<>(ready == null ? part : ready, true, true);
    }

    /** One that cannot be prepared is used as it is. */
    private <T> Consulted<T> hosts(String what, T part, Supplier<@Nullable T> prepare, Predicate<T> isPure) {
        var prepared = fence.call(what, prepare).value();
        var ready = prepared == null ? part : prepared;
        boolean pure = Boolean.TRUE.equals(
                fence.call("isPure", () -> isPure.test(ready)).value());
        return new Consulted<>(ready, pure, false);
    }
}
