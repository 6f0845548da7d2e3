package dev.switchboard.testkit;

import static dev.switchboard.testkit.RoutingAssertions.assertThat;

import dev.switchboard.routing.HandoffCause;
import dev.switchboard.routing.Outcome;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.routing.Stage;
import dev.switchboard.routing.StageResult;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Assertions about decisions")
class DecisionAssertTest {
    private static final String PASSED_ON =
            "I have passed your question on to a colleague. The answer will appear here.";

    private final Organisation acme = Organisation.sample().start();
    private final RoutingDecision pto = acme.ask("ann@acme.test", "PTO please");
    private final RoutingDecision unknown = acme.ask("ann@acme.test", "Where do I park my balloon?");
    private final RoutingDecision known = acme.ask("ann@acme.test", "How many leave days are there per year?");

    @Test
    void whatIsSoPasses() {
        assertThat(pto)
                .hasOutcome(Outcome.ESCALATED_SPECIALIST)
                .escalatedTo("mia@acme.test")
                .because("PTO")
                .causedBy(HandoffCause.UNKNOWN)
                .tagged("sys_human_help")
                .decidedByVersion(1)
                .afterTrying(Stage.SPECIALIST, StageResult.FOUND)
                .afterTrying(Stage.REASONS, Stage.ANSWER, Stage.SPECIALIST)
                .withoutTrying(Stage.EXPERTISE, Stage.OWNER)
                .notifying(acme.notifier(), "mia@acme.test")
                .showing(acme.chats(), PASSED_ON);
        assertThat(unknown).withoutReason().notifying(acme.notifier(), "olga@acme.test");
        assertThat(known)
                .answered("There are 25 leave days per year.")
                .untagged()
                .notifyingNobody(acme.notifier());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "outcome",
                "target",
                "reason",
                "no reason",
                "cause",
                "tag",
                "no tag",
                "version",
                "result",
                "stages",
                "no stage",
                "answer",
                "said",
                "notified",
                "notified nobody",
                "shown"
            })
    void whatIsNotSoFailsAndShowsTheTrace(String wrong) {
        Consumer<DecisionAssert> claim = switch (wrong) {
            case "outcome" -> it -> it.hasOutcome(Outcome.ANSWERED);
            case "target" -> it -> it.escalatedTo("olga@acme.test");
            case "reason" -> it -> it.because("Sick leave");
            case "no reason" -> DecisionAssert::withoutReason;
            case "cause" -> it -> it.causedBy(HandoffCause.SENSITIVE);
            case "tag" -> it -> it.tagged("wholesale");
            case "no tag" -> DecisionAssert::untagged;
            case "version" -> it -> it.decidedByVersion(2);
            case "result" -> it -> it.afterTrying(Stage.SPECIALIST, StageResult.NO_MAPPING);
            case "stages" -> it -> it.afterTrying(Stage.SPECIALIST, Stage.ANSWER);
            case "no stage" -> it -> it.withoutTrying(Stage.SPECIALIST);
            case "answer" -> it -> it.answered("Twenty-five.");
            case "said" -> it -> it.said("Twenty-five.");
            case "notified" -> it -> it.notifying(acme.notifier(), "max@acme.test");
            case "notified nobody" -> it -> it.notifyingNobody(acme.notifier());
            default -> it -> it.showing(acme.chats(), "Granted.");
        };

        Failing.says(() -> claim.accept(assertThat(pto)), "SPECIALIST FOUND: mia@acme.test");
    }

    @Test
    void aWrongTargetNamesWhoHasItAndWhy() {
        Failing.says(
                () -> assertThat(pto).escalatedTo("mai@acme.test"),
                "expected mai@acme.test to have the question but mia@acme.test (specialist) has it, because of \"PTO\"",
                "did you mean \"mia@acme.test\"?");
        Failing.says(() -> assertThat(known).escalatedTo("mia@acme.test"), "nobody has it: ANSWERED");
    }

    @Test
    void aWrongReasonNamesTheNearest() {
        Failing.says(
                () -> assertThat(pto).because("PTOs"),
                "expected the reason \"PTOs\" but there is only PTO; did you mean \"PTO\"?");
        Failing.says(() -> assertThat(unknown).because("PTO"), "expected the reason \"PTO\" but there is none");
    }

    @Test
    void whoWasNotNotifiedIsComparedWithWhoWas() {
        Failing.says(
                () -> assertThat(pto).notifying(acme.notifier(), "max@acme.test"),
                "expected max@acme.test to be notified but notified were: mia@acme.test (specialist, \"PTO\")");
    }

    @Test
    void aStageThatWasNotReachedIsToldFromOneThatFoundSomethingElse() {
        Failing.says(
                () -> assertThat(pto).afterTrying(Stage.EXPERTISE, StageResult.ASSIGNED),
                "expected EXPERTISE ASSIGNED but the stage was not reached");
        Failing.says(
                () -> assertThat(pto).afterTrying(Stage.SPECIALIST, StageResult.NO_MAPPING),
                "expected SPECIALIST NO_MAPPING but SPECIALIST found FOUND");
        Failing.says(
                () -> assertThat(pto).afterTrying(Stage.SPECIALIST, Stage.ANSWER),
                "without \"ANSWER\" after \"SPECIALIST\"; it is there, but comes earlier");
        Failing.says(() -> assertThat(pto).withoutTrying(Stage.SPECIALIST), "SPECIALIST found FOUND");
    }

    @Test
    void silenceIsNamed() {
        Failing.says(() -> assertThat(pto).said("Yes."), "expected the automation to say \"Yes.\" but it said nothing");
        Failing.says(() -> assertThat(known).said("Yes."), "but it said \"There are 25 leave days per year.\"");
    }

    @Test
    @SuppressWarnings("NullAway") // what a test hands over that went wrong
    void noDecisionIsNoDecision() {
        Failing.says(() -> assertThat((RoutingDecision) null).because("PTO"), "not to be null");
    }
}
