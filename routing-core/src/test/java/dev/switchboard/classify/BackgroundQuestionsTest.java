package dev.switchboard.classify;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.text.Tokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackgroundQuestionsTest {
    private static final List<String> LANGUAGES = List.of("en", "de", "es", "fr", "cs");

    @Test
    void noneContainsAPresetPhrase() {
        var offenders = new TreeMap<String, List<String>>();
        for (var question : all()) {
            var phrases = presetPhrasesIn(question);
            if (!phrases.isEmpty()) {
                offenders.put(question, phrases);
            }
        }

        assertThat(offenders).as("background questions with preset phrases").isEmpty();
    }

    @Test
    void noTwoAreEqualWhenNormalised() {
        var firsts = new HashMap<String, String>();
        var offenders = new ArrayList<String>();
        for (var question : all()) {
            var first = firsts.putIfAbsent(Tokens.of(question).toString(), question);
            if (first != null) {
                offenders.add(first + " = " + question);
            }
        }

        assertThat(offenders).as("background questions that are equal").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es", "fr", "cs"})
    void eachLanguageHasEnough(String language) {
        assertThat(questions(language)).hasSizeGreaterThanOrEqualTo(180);
    }

    @Test
    void thereAreEnoughInAll() {
        assertThat(all()).hasSizeGreaterThanOrEqualTo(1_900);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es", "fr", "cs"})
    void afterACommentThatSaysWhatForEachLineIsAQuestion(String language) {
        var text = text(language);

        assertThat(text).startsWith("# ").endsWith("\n").doesNotContain("\r");
        assertThat(questions(language)).allSatisfy(question -> {
            assertThat(question).isEqualTo(question.strip()).doesNotStartWith("#");
            assertThat(Tokens.of(question).count()).as(question).isPositive();
            assertThat(Tokens.of(question).isCut()).as(question).isFalse();
        });
    }

    /** So that the classifier learns what is none of the presets' business, not how people begin a question. */
    @Test
    void fewBeginAlike() {
        var frequent = new TreeMap<>(questions("en").stream()
                .flatMap(BackgroundQuestionsTest::pairsAmongTheFirstThreeWords)
                .collect(groupingBy(pair -> pair, counting())));
        frequent.values().removeIf(times -> times <= 25);

        assertThat(frequent).as("pairs of words that begin many questions").isEmpty();
    }

    @Test
    void theyHaveManyWords() {
        var words = questions("en").stream()
                .map(Tokens::of)
                .flatMap(BackgroundQuestionsTest::wordsOf)
                .collect(toSet());

        assertThat(words).hasSizeGreaterThanOrEqualTo(2_800);
    }

    private static Stream<String> pairsAmongTheFirstThreeWords(String question) {
        var tokens = Tokens.of(question);
        return IntStream.range(0, Math.min(2, tokens.count() - 1))
                .mapToObj(i -> tokens.get(i) + " " + tokens.get(i + 1))
                .distinct();
    }

    private static Stream<String> wordsOf(Tokens tokens) {
        return IntStream.range(0, tokens.count()).mapToObj(tokens::get);
    }

    private static List<String> presetPhrasesIn(String question) {
        var reasons = IntStream.range(0, PresetPhrases.count())
                .mapToObj(number -> new int[] {number})
                .toArray(int[][]::new);
        var phrases = new ArrayList<String>();
        for (@Nullable Hit hit = PresetPhrases.table().findIn(Tokens.of(question), 0, reasons, null);
                hit != null;
                hit = hit.before()) {
            phrases.add(hit.phrase().text());
        }
        return phrases;
    }

    private static List<String> all() {
        return LANGUAGES.stream()
                .flatMap(language -> questions(language).stream())
                .toList();
    }

    private static List<String> questions(String language) {
        return text(language).lines().skip(1).toList();
    }

    private static String text(String language) {
        try (var stream = PhraseClassifier.class.getResourceAsStream("background/" + language + ".txt")) {
            assertThat(stream).as(language).isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
