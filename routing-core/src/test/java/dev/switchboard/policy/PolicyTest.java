package dev.switchboard.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.persona.Persona;
import dev.switchboard.problem.InvalidInputException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PolicyTest {
    private final Policy policy = Policy.of(
            Persona.named("HR").ownedBy("olga@acme.test"),
            Persona.named("Finance").ownedBy("fin@acme.test"));

    @Test
    @DisplayName("policies are equal if their personas are, in the same order")
    void equalityIsByPersonas() {
        var same = Policy.of(policy.personas());
        var oneFewer = Policy.of(policy.personas().subList(0, 1));
        var changed = policy.with(
                policy.require("HR").toBuilder().ownedBy("oleg@acme.test", "").build());

        assertThat(same).isEqualTo(policy).hasSameHashCodeAs(policy);
        assertThat(oneFewer).isNotEqualTo(policy).doesNotHaveSameHashCodeAs(policy);
        assertThat(changed).isNotEqualTo(policy);
    }

    @Test
    @DisplayName("MP-7 a policy without a persona is refused")
    void aPolicyNeedsAPersona() {
        assertThatThrownBy(() -> Policy.of(List.of()))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContainingAll("MISSING_FIELD", "/personas", "at least one persona");
    }

    @Test
    @DisplayName("a policy in a log names its personas, a version what led to it")
    void logsAreShort() {
        var version = new PolicyVersion(7, policy, Instant.EPOCH, "HR: unassign ann@acme.test", "");

        assertThat(policy).hasToString("policy of [HR, Finance]");
        assertThat(version).hasToString("version 7 (HR: unassign ann@acme.test)");
    }
}
