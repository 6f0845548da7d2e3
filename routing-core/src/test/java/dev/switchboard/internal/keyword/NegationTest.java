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
                "es handelt sich nicht um eine Reise|eine reise",
                "ce n'est pas sur ma paie, c'est sur la porte|ma paie",
                "not about that stuff but the vacation|that stuff",
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
                "Je ne suis pas sûr de mon solde de congés",
                "Ma prime n'est pas sur ma fiche de paie",
                "Ich wurde nicht über meinen Urlaubsantrag informiert",
                "ich konnte mich nicht um meine Spesen kümmern",
                "ich kann nichts mit dem Lohnzettel anfangen",
                "warum wurde meine nicht ausgezahlt",
                "no question",
                "not about",
            })
    void anOrdinaryNotDeniesNoTopic(String question) {
        assertThat(deniedIn(question)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It is not about that but about my vacation|that",
                "this is not about me just my vacation|me",
                "nejde o to ale o dovolenou|to",
            })
    void whatLeadsOverEndsADenialWithoutATopic(String question, String denied) {
        assertThat(deniedIn(question)).isEqualTo(denied);
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
