package dev.switchboard.testkit;

import static dev.switchboard.testkit.RoutingAssertions.assertThat;

import dev.switchboard.routing.Stage;
import dev.switchboard.routing.StageResult;
import dev.switchboard.routing.Trace;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Assertions about traces")
class TraceAssertTest {
    private final Trace trace = Trace.of(List.of(
            Trace.Step.of(Stage.ADMISSION, StageResult.ADMITTED),
            Trace.Step.of(Stage.SPECIALIST, StageResult.NO_MAPPING, "eve@acme.test"),
            Trace.Step.of(Stage.OWNER, StageResult.NOTIFIED, "olga@acme.test")));

    @Test
    void whatIsSoPasses() {
        assertThat(trace)
                .has(Stage.SPECIALIST, StageResult.NO_MAPPING)
                .reached(Stage.ADMISSION, Stage.OWNER)
                .didNotReach(Stage.INBOX)
                .endsWith(Stage.OWNER, StageResult.NOTIFIED)
                .hasCodes("ADMISSION ADMITTED", "SPECIALIST NO_MAPPING", "OWNER NOTIFIED");
    }

    @Test
    void failuresShowWhatIsThere() {
        Failing.says(
                () -> assertThat(trace).endsWith(Stage.OWNER, StageResult.SELF_OWNER),
                "expected the last step OWNER SELF_OWNER but got OWNER NOTIFIED",
                "SPECIALIST NO_MAPPING: ");
        Failing.says(
                () -> assertThat(trace).hasCodes("ADMISSION ADMITTED", "SPECIALIST NO_MAPPINGS", "OWNER NOTIFIED"),
                "missing: SPECIALIST NO_MAPPINGS",
                "too many: SPECIALIST NO_MAPPING",
                "\"SPECIALIST NO_MAPPING\" is near to \"SPECIALIST NO_MAPPINGS\"");
        Failing.says(
                () -> assertThat(trace).hasCodes("OWNER NOTIFIED", "SPECIALIST NO_MAPPING", "ADMISSION ADMITTED"),
                "the same in another order");
        Failing.says(() -> assertThat(trace).reached(Stage.INBOX), "without \"INBOX\"");
        Failing.says(
                () -> assertThat(Trace.of(List.of())).endsWith(Stage.OWNER, StageResult.NOTIFIED), "but got no step");
    }
}
