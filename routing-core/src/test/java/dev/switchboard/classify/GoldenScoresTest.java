package dev.switchboard.classify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.reason.ContactReason;
import dev.switchboard.reason.ReasonMatch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Same question, same labels, same scores: on every virtual machine, in every locale, on one thread and many. A change of the
 * classifier changes the file; {@code -Dgolden=path} writes a new one.
 */
class GoldenScoresTest {
    private static final int QUESTIONS = 500;
    private static final List<String> SETS = List.of(
            "hr-english",
            "hr-german",
            "hr-spanish",
            "hr-french",
            "hr-czech",
            "typos",
            "negation",
            "near-misses",
            "other-senses");
    private static final List<ContactReason> LEARNED = List.of(
            taught(
                    "Payroll",
                    "my pay is too low this month",
                    "the bonus was not on my account",
                    "Wo bleibt mein Lohn?"),
            taught(
                    "Travel",
                    "book me a flight to Rome",
                    "which hotel may I take in Prague",
                    "billet de train pour Lyon"),
            taught("Access", "I cannot open the shared drive", "my badge does not open the gate", "no puedo entrar"),
            taught("Canteen", "what is for lunch", "is there vegan food", "the soup was cold again"));

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "tr-TR", "ar-EG"})
    void theScoresAreThoseOfTheFile(String locale) {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(locale));
        try {
            assertThat(lines(questions().stream())).isEqualTo(golden());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void manyThreadsGetTheSameScores() {
        assertThat(lines(questions().parallelStream())).isEqualTo(golden());
    }

    private static List<String> lines(Stream<String> questions) {
        var named = Ask.aboutNamed(Handwritten.HR);
        var pool = Executors.newFixedThreadPool(3);
        try {
            var learned = new Ask(new BuiltInClassifier().learningOn(pool).preparedFor(LEARNED), LEARNED);
            var lines = questions
                    .map(question -> best(named, question) + "\t" + best(learned, question))
                    .toList();
            write(lines);
            return lines;
        } finally {
            pool.shutdown();
        }
    }

    /** The three best labels with their scores. */
    private static String best(Ask ask, String question) {
        return ask.ranking(question).stream()
                .limit(3)
                .map(GoldenScoresTest::written)
                .collect(Collectors.joining("\t"));
    }

    private static String written(ReasonMatch match) {
        return match.label() + " " + String.format(Locale.ROOT, "%.6f", match.score());
    }

    private static List<String> questions() {
        return SETS.stream()
                .flatMap(set -> Handwritten.read(set).stream())
                .map(LabelledQuestion::text)
                .limit(QUESTIONS)
                .toList();
    }

    private static List<String> golden() {
        try (var stream = GoldenScoresTest.class.getResourceAsStream("golden-scores.tsv")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void write(List<String> lines) {
        var target = System.getProperty("golden");
        if (target != null) {
            try {
                Files.writeString(Path.of(target), String.join("\n", lines) + "\n");
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    private static ContactReason taught(String label, String... examples) {
        return ContactReason.named(label).withExamples(examples);
    }
}
