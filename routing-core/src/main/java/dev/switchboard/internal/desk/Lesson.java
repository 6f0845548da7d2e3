package dev.switchboard.internal.desk;

import dev.switchboard.conversation.GapResult;
import dev.switchboard.conversation.KnowledgeGap;
import dev.switchboard.persona.KnownAnswer;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.PolicyEdit;
import dev.switchboard.text.Tokens;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a persona is to learn from a gap.
 *
 * @param questions blank if the gap has no words any more
 * @param answer blank if there is none
 */
record Lesson(List<String> questions, String answer) {

    static Lesson of(KnownAnswer words) {
        return new Lesson(words.questions(), words.answer());
    }

    /** As asked and answered. */
    static Lesson of(KnowledgeGap gap) {
        return new Lesson(
                List.of(gap.text()), gap.answer().map(KnowledgeGap.Given::text).orElse(""));
    }

    /** Why the persona cannot learn it; null if it can. */
    @Nullable
    GapResult refusal(Persona persona) {
        if (questions.get(0).isBlank()) {
            return GapResult.NO_QUESTION;
        }
        if (answer.isBlank()) {
            return GapResult.NO_ANSWER;
        }
        return questions.stream()
                        .flatMap(question -> known(persona, question).stream())
                        .allMatch(answer.strip()::equals)
                ? null
                : GapResult.ALREADY_KNOWN;
    }

    /** What is to be added to what the persona knows; null if it knows all of it. */
    @Nullable
    PolicyEdit edit(Persona persona) {
        var missing = questions.stream()
                .filter(question -> known(persona, question).isEmpty())
                .toList();
        return missing.isEmpty()
                ? null
                : PolicyEdit.addKnowledge(persona.id().value(), new KnownAnswer(missing, answer));
    }

    /** What the persona answers to just that question, whatever else it may take for it. */
    private static Optional<String> known(Persona persona, String question) {
        var words = Tokens.of(question).toString();
        return persona.knowledge().stream()
                .filter(one -> one.questions().stream()
                        .anyMatch(other -> Tokens.of(other).toString().equals(words)))
                .map(KnownAnswer::answer)
                .findFirst();
    }
}
