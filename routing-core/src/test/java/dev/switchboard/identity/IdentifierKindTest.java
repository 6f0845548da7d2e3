package dev.switchboard.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.problem.InvalidInputException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class IdentifierKindTest {

    @Test
    @DisplayName("the name of a variable keeps its case, that of a kind does not")
    void caseOfNames() {
        assertThat(new IdentifierKind("WhatsApp")).isEqualTo(IdentifierKind.WHATSAPP);
        assertThat(IdentifierKind.variable("customerNo")).hasToString("variable:customerNo");
        assertThat(IdentifierKind.variable("customerNo")).isNotEqualTo(IdentifierKind.variable("customerno"));
    }

    @Test
    @DisplayName("the kind of a variable is found again by its name")
    void isFoundAgain() {
        var kind = IdentifierKind.variable(" customerNo ");

        assertThat(new IdentifierKind(kind.name())).isEqualTo(kind);
        assertThat(new IdentifierKind("VARIABLE: customerNo")).isEqualTo(kind);
    }

    @Test
    void namesHaveAtMostFortyCharacters() {
        var longest = "n".repeat(40);

        assertThat(IdentifierKind.variable(longest).name()).hasSize(49);
        assertThat(new IdentifierKind(longest).name()).isEqualTo(longest);
        assertThatThrownBy(() -> IdentifierKind.variable(longest + "n")).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new IdentifierKind(longest + "n")).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> IdentifierKind.variable(" ")).hasMessageContaining("variable name is blank");
    }
}
