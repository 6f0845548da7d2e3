package dev.switchboard.testkit;

import dev.switchboard.answer.KnowledgeAnswers;
import dev.switchboard.memory.ScriptedAnswers;
import dev.switchboard.persona.Persona;
import dev.switchboard.routing.Answer;
import dev.switchboard.spi.AnswerProvider;
import dev.switchboard.spi.AnswerRequest;

/**
 * Answers as the script says, else as another provider does.
 *
 * @param script asked first; what it throws is thrown, so that the automation fails as a whole
 * @param otherwise asked if the script does not know
 */
record AnswersByScript(ScriptedAnswers script, AnswerProvider otherwise) implements AnswerProvider {

    static AnswerProvider of(ScriptedAnswers script) {
        return new AnswersByScript(script, new KnowledgeAnswers());
    }

    @Override
    public Answer answer(AnswerRequest request) {
        var scripted = script.answer(request);
        return scripted instanceof Answer.Unknown ? otherwise.answer(request) : scripted;
    }

    @Override
    public boolean isPure() {
        return otherwise.isPure();
    }

    @Override
    public AnswerProvider preparedFor(Persona persona) {
        return new AnswersByScript(script, otherwise.preparedFor(persona));
    }
}
