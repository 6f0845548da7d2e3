package dev.switchboard.absence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.problem.InvalidInputException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a persona does when somebody is away")
class AbsenceRulesTest {
    private static final AbsenceRules RULES = AbsenceRules.DEFAULT
            .withSubstitute("mia@acme.test", "max@acme.test")
            .withSubstitute("max@acme.test", "ivo@acme.test");

    @Test
    void leavesOpenQuestionsWhereTheyAreUnlessToldOtherwise() {
        assertThat(AbsenceRules.DEFAULT.whenAway()).isEqualTo(OpenQuestions.STAY);
        assertThat(AbsenceRules.DEFAULT.whenBack()).isEqualTo(OpenQuestions.STAY);
        assertThat(AbsenceRules.DEFAULT.substitutes()).isEmpty();
        assertThat(RULES.whenAway(OpenQuestions.MOVE).whenAway()).isEqualTo(OpenQuestions.MOVE);
        assertThat(RULES.whenBack(OpenQuestions.MOVE).whenAway()).isEqualTo(OpenQuestions.STAY);
    }

    @Test
    void keepsSubstitutesInTheirOrder() {
        assertThat(RULES.substitutes().keySet())
                .containsExactly(EmailAddress.of("mia@acme.test"), EmailAddress.of("max@acme.test"));
        assertThat(RULES.substituteOf(EmailAddress.of("Mia@acme.test"))).contains(EmailAddress.of("max@acme.test"));
        assertThat(RULES.substituteOf(EmailAddress.of("ivo@acme.test"))).isEmpty();
    }

    @Test
    @DisplayName("two lists in another order are not equal, as each is written in its own")
    void isEqualOnlyInTheSameOrder() {
        var other = AbsenceRules.DEFAULT
                .withSubstitute("max@acme.test", "ivo@acme.test")
                .withSubstitute("mia@acme.test", "max@acme.test");

        assertThat(other).isNotEqualTo(RULES);
        assertThat(RULES.withoutSubstitutes()).isEqualTo(AbsenceRules.DEFAULT).hasSameHashCodeAs(AbsenceRules.DEFAULT);
        assertThat(RULES)
                .isNotEqualTo(RULES.whenAway(OpenQuestions.MOVE))
                .isNotEqualTo(RULES.whenBack(OpenQuestions.MOVE));
    }

    @Test
    void refusesASecondSubstituteOfOnePerson() {
        assertThatThrownBy(() -> RULES.withSubstitute("MIA@acme.test", "ivo@acme.test"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("MIA@acme.test has a substitute already, max@acme.test; remove one of the two");
    }
}
