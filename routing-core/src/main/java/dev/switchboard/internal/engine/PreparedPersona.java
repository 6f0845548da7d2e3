package dev.switchboard.internal.engine;

import dev.switchboard.persona.Persona;
import dev.switchboard.spi.AnswerProvider;
import dev.switchboard.spi.ReasonClassifier;

/** A persona with its classifier and answer provider made ready. */
record PreparedPersona(Persona persona, Consulted<ReasonClassifier> classifier, Consulted<AnswerProvider> answers) {

    static PreparedPersona of(Persona persona, Integrations host) {
        return new PreparedPersona(persona, host.classifierFor(persona), host.answersFor(persona));
    }

    /** The same persona after an edit; what the edit did not touch is kept. */
    PreparedPersona after(Persona changed, Integrations host) {
        var sameReasons = changed.reasons().equals(persona.reasons());
        var sameKnowledge = changed.knowledge().equals(persona.knowledge());
        return new PreparedPersona(
                changed,
                sameReasons ? classifier : host.classifierFor(changed),
                sameKnowledge ? answers : host.answersFor(changed));
    }
}
