package dev.switchboard.answer;

import dev.switchboard.persona.KnownAnswer;
import dev.switchboard.persona.Persona;
import dev.switchboard.routing.Answer;
import dev.switchboard.spi.AnswerProvider;
import dev.switchboard.spi.AnswerRequest;
import java.util.List;

/**
 * Answers from the persona's knowledge list, with confidence 1: a known question matches if all its content words occur in the
 * question asked, in any order. Words that carry no topic do not count, see {@link dev.switchboard.text.FunctionWords}; words
 * that say what is asked for, such as <i>many</i> or <i>when</i>, do. Of several that match, the one with most content words
 * decides, then the order configured. Any number of threads may share it.
 */
public final class KnowledgeAnswers implements AnswerProvider {
    private final List<KnownAnswer> knowledge;
    private final KnownQuestions questions;

    /** For any persona; its list is compiled for each question unless {@link #preparedFor prepared}. */
    public KnowledgeAnswers() {
        this(List.of());
    }

    private KnowledgeAnswers(List<KnownAnswer> knowledge) {
        this.knowledge = knowledge;
        this.questions = new KnownQuestions(knowledge);
    }

    @Override
    public Answer answer(AnswerRequest request) {
        var asked = request.persona().knowledge();
        var compiled = asked.equals(knowledge) ? questions : new KnownQuestions(asked);
        return compiled.answerTo(request.tokens());
    }

    /** Always: the answer depends on question and knowledge alone. */
    @Override
    public boolean isPure() {
        return true;
    }

    /** A provider that has this persona's knowledge compiled already. */
    @Override
    public KnowledgeAnswers preparedFor(Persona persona) {
        return new KnowledgeAnswers(persona.knowledge());
    }
}
