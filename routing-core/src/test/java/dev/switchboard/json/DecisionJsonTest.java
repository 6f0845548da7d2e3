package dev.switchboard.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.persona.PersonaId;
import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.routing.Answer;
import dev.switchboard.routing.Basis;
import dev.switchboard.routing.HandoffCause;
import dev.switchboard.routing.MessageId;
import dev.switchboard.routing.Rejection;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.routing.Stage;
import dev.switchboard.routing.StageResult;
import dev.switchboard.routing.Target;
import dev.switchboard.routing.Trace;
import dev.switchboard.tag.Tag;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DecisionJsonTest {

    @Test
    void writesAnEscalationInOneLine() {
        var trace = Trace.of(List.of(
                Trace.Step.of(Stage.GATE, StageResult.OPEN),
                Trace.Step.of(Stage.SPECIALIST, StageResult.FOUND, "mia@x.example", "ann@x.example", "\"PTO\"\n")));
        var basis = new Basis(
                new MessageId(new PersonaId("HR"), "q1"),
                null,
                List.of(ReasonMatch.of("PTO", 1), new ReasonMatch("Leave", 0.25, List.of("off"))),
                List.of(Tag.HUMAN_HELP, new Tag("vip")),
                3,
                trace);

        var line = DecisionJson.line(
                new RoutingDecision.Escalated(basis, target(Target.Kind.SPECIALIST), HandoffCause.UNKNOWN, "So far"));

        assertThat(line)
                .isEqualTo("{\"id\":\"q1\",\"outcome\":\"ESCALATED_SPECIALIST\","
                        + "\"target\":{\"kind\":\"specialist\",\"id\":\"mia@x.example\"},\"cause\":\"UNKNOWN\","
                        + "\"reasons\":[{\"label\":\"PTO\",\"score\":1.0},{\"label\":\"Leave\",\"score\":0.25}],"
                        + "\"tags\":[\"sys_human_help\",\"vip\"],\"policyVersion\":3,"
                        + "\"trace\":[{\"stage\":\"GATE\",\"result\":\"OPEN\",\"because\":\"the automation may speak\"},"
                        + "{\"stage\":\"SPECIALIST\",\"result\":\"FOUND\","
                        + "\"because\":\"mia@x.example is the specialist of ann@x.example for \\\"PTO\\\"\\n\"}]}");
    }

    @Test
    void writesNullForNobodyAndNoCauseForNone() {
        var line = DecisionJson.line(new RoutingDecision.Answered(basis("q1"), Answer.known("Thirty")));

        assertThat(line)
                .isEqualTo("{\"id\":\"q1\",\"outcome\":\"ANSWERED\",\"target\":null,\"reasons\":[],\"tags\":[],"
                        + "\"policyVersion\":1,\"trace\":[]}");
    }

    @Test
    void givesTheRejectionAsCause() {
        var line = DecisionJson.line(new RoutingDecision.Rejected(basis("q1"), Rejection.UNKNOWN_PERSONA));

        assertThat(line)
                .startsWith("{\"id\":\"q1\",\"outcome\":\"REJECTED\",\"target\":null,\"cause\":\"UNKNOWN_PERSONA\",");
    }

    @ParameterizedTest
    @EnumSource(HandoffCause.class)
    void givesTheCauseOfAnUnroutableQuestion(HandoffCause cause) {
        assertThat(DecisionJson.line(new RoutingDecision.Unroutable(basis("q1"), cause)))
                .contains("\"outcome\":\"UNROUTABLE\",\"target\":null,\"cause\":\"" + cause + "\"");
    }

    @ParameterizedTest
    @EnumSource(Target.Kind.class)
    void namesTheKindOfTargetInLowerCase(Target.Kind kind) {
        var line = DecisionJson.line(new RoutingDecision.Held(basis("q1"), target(kind)));

        assertThat(line).contains("\"target\":{\"kind\":\"" + kind.name().toLowerCase(Locale.ROOT) + "\",");
    }

    @Test
    void staysOneLineWhateverTheIds() {
        var line = DecisionJson.line(new RoutingDecision.Ignored(basis("a\n\r\u0000\"\\\ud800b😀")));

        assertThat(line)
                .startsWith("{\"id\":\"a\\n\\r\\u0000\\\"\\\\\\ud800b😀\",")
                .hasLineCount(1);
    }

    @Test
    void writesATraceAlone() {
        var trace = Trace.of(List.of(Trace.Step.of(Stage.OWNER, StageResult.NOTIFIED, "olga@x.example")));

        assertThat(DecisionJson.trace(trace))
                .isEqualTo("[{\"stage\":\"OWNER\",\"result\":\"NOTIFIED\","
                        + "\"because\":\"olga@x.example owns the persona\"}]");
    }

    private static Basis basis(String id) {
        var message = new MessageId(new PersonaId("HR"), id);
        return new Basis(message, null, List.of(), List.of(), 1, Trace.of(List.of()));
    }

    private static Target target(Target.Kind kind) {
        return new Target(kind, "mia@x.example", "Mia");
    }
}
