package dev.switchboard.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class TokensProperties {
    private static final String[] LOCALES = {"tr-TR", "az", "lt", "ar-SA", "th-TH-u-nu-thai", "el-GR", "de", "und"};

    @Provide
    Arbitrary<String> texts() {
        return Texts.any();
    }

    @Property
    void wordsOfTheWordsAreTheSame(@ForAll("texts") String text) {
        var once = Tokens.of(text);

        var twice = Tokens.of(once.toString());

        assertThat(twice).hasToString(once.toString());
        assertThat(twice.count()).isEqualTo(once.count());
        assertThat(twice.isCut()).isFalse();
    }

    @Property
    void aRepeatedTextIsReadUpToTheLimitsOnly(
            @ForAll("texts") String text, @ForAll @IntRange(min = 0, max = 2_000) int times) {
        var tokens = Tokens.of(text.repeat(times));

        assertThat(tokens.count()).isLessThanOrEqualTo(Tokens.MOST_TOKENS);
        assertThat(tokens.toString().length()).isLessThanOrEqualTo(Tokens.MOST_CHARACTERS);
        assertThat(Tokens.of(tokens.toString())).hasToString(tokens.toString());
    }

    @Property(tries = 300)
    void theDefaultLocaleDoesNotMatter(@ForAll("texts") String text, @ForAll @IntRange(min = 0, max = 7) int locale) {
        var expected = Tokens.of(text).toString();
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(LOCALES[locale]));

            assertThat(Tokens.of(text)).hasToString(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Property
    void composedAndDecomposedFormsAreTheSame(@ForAll("texts") String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        var decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);

        assertThat(Tokens.of(decomposed)).hasToString(Tokens.of(composed).toString());
    }

    @Property
    void theShortWayGivesTheWordsOfTheLongWay(@ForAll("latinTexts") String text) {
        var shortWay = Tokens.of(text);

        // A letter that only the long way knows, as a word of its own at the end.
        var longWay = Tokens.of(text + " ж");

        assertThat(longWay).hasToString((shortWay + " ж").strip());
    }

    @Property
    void clausesEndWhereTheyEndOnTheLongWay(@ForAll("latinTexts") String text) {
        // Unicode makes a space and an accent of these.
        var plain = text.replaceAll("[¨¯¸‗]", "");
        var shortWay = Tokens.of(plain);

        var longWay = Tokens.of(plain + " 😀");

        IntStream.range(0, shortWay.count())
                .forEach(i -> assertThat(longWay.endsClause(i)).isEqualTo(shortWay.endsClause(i)));
    }

    @Provide
    Arbitrary<String> latinTexts() {
        return Texts.any()
                .map(text ->
                        text.replaceAll("[^\\x00-\\u017f\\u2010-\\u2027]", "").replace("\ud800", ""));
    }

    @Property
    void eachWordIsItself(@ForAll("texts") String text) {
        var tokens = Tokens.of(text);

        IntStream.range(0, tokens.count()).forEach(i -> {
            var word = tokens.get(i);
            assertThat(word).isNotEmpty().doesNotContain(" ");
            assertThat(tokens.is(i, word)).isTrue();
            assertThat(tokens.is(i, word + "x")).isFalse();
            assertThat(Tokens.of(word).hash(0)).isEqualTo(tokens.hash(i));
        });
    }
}
