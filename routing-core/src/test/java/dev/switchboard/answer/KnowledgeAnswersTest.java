package dev.switchboard.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.persona.KnownAnswer;
import dev.switchboard.persona.Persona;
import dev.switchboard.routing.Answer;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Question;
import dev.switchboard.spi.AnswerProvider;
import dev.switchboard.spi.AnswerRequest;
import dev.switchboard.text.Tokens;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnowledgeAnswersTest {
    private static final KnownAnswer DAYS =
            new KnownAnswer(List.of("How many leave days do I have?", "Wie viele Urlaubstage habe ich?"), "30 days.");

    private final AnswerProvider provider = new KnowledgeAnswers();

    @ParameterizedTest
    @DisplayName("T-MP-02: an answer is known when all content words of a known question are asked")
    @ValueSource(
            strings = {
                "How many leave days do I have?",
                "how many LEAVE-days are there per year",
                "Days of leave: how many?",
                "wie viele urlaubstage gibt es denn",
                "Hello, I'd like to know many things, say: leave days",
            })
    void known(String question) {
        assertThat(ask(question, DAYS)).isEqualTo(Answer.known("30 days."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"How many days do I have?", "leave days", "many leave day", "", "?", "How do I have?"})
    void unknown(String question) {
        assertThat(ask(question, DAYS)).isEqualTo(Answer.unknown());
        assertThat(ask(question)).isEqualTo(Answer.unknown());
    }

    @Test
    void theKnownQuestionWithMostContentWordsWins() {
        var leave = new KnownAnswer(List.of("leave"), "short");
        var sick = new KnownAnswer(List.of("Is there sick leave?", "What is the leave, the leave?"), "longer");

        assertThat(ask("sick leave", leave, sick)).isEqualTo(Answer.known("longer"));
        assertThat(ask("sick leave", sick, leave)).isEqualTo(Answer.known("longer"));
    }

    @Test
    void amongEquallyLongOnesTheFirstConfiguredWins() {
        var one = new KnownAnswer(List.of("parental leave", "sick pay"), "one");
        var other = new KnownAnswer(List.of("sick leave", "leave leave pay"), "other");

        assertThat(ask("sick leave, sick pay, parental leave", one, other)).isEqualTo(Answer.known("one"));
        assertThat(ask("sick leave, sick pay, parental leave", other, one)).isEqualTo(Answer.known("other"));
        assertThat(ask("sick parental pay leave", one, other)).isEqualTo(Answer.known("one"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"What is this?", "Wie ist das?", "¿Qué es esto?", "Co to je?", "?!"})
    void aKnownQuestionWithoutContentNeverMatches(String question) {
        assertThat(ask(question + " vpn", new KnownAnswer(List.of(question), "whatever")))
                .isEqualTo(Answer.unknown());
    }

    @ParameterizedTest
    @DisplayName("a function word of another language is a content word")
    @CsvSource({
        "Where do I buy a die?, Where do I buy a coat?",
        "Is my son insured?, Is my car insured?",
        "How much is a ton?, How much is a coffee?",
    })
    void otherLanguages(String known, String other) {
        var answer = new KnownAnswer(List.of(known), "yes");

        assertThat(ask(known, answer)).isEqualTo(Answer.known("yes"));
        assertThat(ask(other, answer)).isEqualTo(Answer.unknown());
    }

    @Test
    void aKnownQuestionLongerThanWhatIsReadNeverMatches() {
        var words = "leave ".repeat(65);

        assertThat(ask(words, new KnownAnswer(List.of(words), "whatever"))).isEqualTo(Answer.unknown());
    }

    @Test
    @DisplayName("MP-41: it is pure, so that a preview may ask it")
    void pure() {
        assertThat(provider.isPure()).isTrue();
    }

    @Test
    void aPreparedProviderAnswersForThePersonaOfTheRequest() {
        var prepared = provider.preparedFor(persona(DAYS));
        var other = persona(new KnownAnswer(List.of("leave days"), "ask"));

        assertThat(prepared.answer(request("many leave days", persona()))).isEqualTo(Answer.unknown());
        assertThat(prepared.answer(request("many leave days", other))).isEqualTo(Answer.known("ask"));
        assertThat(prepared.answer(request("many leave days", persona(DAYS)))).isEqualTo(Answer.known("30 days."));
    }

    @Test
    void wordsThatSayWhatIsAskedForCount() {
        var payday = new KnownAnswer(List.of("When is payday?"), "On the 25th.");

        assertThat(ask("When is payday, please?", payday)).isEqualTo(Answer.known("On the 25th."));
        assertThat(ask("Who moved payday?", payday)).isEqualTo(Answer.unknown());
    }

    private Answer ask(String question, KnownAnswer... knowledge) {
        var request = request(question, persona(knowledge));
        var answer = provider.answer(request);

        assertThat(provider.preparedFor(request.persona()).answer(request)).isEqualTo(answer);
        return answer;
    }

    private static Persona persona(KnownAnswer... knowledge) {
        var persona = Persona.named("HR").ownedBy("olga@acme.example");
        for (var known : knowledge) {
            persona.knows(known.answer(), known.questions().toArray(String[]::new));
        }
        return persona.build();
    }

    private static AnswerRequest request(String question, Persona persona) {
        return new AnswerRequest(
                persona, Question.to("HR", question), Asker.anonymous(), Tokens.of(question), List.of(), List.of());
    }
}
