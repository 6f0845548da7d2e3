package dev.switchboard.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By names and presets alone: nothing is learned. */
class HandwrittenTest {

    @ParameterizedTest(name = "{0}: at least {1} of 100 right")
    @CsvSource({
        "hr-english, 90",
        "hr-german, 90",
        "hr-spanish, 90",
        "hr-french, 90",
        "hr-czech, 90",
        "typos, 90",
        "negation, 90",
        "near-misses, 90",
        "other-senses, 50",
    })
    void hr(String name, int percent) {
        check(name, Ask.aboutNamed(Handwritten.HR), percent);
    }

    @ParameterizedTest(name = "{0}: at least {1} of 100 right")
    @CsvSource({"shop-english, 90"})
    void shop(String name, int percent) {
        check(name, Ask.aboutNamed(Handwritten.SHOP), percent);
    }

    private static void check(String name, Ask ask, int percent) {
        var questions = Handwritten.read(name);
        var misses = misses(questions, ask);

        assertThat(100 * (questions.size() - misses.size()))
                .as("%d misses:%n%s", misses.size(), String.join("\n", misses))
                .isGreaterThanOrEqualTo(percent * questions.size());
    }

    private static List<String> misses(List<LabelledQuestion> questions, Ask ask) {
        return questions.stream()
                .filter(question -> !ask.label(question.text()).equals(question.label()))
                .map(question -> question.label() + ", not " + ask.label(question.text()) + ": " + question.text())
                .collect(Collectors.toList());
    }
}
