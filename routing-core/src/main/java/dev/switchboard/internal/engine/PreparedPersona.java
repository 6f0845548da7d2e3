package dev.switchboard.internal.engine;

import dev.switchboard.persona.Persona;
import dev.switchboard.routing.Stage;
import dev.switchboard.routing.StageResult;
import dev.switchboard.routing.Target;
import dev.switchboard.routing.Trace;
import dev.switchboard.spi.AnswerProvider;
import dev.switchboard.spi.ReasonClassifier;
import org.jspecify.annotations.Nullable;

/** A persona with its classifier and answer provider made ready, and what many of its decisions share. Immutable. */
final class PreparedPersona {
    private final Persona persona;
    private final Consulted<ReasonClassifier> classifier;
    private final @Nullable Consulted<ReasonClassifier> fallback;
    private final Consulted<AnswerProvider> answers;
    private final Trace.Step[] matched;
    private final Trace.Step ownerNotified;
    private final Target ownerTarget;

    private PreparedPersona(
            Persona persona,
            Consulted<ReasonClassifier> classifier,
            @Nullable Consulted<ReasonClassifier> fallback,
            Consulted<AnswerProvider> answers) {
        this.persona = persona;
        this.classifier = classifier;
        this.fallback = fallback;
        this.answers = answers;
        matched = persona.reasons().stream()
                .map(reason -> Trace.Step.of(Stage.REASONS, StageResult.MATCHED, reason.label()))
                .toArray(Trace.Step[]::new);
        var owner = persona.owner().email().toString();
        ownerNotified = Trace.Step.of(Stage.OWNER, StageResult.NOTIFIED, owner);
        ownerTarget = new Target(Target.Kind.OWNER, owner, persona.owner().displayName());
    }

    static PreparedPersona of(Persona persona, Integrations host) {
        return new PreparedPersona(
                persona, host.classifierFor(persona), host.fallbackFor(persona), host.answersFor(persona));
    }

    /** The same persona after an edit; what the edit did not touch is kept. */
    PreparedPersona after(Persona changed, Integrations host) {
        var sameReasons = changed.reasons().equals(persona.reasons());
        var sameKnowledge = changed.knowledge().equals(persona.knowledge());
        return new PreparedPersona(
                changed,
                sameReasons ? classifier : host.classifierFor(changed),
                sameReasons ? fallback : host.fallbackFor(changed),
                sameKnowledge ? answers : host.answersFor(changed));
    }

    Persona persona() {
        return persona;
    }

    Consulted<ReasonClassifier> classifier() {
        return classifier;
    }

    /** Who finds reasons when the classifier fails; null if nobody does. */
    @Nullable
    Consulted<ReasonClassifier> fallback() {
        return fallback;
    }

    Consulted<AnswerProvider> answers() {
        return answers;
    }

    /** Whether nothing needs to be asked, because what is built in answers from a list that is empty. */
    boolean knowsNothing() {
        return answers.own() && persona.knowledge().isEmpty();
    }

    /** The step for a question that carries the reason at the place, and no other. */
    Trace.Step matched(int reason) {
        return matched[reason];
    }

    Trace.Step ownerNotified() {
        return ownerNotified;
    }

    Target ownerTarget() {
        return ownerTarget;
    }
}
