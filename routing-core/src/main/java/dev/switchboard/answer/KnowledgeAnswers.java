package dev.switchboard.answer;

import dev.switchboard.persona.KnownAnswer;
import dev.switchboard.persona.Persona;
import dev.switchboard.routing.Answer;
import dev.switchboard.spi.AnswerProvider;
import dev.switchboard.spi.AnswerRequest;
import java.util.List;

/**
 * Answers from the persona's own list of {@link KnownAnswer}s: one is given when all content words of one of its questions occur
 * in the question asked, in any order. Content words are those that are no {@link dev.switchboard.text.FunctionWords}; a
 * question without any is never matched. If several match, the one with most content words wins, then the earlier one.
 *
 * <p>An answer given is sure (confidence 1). Any number of threads may share a provider.
 */
public final class KnowledgeAnswers implements AnswerProvider {
    private volatile Prepared latest;

    /** For any persona; the knowledge of the one asked is prepared at the first question. */
    public KnowledgeAnswers() {
        this(List.of());
    }

    private KnowledgeAnswers(List<KnownAnswer> knowledge) {
        this.latest = Prepared.of(knowledge);
    }

    @Override
    public Answer answer(AnswerRequest request) {
        var prepared = latest;
        var knowledge = request.persona().knowledge();
        if (prepared.knowledge != knowledge) {
            prepared = prepared.with(knowledge);
            latest = prepared;
        }
        return prepared.index.answerTo(request.tokens());
    }

    /** Always: the answer depends on question and persona alone. */
    @Override
    public boolean isPure() {
        return true;
    }

    /** A provider that has the persona's knowledge prepared already. */
    @Override
    public KnowledgeAnswers preparedFor(Persona persona) {
        return new KnowledgeAnswers(persona.knowledge());
    }

    private record Prepared(List<KnownAnswer> knowledge, KnowledgeIndex index) {

        static Prepared of(List<KnownAnswer> knowledge) {
            return new Prepared(knowledge, new KnowledgeIndex(knowledge));
        }

        /** A later version of a persona may hold the same knowledge in another list. */
        Prepared with(List<KnownAnswer> asked) {
            return asked.equals(knowledge) ? new Prepared(asked, index) : of(asked);
        }
    }
}
