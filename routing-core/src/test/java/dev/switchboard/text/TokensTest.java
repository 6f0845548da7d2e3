package dev.switchboard.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Can I take Friday off?|can i take friday off",
                "I'm ill, don't call|im ill dont call",
                "I’m ill, don’t call|im ill dont call",
                "geht`s, geht´s|gehts gehts",
                "W-2 form|w 2 form",
                "Größe der Straße|grosse der strasse",
                "STRAẞE|strasse",
                "Žádost o dovolenou|zadost o dovolenou",
                "¿Cuántos días?|cuantos dias",
                "Où est l’œuvre?|ou est loeuvre",
                "e\u0301te\u0301|ete",
                "ΟΔΟΣ οδός|οδοσ οδοσ",
                "ＶＰＮ ①|vpn 1",
                "DİYARBAKIR ısı|diyarbakir isi",
                "a\u200bb so\u00adft|ab soft",
                "sha\u05c1\u05b8lom שָׁלוֹם|shalom שלום",
                "مُحَمَّد أحمد|محمد احمد",
                "हिन्दी|हिन्दी",
                "が か\u3099|が が",
                "1️⃣ day|1 day",
                "😀 vpn 👩‍💻|vpn",
                "½|1 2",
                "a\u0000b\u007fc|a b c",
                "…— “”|\"\"",
            })
    void normalisesAsPeopleCompare(String text, String words) {
        assertThat(Tokens.of(text)).hasToString(words);
    }

    @Test
    void whatIsNotALetterOrDigitHasNoWords() {
        assertThat(Tokens.of("").count()).isZero();
        assertThat(Tokens.of(" \0\ud800?!\udfff\u200b\u3164\u034f'").count()).isZero();
    }

    @Test
    void plainWordsAreTheSameUnderTheTurkishLocale() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));

            assertThat(Tokens.of("TITLE İZİN ISI ж")).hasToString("title izin isi ж");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void everyCharacterFoldsOnceAndForAll() {
        var changing = IntStream.rangeClosed(0, Character.MAX_CODE_POINT).filter(c -> {
            var once = Tokens.of("a" + Character.toString(c) + "b").toString();
            return !Tokens.of(once).toString().equals(once);
        });

        assertThat(changing.mapToObj(Integer::toHexString)).isEmpty();
    }

    @Test
    void strayHalvesOfACharacterDoNotFindEachOther() {
        assertThat(Tokens.of("a\ud801\u200b\udc00b")).hasToString("a b");
    }

    @Test
    void keepsTheFirst64Words() {
        var tokens = Tokens.of("a ".repeat(64));
        assertThat(tokens.count()).isEqualTo(64);
        assertThat(tokens.isCut()).isFalse();

        var more = Tokens.of("a ".repeat(65));
        assertThat(more.count()).isEqualTo(64);
        assertThat(more.isCut()).isTrue();
    }

    @Test
    void leavesOutTheWordThatTheLimitCuts() {
        assertThat(Tokens.of("x".repeat(995) + " refundable").get(0)).hasSize(995);
        assertThat(Tokens.of("x".repeat(993) + " refund able").count()).isEqualTo(2);
        assertThat(Tokens.of("x".repeat(993) + " refundable").count()).isEqualTo(1);
        assertThat(Tokens.of("x".repeat(993) + " refund’s").count()).isEqualTo(1);
        assertThat(Tokens.of("ж".repeat(993) + " refundable").count()).isEqualTo(1);
        assertThat(Tokens.of("x".repeat(999) + "😀").get(0)).hasSize(999);
    }

    @Test
    void aWordThatGrowsBeyondTheLimitIsLeftOut() {
        var tokens = Tokens.of("vpn " + "ß".repeat(600));

        assertThat(tokens).hasToString("vpn");
        assertThat(tokens.isCut()).isTrue();
    }

    @Test
    void readsNoMoreThanTheHeadOfAMegabyte() {
        var texts = new String[] {
            "x".repeat(1 << 20), "é\0'".repeat(1 << 19), "e" + "\u0f74\u0f72\u0f71\u094d".repeat(1 << 18)
        };

        Assertions.assertTimeout(Duration.ofSeconds(5), () -> {
            for (int i = 0; i < 100; i++) {
                for (var text : texts) {
                    assertThat(Tokens.of(text).isCut()).isTrue();
                }
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {" – ", " — ", ", ", "\n", " … ", "« ", "» ", "“", " • ", " ¿", "·"})
    void aSignEndsAClauseWhateverElseStandsInTheText(String sign) {
        assertThat(Tokens.of("PTO" + sign + "sick leave").endsClause(0)).isTrue();
        assertThat(Tokens.of("PTO" + sign + "sick leave 😀").endsClause(0)).isTrue();
        assertThat(Tokens.of("PTO" + sign + "отпуск").endsClause(0)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\u00a0", "\u202f", "-", "‐", "\u2011", "/", "'s "})
    void aSpaceOrHyphenEndsNoClause(String sign) {
        assertThat(Tokens.of("sick" + sign + "leave").endsClause(0)).isFalse();
        assertThat(Tokens.of("sick" + sign + "leave 😀").endsClause(0)).isFalse();
    }

    @Test
    void hasWordsAtAnIndex() {
        var tokens = Tokens.of("take some time off");

        assertThat(tokens.hasAt(2, "time off")).isTrue();
        assertThat(tokens.hasAt(0, "take some time off")).isTrue();
        assertThat(tokens.hasAt(3, "off")).isTrue();
        assertThat(tokens.hasAt(1, "time off")).isFalse();
        assertThat(tokens.hasAt(2, "time of")).isFalse();
        assertThat(tokens.hasAt(2, "timeoff")).isFalse();
        assertThat(tokens.hasAt(2, "ti me off")).isFalse();
        assertThat(tokens.hasAt(2, "time offs")).isFalse();
        assertThat(tokens.hasAt(2, "time off now")).isFalse();
        assertThat(tokens.hasAt(2, "")).isFalse();
        assertThat(Tokens.of("a ".repeat(16)).hasAt(15, "a a")).isFalse();
    }

    @Test
    void refusesAnIndexBeyondTheWords() {
        var tokens = Tokens.of("two words");

        assertThatThrownBy(() -> tokens.get(2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> tokens.hash(2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> tokens.is(-1, "two")).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
