package dev.switchboard.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FunctionWordsTest {

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "How many leave days do I have?, many leave days",
        "What's the Wi-Fi password? I can't find it, wi fi password find",
        "Where do I buy a die for my son, where buy die son",
        "How many tons does a ton cost in the sur, many tons ton cost sur",
        "Wie lange ist die Probezeit?, lange probezeit",
        "Was ist für mich im Urlaub wichtig?, urlaub wichtig",
        "Comment faire avec son badge?, faire badge",
        "¿Cuántos días de vacaciones tengo?, cuantos dias vacaciones",
        "Kolik dní dovolené mám na rok?, kolik dni dovolene rok",
        "Où est la cantine?, ou cantine",
        "Mám volno na jeden den?, volno jeden den",
        "VPN, vpn",
    })
    void aTextIsReadByTheWordsOfItsOwnLanguage(String text, String content) {
        assertThat(contentOf(text)).isEqualTo(content);
    }

    @ParameterizedTest
    @ValueSource(strings = {"many", "much", "when", "where", "who", "why", "long", "often", "ill", "id", "ou"})
    void wordsThatSayWhatIsAskedForAreNone(String word) {
        assertThat(FunctionWords.ofEveryLanguage().contains(Tokens.of(word), 0)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"what's", "don’t", "can't", "doesn't", "I'm", "I've", "it's", "let's", "won't", "j'ai", "c'est"})
    void contractionsAre(String word) {
        assertThat(FunctionWords.ofEveryLanguage().contains(Tokens.of(word), 0)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void theListsAreWrittenAsTextsAreRead(FunctionWordList list) {
        assertThat(list.lines()).allSatisfy(line -> {
            assertThat(Tokens.of(line)).hasToString(line);
            assertThat(line.split(" ")).doesNotHaveDuplicates();
        });
    }

    private static String contentOf(String text) {
        var tokens = Tokens.of(text);
        var words = FunctionWords.of(tokens);
        return IntStream.range(0, tokens.count())
                .filter(i -> !words.contains(tokens, i))
                .mapToObj(tokens::get)
                .collect(Collectors.joining(" "));
    }
}
