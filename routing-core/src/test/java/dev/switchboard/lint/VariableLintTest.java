package dev.switchboard.lint;

import static dev.switchboard.lint.Lint.hr;
import static dev.switchboard.lint.Lint.shop;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.directory.VariableDefinition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class VariableLintTest {

    @Test
    @DisplayName("ML-25: of two variables with one label people cannot say which is which")
    void findsALabelOfTwoVariables() {
        var policy = shop(hr())
                .variables(
                        VariableDefinition.identifying("customerNo", "Number"),
                        VariableDefinition.of("city", "City"),
                        VariableDefinition.of("orderNo", "number"));

        assertThat(Lint.of(policy))
                .singleElement()
                .satisfies(finding -> assertThat(finding)
                        .hasToString("WARNING VARIABLE_LABEL_SHARED /variables/2: "
                                + "variable \"orderNo\" is called \"number\", as variable \"customerNo\" is; "
                                + "whoever works on a conversation cannot tell the two apart. "
                                + "Give each its own label."));
    }

    @Test
    void findsANameThatIsTheLabelOfAnother() {
        var policy = shop(hr()).variables(VariableDefinition.of("city", ""), VariableDefinition.of("address2", "City"));

        assertThat(Lint.places(policy)).containsExactly("VARIABLE_LABEL_SHARED /variables/1");
    }

    @Test
    void doesNotMindVariablesWithLabelsOfTheirOwn() {
        var policy =
                shop(hr()).variables(VariableDefinition.of("city", ""), VariableDefinition.of("City", "Billing city"));

        assertThat(Lint.of(policy)).isEmpty();
    }
}
