package dev.switchboard.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.persona.PersonaId;
import dev.switchboard.routing.RoutingDecision.Answered;
import dev.switchboard.routing.RoutingDecision.Escalated;
import dev.switchboard.routing.RoutingDecision.Held;
import dev.switchboard.routing.RoutingDecision.Ignored;
import dev.switchboard.routing.RoutingDecision.Queued;
import dev.switchboard.routing.RoutingDecision.Rejected;
import dev.switchboard.routing.RoutingDecision.Unroutable;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoutingDecisionTest {
    private static final Target INBOX = new Target(Target.Kind.INBOX, "human", "Human");
    private static final Basis BASIS = basis("m1", StageResult.ADMITTED);

    static Stream<RoutingDecision> oneOfEachKind() {
        return Stream.of(
                new Answered(BASIS, Answer.known("Yes.")),
                new Escalated(BASIS, target(Target.Kind.OWNER), HandoffCause.UNKNOWN, null),
                new Queued(BASIS, INBOX, HandoffCause.UNKNOWN, null),
                new Held(BASIS, target(Target.Kind.SPECIALIST)),
                new Ignored(BASIS),
                new Unroutable(BASIS, HandoffCause.UNKNOWN),
                new Rejected(BASIS, Rejection.EMPTY_QUESTION));
    }

    @Test
    void theKindsAreTheseAndNoOthers() {
        assertThat(RoutingDecision.class.getPermittedSubclasses())
                .containsExactlyElementsOf(oneOfEachKind().map(Object::getClass).toList());
    }

    @ParameterizedTest
    @MethodSource("oneOfEachKind")
    void foldCallsTheFunctionOfTheKind(RoutingDecision decision) {
        Class<?> called = decision.fold(
                one -> Answered.class,
                one -> Escalated.class,
                one -> Queued.class,
                one -> Held.class,
                one -> Ignored.class,
                one -> Unroutable.class,
                one -> Rejected.class);

        assertThat(called).isEqualTo(decision.getClass());
    }

    @ParameterizedTest
    @MethodSource("oneOfEachKind")
    void equalityLeavesTheTraceOut(RoutingDecision decision) {
        var otherTrace = decision.withTrace(Trace.of(List.of(Trace.Step.of(Stage.ADMISSION, StageResult.REPEATED))));

        assertThat(otherTrace).isEqualTo(decision).hasSameHashCodeAs(decision);
        assertThat(otherTrace.trace()).isNotEqualTo(decision.trace());
    }

    @Test
    void anotherMessageIsAnotherDecision() {
        assertThat(new Ignored(basis("m2", StageResult.ADMITTED))).isNotEqualTo(new Ignored(BASIS));
    }

    @Test
    void theOutcomeOfAnEscalationIsThatOfItsTarget() {
        assertThat(Stream.of(Target.Kind.SPECIALIST, Target.Kind.AGENT, Target.Kind.OWNER)
                        .map(kind -> new Escalated(BASIS, target(kind), HandoffCause.UNKNOWN, null).outcome()))
                .containsExactly(Outcome.ESCALATED_SPECIALIST, Outcome.ESCALATED_AGENT, Outcome.ESCALATED_OWNER);
    }

    @Test
    void anInboxQueues() {
        assertThatThrownBy(() -> new Escalated(BASIS, INBOX, HandoffCause.UNKNOWN, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Queued");
    }

    private static Target target(Target.Kind kind) {
        return new Target(kind, "mia@acme.test", "Mia");
    }

    private static Basis basis(String message, StageResult first) {
        var trace = Trace.of(List.of(Trace.Step.of(Stage.ADMISSION, first)));
        return new Basis(new MessageId(new PersonaId("HR"), message), null, List.of(), List.of(), 1, trace);
    }
}
