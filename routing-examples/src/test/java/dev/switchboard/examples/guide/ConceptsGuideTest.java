package dev.switchboard.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.Switchboard;
import dev.switchboard.memory.RecordingNotifier;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Outcome;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.routing.Target;
import dev.switchboard.routing.Trace;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The page about concepts is true")
class ConceptsGuideTest {
    private final Guide guide = Guide.of("concepts.md", ConceptsGuideTest.class);

    // spotless:off
    private static void trace(Switchboard switchboard) {
        // begin trace
RoutingDecision decision = switchboard.router().route(
        Question.to("HR", "Can I take Friday off?"), Asker.withEmail("ann@acme.example"));

System.out.println(decision.outcome() + " " + decision.target().map(Target::id).orElse("nobody"));
for (Trace.Step step : decision.trace().steps()) {
    System.out.println(step.stage() + " " + step.result() + ": " + step.because());
}
        // end trace
    }
    // spotless:on

    @Test
    void theGuideShowsTheCodeThatRunsHere() {
        guide.hasTheCodeOfItsTests();
    }

    @Test
    void theTraceIsAsItIsPrinted() {
        var policy = Policy.of(Persona.named("HR")
                .ownedBy("olga@acme.example")
                .reasons(ContactReason.PTO)
                .specialist("mia@acme.example", "Mia", "ann@acme.example"));

        try (var switchboard =
                Switchboard.over(policy).notifier(new RecordingNotifier()).build()) {
            assertThat(Guide.printed(() -> trace(switchboard))).isEqualTo(guide.onlyBlock("text"));
        }
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void everyOutcomeIsExplained(Outcome outcome) {
        assertThat(guide.text()).contains("\n| `" + outcome + "` | ");
    }
}
