package dev.switchboard.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.persona.Persona;
import dev.switchboard.routing.Answer;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Question;
import dev.switchboard.spi.AnswerRequest;
import dev.switchboard.text.Tokens;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A question is known when all content words of a known question occur in it")
class KnowledgeAnswersTest {
    private final Persona persona = Persona.named("HR")
            .ownedBy("olga@acme.test")
            .knows("Twenty-five.", "How many leave days do I have?", "What is my yearly leave?")
            .knows("On the 25th.", "When is payday?", "¿Cuándo me pagan?")
            .knows("Thirty in the first year abroad.", "How many leave days do I have abroad?")
            .knows("Never given.", "What is it?")
            .build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "How many leave days do I have?",
                "how many days of LEAVE are there, please",
                "Leave days: many, many?",
                "Tell me my yearly leave"
            })
    void matchesInAnyOrderAndAmongOtherWords(String asked) {
        assertThat(answer(asked)).isEqualTo("Twenty-five.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Can I take two leave days?", "How many days?", "leave", "What is it?", "", "¡!"})
    void aMissingContentWordMakesItUnknown(String asked) {
        assertThat(answer(asked)).isEqualTo("unknown");
    }

    @Test
    void wordsThatSayWhatIsAskedForCount() {
        assertThat(answer("When is payday")).isEqualTo("On the 25th.");
        assertThat(answer("Who moved payday?")).isEqualTo("unknown");
    }

    @Test
    void knowsOtherLanguagesWithoutTheirAccents() {
        assertThat(answer("cuando me pagan")).isEqualTo("On the 25th.");
    }

    @Test
    void theQuestionWithMostContentWordsDecides() {
        assertThat(answer("How many leave days do I have abroad?")).isEqualTo("Thirty in the first year abroad.");
    }

    @Test
    void anUnpreparedProviderKnowsAsMuch() {
        assertThat(new KnowledgeAnswers().answer(request("When is payday?"))).isEqualTo(Answer.known("On the 25th."));
    }

    @Test
    void oneThatIsPreparedForSomebodyElseStillAnswersForThisPersona() {
        var other = Persona.named("IT").ownedBy("ivo@acme.test").build();

        assertThat(new KnowledgeAnswers().preparedFor(other).answer(request("When is payday?")))
                .isEqualTo(Answer.known("On the 25th."));
    }

    @Test
    void isPure() {
        assertThat(new KnowledgeAnswers().preparedFor(persona).isPure()).isTrue();
    }

    private String answer(String asked) {
        var answer = new KnowledgeAnswers().preparedFor(persona).answer(request(asked));
        return answer instanceof Answer.Known known ? known.text() : "unknown";
    }

    private AnswerRequest request(String asked) {
        return new AnswerRequest(
                persona, Question.to("HR", asked), Asker.anonymous(), Tokens.of(asked), List.of(), List.of());
    }
}
