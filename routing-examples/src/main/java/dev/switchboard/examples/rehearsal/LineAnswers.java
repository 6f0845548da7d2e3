package dev.switchboard.examples.rehearsal;

import dev.switchboard.answer.KnowledgeAnswers;
import dev.switchboard.persona.Persona;
import dev.switchboard.routing.Answer;
import dev.switchboard.spi.AnswerProvider;
import dev.switchboard.spi.AnswerRequest;
import org.jspecify.annotations.Nullable;

/** Says what the current line scripts, else what the persona knows. Declares itself pure: a line is asked once, or previewed. */
final class LineAnswers implements AnswerProvider {

    /** What is scripted now. Belongs to one thread. */
    static final class Script {
        private @Nullable Answer answer;

        /** From now on this is the answer; null for what the persona knows. */
        void set(@Nullable Answer newAnswer) {
            answer = newAnswer;
        }
    }

    private final Script script;
    private final AnswerProvider knowledge;

    LineAnswers(Script script) {
        this(script, new KnowledgeAnswers());
    }

    private LineAnswers(Script script, AnswerProvider knowledge) {
        this.script = script;
        this.knowledge = knowledge;
    }

    @Override
    public Answer answer(AnswerRequest request) {
        var scripted = script.answer;
        return scripted == null ? knowledge.answer(request) : scripted;
    }

    @Override
    public boolean isPure() {
        return true;
    }

    @Override
    public LineAnswers preparedFor(Persona persona) {
        return new LineAnswers(script, knowledge.preparedFor(persona));
    }
}
