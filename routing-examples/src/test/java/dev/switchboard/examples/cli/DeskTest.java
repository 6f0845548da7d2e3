package dev.switchboard.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The example in which agents are chosen for what they know")
class DeskTest {

    private static Shell.Run desk(String command, Path questions, String... more) {
        var args = new ArrayList<>(
                List.of(command, "--policy", Shell.DESK_POLICY.toString(), "--questions", questions.toString()));
        args.addAll(List.of(more));
        return Shell.run(args.toArray(String[]::new));
    }

    @Test
    @DisplayName("every line is routed as expected: everybody is idle at the start, and loads grow with the lines")
    void routesAsExpected() {
        var run = desk("route", Shell.DESK_CONVERSATIONS);

        assertThat(run.err()).isEmpty();
        assertThat(run.outLines()).hasSize(17);
        assertThat(run.code()).isZero();
        assertThat(desk("route", Shell.DESK_CONVERSATIONS)).isEqualTo(run);
    }

    @Test
    @DisplayName("a decision names the agent by id, and the rung with what is wanted")
    void namesTheAgent() {
        var lines = desk("route", Shell.DESK_CONVERSATIONS).outLines();

        assertThat(lines.get(0))
                .startsWith(
                        "{\"id\":\"d-01\",\"outcome\":\"ESCALATED_AGENT\",\"target\":{\"kind\":\"agent\",\"id\":\"dan\"},")
                .contains("{\"stage\":\"EXPERTISE\",\"result\":\"ASSIGNED\","
                        + "\"because\":\"dan comes first for billing, on rung ALL+LANGUAGE\"}");
        assertThat(lines.get(4))
                .startsWith(
                        "{\"id\":\"d-05\",\"outcome\":\"ESCALATED_OWNER\",\"target\":{\"kind\":\"owner\",\"id\":\"sam@desk.example\"},")
                .contains("\"result\":\"EVERYBODY_FULL\"");
    }

    @Test
    @DisplayName("--explain says who has no room any more, and on which rung the next one stands")
    void explains() {
        var run = desk("route", Shell.DESK_CONVERSATIONS, "--explain");

        assertThat(run.out())
                .contains(
                        "d-03 to Desk: \"An invoice came twice\" [invoice, sys_human_help]\nESCALATED_AGENT eva\n",
                        "EXPERTISE ASSIGNED: eva comes first for billing, on rung ALL\n",
                        "EXPERTISE PASSED_OVER: dan has no room\n",
                        "EXPERTISE EVERYBODY_FULL: nobody has room who could be asked about required tax from level 3\n",
                        "EXPERTISE ASSIGNED: fay comes first for billing, on rung ANYONE\n",
                        "EXPERTISE NOT_WANTED: no expertise is wanted\n",
                        "EXPERTISE ASSIGNED: hal comes first for kiosk, on rung ALL+COUNTRY\n",
                        "\nQUEUED\n",
                        "EXPERTISE WAITING: waits in the line: nobody has room who could be asked about repairs\n");
    }

    @Test
    @DisplayName("a question that waits for an agent has no target")
    void waits() {
        assertThat(desk("route", Shell.DESK_CONVERSATIONS).outLines().get(15))
                .startsWith("{\"id\":\"r-02\",\"outcome\":\"QUEUED\",\"target\":null,\"cause\":\"UNKNOWN\",");
    }

    @Test
    @DisplayName("each question is previewed as expected on empty state; nothing in the policy is suspicious")
    void checksAsExpected() {
        var run = desk("check", Shell.DESK_QUESTIONS);

        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains(
                        "  tags         invoice (wants billing)\n               tax (wants required tax from level 3)\n")
                .contains("  operators    hal, ida\n  expertise    kiosk\n  ranking      ALL+LANGUAGE, ")
                .contains("  reasons      Leak (served 30 min earlier)\n")
                .contains("  chain        EXPERTISE (waits when full: PT15M, when nobody is there: never), OWNER\n")
                .contains("  askers       tier gold: served 60 min earlier\n")
                .contains("Lint: nothing found\n")
                .contains("  ESCALATED_AGENT        8 ")
                .contains("Expectations: 9 of 9 as expected")
                .endsWith("Result: fine\n");
        assertThat(run.code()).isZero();
    }

    @Test
    @DisplayName("in order, the load table has the agents who were chosen, the most questions first")
    void countsLoads() {
        var run = desk("check", Shell.DESK_CONVERSATIONS, "--in-order");

        assertThat(run.outLines())
                .containsSubsequence(
                        "  fay (agent)                     0          3  ██████████████████████████████",
                        "  dan (agent)                     0          2  ████████████████████",
                        "  eva (agent)                     0          2  ████████████████████",
                        "  gil (agent)                     0          1  ██████████",
                        "  sam@desk.example (owner)        0          3  ██████████████████████████████");
        assertThat(run.out()).contains("Expectations: 17 of 17 as expected");
        assertThat(run.code()).isZero();
    }
}
