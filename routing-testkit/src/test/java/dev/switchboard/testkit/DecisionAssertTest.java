package dev.switchboard.testkit;

import static dev.switchboard.testkit.RoutingAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.Switchboard;
import dev.switchboard.memory.RecordingNotifier;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Outcome;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.routing.Stage;
import dev.switchboard.routing.StageResult;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionAssertTest {
    private final Switchboard switchboard = Switchboard.over(Policy.of(Persona.named("HR")
                    .ownedBy("olga@acme.test")
                    .reasons(ContactReason.PTO)
                    .specialist("mia@acme.test", "Mia", "ann@acme.test")
                    .knows("Twenty-five.", "How many leave days?")))
            .notifier(new RecordingNotifier())
            .build();

    @Test
    void whatIsSoPasses() {
        assertThat(ask("PTO please"))
                .hasOutcome(Outcome.ESCALATED_SPECIALIST)
                .escalatedTo("mia@acme.test")
                .because("PTO")
                .afterTrying(Stage.SPECIALIST, StageResult.FOUND);
        assertThat(ask("How many leave days?")).answered("Twenty-five.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"outcome", "target", "reason", "stage", "answer"})
    void whatIsNotSoFailsAndShowsTheTrace(String wrong) {
        Consumer<DecisionAssert> claim = switch (wrong) {
            case "outcome" -> it -> it.hasOutcome(Outcome.ANSWERED);
            case "target" -> it -> it.escalatedTo("olga@acme.test");
            case "reason" -> it -> it.because("Sick leave");
            case "stage" -> it -> it.afterTrying(Stage.SPECIALIST, StageResult.NO_MAPPING);
            default -> it -> it.answered("Twenty-five.");
        };

        assertThatThrownBy(() -> claim.accept(assertThat(ask("PTO please"))))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("SPECIALIST FOUND: mia@acme.test");
    }

    private RoutingDecision ask(String text) {
        return switchboard.router().route(Question.to("HR", text), Asker.withEmail("ann@acme.test"));
    }
}
