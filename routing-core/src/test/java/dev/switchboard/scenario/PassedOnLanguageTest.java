package dev.switchboard.scenario;

import static dev.switchboard.scenario.Office.ANN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.switchboard.persona.AskerText;
import dev.switchboard.persona.PersonaBuilder;
import dev.switchboard.policy.Policy;
import dev.switchboard.policy.PolicyDifference;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.routing.Question;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("3.3 stage 8: the asker is told in the language of the question that it was passed on")
class PassedOnLanguageTest {
    private static final Question QUESTION = Question.to("HR", Office.PTO);

    private static PersonaBuilder office() {
        return Office.hr()
                .passedOnText("One moment")
                .passedOnText("de", "Einen Moment")
                .passedOnText("pt-BR", "Um momento")
                .passedOnText("fr", "");
    }

    private static List<String> told(PersonaBuilder persona, Question question) {
        var office = Office.with(persona);
        return office.chat.textsIn(office.route(question, ANN).conversation());
    }

    @Test
    @DisplayName("in that language, or as near to it as there is a text")
    void inTheLanguageOfTheQuestion() {
        assertThat(told(office(), QUESTION.inLanguage("de"))).containsExactly("Einen Moment");
        assertThat(told(office(), QUESTION.inLanguage("de_CH"))).containsExactly("Einen Moment");
        assertThat(told(office(), QUESTION.inLanguage("pt"))).containsExactly("Um momento");
    }

    @Test
    @DisplayName("in a language without a text, or in none that is known, what is told to everybody")
    void otherwise() {
        assertThat(told(office(), QUESTION.inLanguage("cs"))).containsExactly("One moment");
        assertThat(told(office(), QUESTION)).containsExactly("One moment");
    }

    @Test
    @DisplayName("nothing where the text of the language is empty")
    void nothing() {
        assertThat(told(office(), QUESTION.inLanguage("fr"))).isEmpty();
    }

    @Test
    @DisplayName("each question of a conversation counts by itself")
    void eachQuestion() {
        var office = Office.with(office());
        var question = QUESTION.inConversation("chat");

        office.route(question.withId("1").inLanguage("de"), ANN);
        var second = office.route(question.withId("2"), ANN);

        assertThat(office.chat.textsIn(second.conversation())).containsExactly("Einen Moment", "One moment");
    }

    @Test
    @DisplayName("a text given anew replaces the one of its language, and one for all whatever was said")
    void replaced() {
        var changed = office().passedOnText("de", "Moment bitte").build().toBuilder();

        assertThat(told(changed, QUESTION.inLanguage("de"))).containsExactly("Moment bitte");
        assertThat(told(changed.passedOn(AskerText.of("Wait")), QUESTION.inLanguage("de")))
                .containsExactly("Wait");
    }

    @Test
    @DisplayName("what is no language is refused, in its place")
    void refused() {
        var problem =
                catchThrowableOfType(InvalidInputException.class, () -> Policy.of(office().passedOnText("de/ch", "?")));

        assertThat(problem.problems())
                .extracting(one -> one.place().pointer())
                .containsExactly("/personas/0/texts/passedOn/de~1ch");
    }

    @Test
    @DisplayName("the difference of two policies tells of each language by itself")
    void different() {
        var before = Policy.of(office());
        var after = Policy.of(Office.hr()
                .passedOnText("One moment, please")
                .passedOnText("de", "Moment bitte")
                .passedOnText("pt-BR", "Um momento")
                .passedOnText("cs", "Moment"));

        assertThat(before).isNotEqualTo(Policy.of(office().passedOnText("fr", "Un instant")));
        assertThat(PolicyDifference.between(before, after)).hasToString("""
                HR: setting passedOn changed: "One moment" → "One moment, please"
                HR: setting passedOn in fr removed
                HR: setting passedOn in de changed: text "Einen Moment" → "Moment bitte"
                HR: setting passedOn in cs added: "Moment\"""");
    }
}
