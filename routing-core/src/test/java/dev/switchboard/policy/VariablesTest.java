package dev.switchboard.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.switchboard.directory.VariableDefinition;
import dev.switchboard.inbox.SharedView;
import dev.switchboard.persona.Persona;
import dev.switchboard.persona.PersonaBuilder;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.tag.SmartTag;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Variables of a policy")
class VariablesTest {
    private static final VariableDefinition CUSTOMER_NO =
            VariableDefinition.identifying("customerNo", "Customer number");
    private static final VariableDefinition CITY = VariableDefinition.of("city", "");
    private static final VariableDefinition CARD = VariableDefinition.identifying("card", "Loyalty card");

    @Test
    @DisplayName("ML-25 variables keep the order configured, and are found by name")
    void variablesAreThereInTheirOrder() {
        var policy = policy(CUSTOMER_NO, CITY, CARD);

        assertThat(policy.variables()).containsExactly(CUSTOMER_NO, CITY, CARD);
        assertThat(policy.variable("city")).contains(CITY);
        assertThat(policy.variable("town")).isEmpty();
    }

    @Test
    @DisplayName("ML-25 names that differ by case are two variables")
    void caseOfNamesCounts() {
        var lower = VariableDefinition.of("customerno", "Old number");

        var policy = policy(CUSTOMER_NO, lower);

        assertThat(policy.variable("customerNo")).contains(CUSTOMER_NO);
        assertThat(policy.variable("customerno")).contains(lower);
        assertThat(policy.variable("CUSTOMERNO")).isEmpty();
    }

    @Test
    @DisplayName(
            "ML-26 the names of the variables that identify the customer are listed in their order, once and for all")
    void identifyingVariablesAreListed() {
        var policy = policy(CUSTOMER_NO, CITY, CARD);

        assertThat(policy.identifyingVariables()).containsExactly("customerNo", "card");
        assertThat(policy.identifyingVariables()).isSameAs(policy.identifyingVariables());
        assertThatThrownBy(() -> policy.identifyingVariables().add("city"))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    @DisplayName("a policy of personas alone has no variables")
    void thereNeedBeNone() {
        var policy = Policy.of(shop());

        assertThat(policy.variables()).isEmpty();
        assertThat(policy.identifyingVariables()).isEmpty();
        assertThat(policy.variable("city")).isEmpty();
    }

    @Test
    @DisplayName("ML-25 of two variables with one name the later is a problem, reported beside all others")
    void twinsAreReported() {
        var policy = Policy.builder()
                .personas(shop().tags(SmartTag.custom("a"), SmartTag.custom("a")))
                .views(SharedView.of("v"), SharedView.of("v"))
                .variables(CITY, CUSTOMER_NO, VariableDefinition.identifying("city", "Town"), CITY);

        var refused = catchThrowableOfType(InvalidInputException.class, policy::build);

        assertThat(refused.problems())
                .extracting(problem -> problem.code() + " " + problem.place().pointer())
                .containsExactly(
                        "DUPLICATE_TAG /personas/0/tags/1",
                        "DUPLICATE_VIEW /views/1/id",
                        "DUPLICATE_VARIABLE /variables/2/name",
                        "DUPLICATE_VARIABLE /variables/3/name");
        assertThat(refused)
                .hasMessageContaining("variable \"city\" is there already as variable 0; give each its own name");
    }

    @Test
    @DisplayName("policies differ if their variables do, or the order of them")
    void equalityIsByVariablesToo() {
        assertThat(policy(CITY, CARD))
                .isEqualTo(policy(CITY, CARD))
                .hasSameHashCodeAs(policy(CITY, CARD))
                .isNotEqualTo(policy(CARD, CITY))
                .isNotEqualTo(policy(CITY))
                .isNotEqualTo(Policy.of(shop()));
    }

    @Test
    @DisplayName("an edit keeps the variables")
    void anEditKeepsThem() {
        var policy = policy(CUSTOMER_NO, CITY);

        var edited = PolicyEdit.addReason("Shop", ContactReason.PTO).applyTo(policy);

        assertThat(edited).isNotEqualTo(policy);
        assertThat(edited.variables()).isEqualTo(policy.variables());
        assertThat(edited.variable("city")).contains(CITY);
        assertThat(edited.identifyingVariables()).containsExactly("customerNo");
    }

    private static Policy policy(VariableDefinition... variables) {
        return Policy.builder().personas(shop()).variables(variables).build();
    }

    private static PersonaBuilder shop() {
        return Persona.named("Shop").ownedBy("sam@shop.test");
    }
}
