package dev.switchboard.classify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.reason.ContactReason;
import dev.switchboard.reason.ReasonMatch;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EvaluationThresholdTest {
    private static final ContactReason PTO = ContactReason.PTO;

    @Test
    @DisplayName("the threshold for a precision is the lowest score that still gives it")
    void findsTheLowest() {
        var evaluation = evaluation(
                Map.of("a", 0.9, "b", 0.8, "c", 0.7, "d", 0.6),
                question("a"),
                question("b"),
                foreign("c"),
                question("d"));

        assertThat(evaluation.thresholdFor(0.75)).hasValue(0.6);
        assertThat(evaluation.thresholdFor(0.9)).hasValue(0.8);
    }

    @Test
    @DisplayName("a foreign question of which no label scored is no right first choice")
    void countsChoicesOnly() {
        var evaluation = evaluation(Map.of("a", 0.9, "b", 0.5), question("a"), foreign("b"), foreign("silent"));

        assertThat(evaluation.thresholdFor(0.6)).hasValue(0.9);
        assertThat(evaluation(Map.of(), foreign("silent")).thresholdFor(0.5)).isEmpty();
    }

    private static Evaluation evaluation(Map<String, Double> scores, LabelledQuestion... questions) {
        return Evaluation.of(
                request -> scores.entrySet().stream()
                        .filter(entry ->
                                entry.getKey().equals(request.question().text()))
                        .map(entry -> ReasonMatch.of(PTO.label(), entry.getValue()))
                        .toList(),
                List.of(PTO),
                List.of(questions));
    }

    private static LabelledQuestion question(String text) {
        return new LabelledQuestion(text, PTO.label());
    }

    private static LabelledQuestion foreign(String text) {
        return new LabelledQuestion(text, LabelledQuestion.NONE);
    }
}
