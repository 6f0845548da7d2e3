package dev.switchboard.persona;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AnswerSettingsTest {

    @Test
    @DisplayName("a persona that is built anew answers by itself as before, and says what it said")
    void areKeptByABuilderOfThePersona() {
        var persona = Persona.named("HR")
                .ownedBy("olga@x.example")
                .caution(2)
                .answerThreshold(0.7)
                .passedOnText("One moment")
                .passedOnText("de", "Einen Moment")
                .build();

        var again = persona.toBuilder().called("Human resources").build();

        assertThat(again.caution()).hasValue(2);
        assertThat(again.answerThreshold()).isEqualTo(0.7);
        assertThat(again.passedOn()).isEqualTo(AskerText.of("One moment").with("de", "Einen Moment"));
    }
}
