package dev.switchboard.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.persona.Persona;
import dev.switchboard.problem.InvalidInputException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Findings that are meant so are part of a policy")
class AcceptedFindingTest {
    private static final AcceptedFinding OWN_LEAVE =
            new AcceptedFinding("SELF_MAPPED", "/personas/0/specialists/1", "Tomás approves his own leave");
    private static final AcceptedFinding ANYWHERE = AcceptedFinding.anywhere("NO_REASONS", "They are to come");

    private final Policy plain = Policy.of(Persona.named("HR").ownedBy("olga@x.example"));
    private final Policy accepting = plain.toBuilder().accept(OWN_LEAVE).build();

    @Test
    @DisplayName("a policy that accepts something is another one, and keeps it whatever else changes")
    void isKept() {
        var changed =
                accepting.with(accepting.require("HR").toBuilder().called("x").build());

        assertThat(plain.accepted()).isEmpty();
        assertThat(accepting)
                .isNotEqualTo(plain)
                .isEqualTo(accepting.toBuilder().build());
        assertThat(changed.accepted()).containsExactly(OWN_LEAVE);
        assertThat(changed.toBuilder().accept(ANYWHERE).build().accepted()).containsExactly(OWN_LEAVE, ANYWHERE);
    }

    @Test
    @DisplayName("the difference of two policies tells what is accepted, what is not any more, and another reason")
    void isTold() {
        var other = new AcceptedFinding("SELF_MAPPED", "/personas/0/specialists/1", "HR agreed");
        var both = plain.toBuilder().accept(OWN_LEAVE, ANYWHERE).build();
        var one = plain.toBuilder().accept(other).build();

        assertThat(PolicyDifference.between(one, both)).hasToString("""
                accepted SELF_MAPPED at /personas/0/specialists/1 changed: because "HR agreed" → "Tomás approves his own leave"
                accepted NO_REASONS added: because "They are to come\"""");
        assertThat(PolicyDifference.between(accepting, plain))
                .hasToString("accepted SELF_MAPPED at /personas/0/specialists/1 removed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "//", "/personas/0", "/limits/personas/a~0b~1c", "/ö 字\n"})
    void takesAnyPointer(String place) {
        assertThat(new AcceptedFinding("SELF_MAPPED", place, "x").place()).isEqualTo(place);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "personas", "personas/0", " /personas", "#/personas", "/a~b", "/a~", "/~2", "/\u0000"})
    void refusesWhatIsNoPointer(String place) {
        assertThatThrownBy(() -> new AcceptedFinding("SELF_MAPPED", place, "x"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("INVALID_VALUE");
    }

    @ParameterizedTest
    @CsvSource({
        "'', x, BLANK",
        "self_mapped, x, INVALID_VALUE",
        "SELF MAPPED, x, INVALID_VALUE",
        "SELF_MAPPED, ' ', BLANK"
    })
    void refusesWhatIsNoCodeAndNoReason(String finding, String because, String problem) {
        assertThatThrownBy(() -> AcceptedFinding.anywhere(finding, because))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(problem);
    }

    @Test
    void refusesWhatIsTooLong() {
        var longest = "x".repeat(500);

        assertThat(new AcceptedFinding("A", "/" + longest.substring(1), longest).because())
                .isEqualTo(longest);
        assertThatThrownBy(() -> new AcceptedFinding("A", "/" + longest, "x")).hasMessageContaining("TOO_LONG");
        assertThatThrownBy(() -> new AcceptedFinding("A", "", longest + "x")).hasMessageContaining("TOO_LONG");
    }
}
