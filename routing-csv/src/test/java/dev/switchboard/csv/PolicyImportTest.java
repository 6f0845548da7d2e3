package dev.switchboard.csv;

import static dev.switchboard.csv.Office.merge;
import static dev.switchboard.csv.Office.replace;
import static dev.switchboard.csv.Office.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.Switchboard;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.policy.PolicyEdit;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Outcome;
import dev.switchboard.routing.Question;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A file makes one new version of the policy, or none")
class PolicyImportTest {
    private static final Policy POLICY = Policy.of(Persona.named("HR")
            .ownedBy("olga@acme.test")
            .reasons(ContactReason.PTO)
            .specialists(Office.MAP));

    private final Switchboard switchboard =
            Switchboard.over(POLICY).notifier(notification -> {}).build();

    private long version() {
        return switchboard.policies().current().number();
    }

    @Test
    @DisplayName(
            "MP-27 an import is one version, whose words name the file and the mode; questions go to the new specialist")
    void oneVersion() {
        var report = merge().into(
                        switchboard.policies(),
                        "HR",
                        rows("eve@acme.test,max@acme.test,", "ann@acme.test,max@acme.test,")
                                .named("staff.csv"));

        assertThat(report.difference().moved()).isOne();
        assertThat(version()).isEqualTo(2);
        assertThat(switchboard.policies().current().change()).isEqualTo("HR: import staff.csv (MERGE)");
        var decision = switchboard
                .router()
                .preview(Question.to("HR", "May I take PTO on Friday?"), Asker.withEmail("eve@acme.test"));
        assertThat(decision.outcome()).isEqualTo(Outcome.ESCALATED_SPECIALIST);
        assertThat(decision.target().orElseThrow().id()).isEqualTo("max@acme.test");
    }

    @Test
    @DisplayName("a wrong file, a dry run and a file that changes nothing make no version")
    void noVersion() {
        assertThatThrownBy(() ->
                        merge().into(switchboard.policies(), "HR", rows("x@a.test,s@a.test,", "x@a.test,t@a.test,")))
                .isInstanceOf(InvalidInputException.class);
        assertThat(merge().dryRun()
                        .into(switchboard.policies(), "HR", rows("x@a.test,s@a.test,"))
                        .difference()
                        .added())
                .isOne();
        merge().into(switchboard.policies(), "HR", rows("ann@acme.test,mia@acme.test,"));

        assertThat(version()).isOne();
        assertThat(switchboard.policies().current().policy()).isEqualTo(POLICY);
    }

    @Test
    @DisplayName("A-70 a file for a persona whose specialist routing is off, or that is not there, is refused")
    void refusedPersonas() {
        var off = Policy.of(Persona.named("HR").ownedBy("olga@acme.test").specialistRouting(false));

        assertThatThrownBy(() -> merge().dryRun().into(off, "HR", rows("x@a.test,s@a.test,")))
                .hasMessageContaining("FEATURE_DISABLED");
        assertThatThrownBy(() -> merge().into(POLICY, "HQ", rows("x@a.test,s@a.test,")))
                .hasMessageContainingAll("UNKNOWN_PERSONA", "did you mean \"HR\"");
    }

    @Test
    @DisplayName("an edit that was faster is not lost: the file is imported into the newer version")
    void fasterEdit() {
        var text = (Office.HEADER + "dan@acme.test,mia@acme.test,\r\n").getBytes(StandardCharsets.UTF_8);
        var opened = new AtomicInteger();
        CsvSource file = () -> {
            if (opened.incrementAndGet() == 2) {
                switchboard.policies().edit(PolicyEdit.unassign("HR", "cid@acme.test"));
            }
            return new ByteArrayInputStream(text);
        };

        merge().into(switchboard.policies(), "HR", file);

        assertThat(Office.users(
                        switchboard.policies().current().policy().require("HR").specialists()))
                .containsOnlyKeys("ann@acme.test", "bob@acme.test", "dan@acme.test");
        assertThat(version()).isEqualTo(3);
    }

    @Test
    @DisplayName("into a persona and into a policy, without a switchboard; what is left alone stays the same object")
    void plainValues() {
        var file = rows("dan@acme.test,mia@acme.test,");

        var persona = replace().into(POLICY.require("HR"), file).result();
        var policy = replace().into(POLICY, "HR", file).result();

        assertThat(persona.specialists().userCount()).isOne();
        assertThat(policy.require("HR")).isEqualTo(persona);
        assertThat(merge().into(POLICY, "HR", rows()).result()).isSameAs(POLICY);
        assertThat(merge().into(persona, file).result()).isSameAs(persona);
    }

    @Test
    @DisplayName("T-MP-23 export and REPLACE give an equal policy, to the letter")
    void policyRoundTrip() {
        var file = new StringBuilder();
        SpecialistCsv.exporting().to(file, POLICY.require("HR").specialists());

        var again = replace()
                .into(
                        POLICY.with(POLICY.require("HR").toBuilder()
                                .specialists(dev.switchboard.specialist.SpecialistMap.empty())
                                .build()),
                        "HR",
                        CsvSource.of(file.toString()));

        assertThat(dev.switchboard.json.PolicyJson.write(again.result()))
                .isEqualTo(dev.switchboard.json.PolicyJson.write(POLICY));
    }
}
