package dev.switchboard.internal.engine;

import dev.switchboard.persona.Persona;
import dev.switchboard.spi.AnswerProvider;
import dev.switchboard.spi.ReasonClassifier;

/**
 * The host's parts that a decision consults.
 *
 * @param classifier finds contact reasons
 * @param answers knows answers
 * @param fence around every call of them
 */
public record Integrations(ReasonClassifier classifier, AnswerProvider answers, Fence fence) {

    ReasonClassifier classifierFor(Persona persona) {
        var prepared = fence.call("preparing the classifier", () -> classifier.preparedFor(persona.reasons()))
                .value();
        return prepared == null ? classifier : prepared;
    }

    AnswerProvider answersFor(Persona persona) {
        var prepared = fence.call("preparing the answer provider", () -> answers.preparedFor(persona))
                .value();
        return prepared == null ? answers : prepared;
    }
}
