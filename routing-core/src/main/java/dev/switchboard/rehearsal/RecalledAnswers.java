package dev.switchboard.rehearsal;

import dev.switchboard.persona.Persona;
import dev.switchboard.routing.Answer;
import dev.switchboard.spi.AnswerProvider;
import dev.switchboard.spi.AnswerRequest;

/** Says what the answer provider said when the decision was made. */
record RecalledAnswers(Recollection recollection, AnswerProvider own) implements AnswerProvider {

    @Override
    public Answer answer(AnswerRequest request) {
        return recollection.answer(request, own);
    }

    @Override
    public boolean isPure() {
        return true;
    }

    @Override
    public RecalledAnswers preparedFor(Persona persona) {
        return new RecalledAnswers(recollection, own.preparedFor(persona));
    }
}
