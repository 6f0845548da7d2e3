package dev.switchboard.internal.keyword;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.text.FunctionWords;
import dev.switchboard.text.Tokens;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NegationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It's not about payroll, who waters the plants?|payroll",
                "this has nothing to do with my expense report but with the lift|my expense report",
                "nothing to do with the travel desk I need a screen|the travel desk",
                "no benefits question: where is the canteen|benefits",
                "Es geht nicht um Urlaub, sondern um den Drucker|urlaub",
                "das hat nichts mit der Spesenabrechnung zu tun|der spesenabrechnung",
                "no es sobre mi nómina, es sobre la luz|mi nomina",
                "rien à voir avec mes congés, juste la porte|mes conges",
                "nejde o dovolenou, ale o parkování|dovolenou",
                "not about one two three four five|one two three",
            })
    void findsTheTopicThatIsDenied(String question, String denied) {
        assertThat(deniedIn(question)).isEqualTo(denied);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "my salary was not paid",
                "I did not get my W-2",
                "the laptop does not start",
                "no, I mean the payslip",
                "Why is there no paper?",
                "ich habe keine Gehaltsabrechnung bekommen",
                "no question",
                "not about",
            })
    void anOrdinaryNotDeniesNoTopic(String question) {
        assertThat(deniedIn(question)).isEmpty();
    }

    private static String deniedIn(String question) {
        var text = Tokens.of(question);
        long denied = Negation.in(text, ~FunctionWords.ownIn(text));
        return IntStream.range(0, text.count())
                .filter(word -> (denied >>> word & 1) != 0)
                .mapToObj(text::get)
                .collect(Collectors.joining(" "));
    }
}
