package dev.switchboard.lint;

import static dev.switchboard.lint.Lint.hr;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.switchboard.agent.Agent;
import dev.switchboard.directory.VariableDefinition;
import dev.switchboard.expertise.Expertise;
import dev.switchboard.inbox.Inbox;
import dev.switchboard.inbox.SharedView;
import dev.switchboard.persona.PersonaBuilder;
import dev.switchboard.policy.AcceptedFinding;
import dev.switchboard.policy.Policy;
import dev.switchboard.policy.PolicyBuilder;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.reason.ContactReason;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What a policy accepts is no finding any more")
class AcceptanceTest {
    private static final String IDLE = "SPECIALIST_WITHOUT_USERS";
    private static final String BECAUSE = "They come next year";

    /** Of each of these specialists, and of nothing else, is found that there are no users. */
    private static PersonaBuilder idle(int specialists) {
        var persona = hr().reason(ContactReason.named("PTO").withAlwaysHuman(true));
        for (int i = 0; i < specialists; i++) {
            persona.specialist("s" + i + "@x.example", "");
        }
        return persona;
    }

    private static PolicyBuilder policy(int idleSpecialists) {
        return Policy.builder().personas(idle(idleSpecialists));
    }

    private static AcceptedFinding at(String place) {
        return new AcceptedFinding(IDLE, place, BECAUSE);
    }

    private static String specialist(int index) {
        return IDLE + " /personas/0/specialists/" + index;
    }

    @ParameterizedTest(name = "at \"{0}\"")
    @CsvSource({"/personas/0/specialists/1, 11", "/personas/0/specialists, 0", "/personas/0, 0", "'', 0"})
    @DisplayName("what is found in the place, or under it, is left out; a place that only begins alike is another one")
    void acceptsWhatLiesUnderThePlace(String place, int left) {
        var open = Lint.places(policy(12).accept(at(place)));

        assertThat(open).hasSize(left).doesNotContain(specialist(1));
    }

    @Test
    @DisplayName("what else is found there stays")
    void acceptsNoOtherCode() {
        var policy = Policy.builder()
                .personas(idle(1).answerThreshold(0))
                .accept(AcceptedFinding.anywhere("THRESHOLD_ZERO", BECAUSE));

        assertThat(Lint.places(policy)).containsExactly(specialist(0));
    }

    @Test
    @DisplayName("the report says what was accepted, and why")
    void reportsWhatWasAccepted() {
        var policy = policy(3)
                .accept(at("/personas/0/specialists/2"), at("/personas/0/specialists/0"))
                .build();

        var report = PolicyLint.report(policy);

        assertThat(report.open()).isEqualTo(PolicyLint.findings(policy)).hasSize(1);
        assertThat(report.acceptedCount()).isEqualTo(2);
        assertThat(report.accepted())
                .extracting(one -> one.finding().place().pointer(), LintReport.Accepted::because)
                .containsExactly(
                        tuple("/personas/0/specialists/2", BECAUSE), tuple("/personas/0/specialists/0", BECAUSE));
        assertThat(report).hasToString("1 open, 2 accepted");
    }

    @Test
    @DisplayName("whatever is found can be accepted in its place, in every part of a policy")
    void acceptsInEveryPart() {
        var policy = Lint.shop(hr().answerThreshold(0))
                .agents(Agent.of("fay", "fay@x.example").withExpertise("law"))
                .expertise(Expertise.named("billing"))
                .inboxes(Inbox.followUp("human"))
                .views(SharedView.of("v").anyOf("x"))
                .variables(VariableDefinition.of("a", "A"), VariableDefinition.of("b", "A"))
                .build();
        var found = PolicyLint.findings(policy);

        var accepting = policy.toBuilder();
        found.forEach(finding -> accepting.accept(finding.accepted(BECAUSE)));
        var report = PolicyLint.report(accepting.build());

        assertThat(List.of("/personas/", "/agents/", "/expertise/", "/inboxes/", "/views/", "/variables/"))
                .allMatch(part -> found.stream()
                        .anyMatch(finding -> finding.place().pointer().startsWith(part)));
        assertThat(report.open()).isEmpty();
        assertThat(report.accepted()).extracting(LintReport.Accepted::finding).isEqualTo(found);
    }

    @Test
    @DisplayName("what is accepted is not one of the hundred that are listed of a kind")
    void doesNotCountTowardsTheHundred() {
        var policy = policy(150);
        IntStream.range(0, 50).forEach(i -> policy.accept(at("/personas/0/specialists/" + i)));

        assertThat(Lint.places(policy))
                .containsExactlyElementsOf(IntStream.range(50, 150)
                        .mapToObj(AcceptanceTest::specialist)
                        .toList());
    }

    @Test
    @DisplayName("what would not be listed any more is accepted too")
    void acceptsBeyondTheHundred() {
        var report = PolicyLint.report(
                policy(150).accept(at("/personas/0/specialists/149")).build());

        assertThat(report.accepted())
                .extracting(one -> one.finding().place().pointer())
                .containsExactly("/personas/0/specialists/149");
        assertThat(report.open()).hasSize(101);
        assertThat(report.open().get(100).what()).isEqualTo("49 more of this kind are not listed");
    }

    @Test
    @DisplayName("of one acceptance a hundred findings are listed, and all are counted")
    void listsAHundredOfAnAcceptance() {
        var report = PolicyLint.report(policy(150).accept(at("/personas")).build());

        assertThat(report.open()).isEmpty();
        assertThat(report.acceptedCount()).isEqualTo(150);
        assertThat(report.accepted()).hasSize(101);
        assertThat(report.accepted().get(100).finding())
                .hasToString("INFO SPECIALIST_WITHOUT_USERS /personas: 50 more of this kind are not listed; "
                        + FindingCode.SPECIALIST_WITHOUT_USERS.why() + ". See to those listed first.");
    }

    @Test
    @DisplayName("a finding belongs to the first acceptance that covers it, so a later one may be left without any")
    void theFirstThatCoversCounts() {
        var report = PolicyLint.report(policy(2)
                .accept(at("/personas/0"), at("/personas/0/specialists/1"), at("/personas/0"))
                .build());

        assertThat(report.acceptedCount()).isEqualTo(2);
        assertThat(report.open())
                .extracting(finding -> finding.code() + " " + finding.place())
                .containsExactly("ACCEPTANCE_UNUSED /accepted/1", "ACCEPTANCE_UNUSED /accepted/2");
    }

    @Test
    @DisplayName("an acceptance of what is in another place now is a finding, which names the place")
    void findsAnAcceptanceThatWentStale() {
        var policy = policy(1).accept(at("/personas/0/specialists/7"));

        assertThat(Lint.of(policy))
                .last()
                .satisfies(finding -> assertThat(finding)
                        .hasToString("WARNING ACCEPTANCE_UNUSED /accepted/0: nothing is accepted by the acceptance of "
                                + "SPECIALIST_WITHOUT_USERS at \"/personas/0/specialists/7\"; "
                                + "it may hide a finding that comes to be in this place later. Write the place where this is "
                                + "found now, such as /personas/0/specialists/0, or remove it."));
    }

    @ParameterizedTest
    @CsvSource({
        "SELF_MAPPED, Remove it",
        "SELF_MAPED, 'Write SELF_MAPPED if that was meant, or remove it'",
        "NOT_FUNNY_AT_ALL, Remove it; there is no such finding to accept",
        "ACCEPTANCE_UNUSED, Remove it; there is no such finding to accept"
    })
    @DisplayName("an acceptance of what is not there, or has no such name, is a finding that cannot be accepted itself")
    void findsAnAcceptanceOfNothing(String name, String remedy) {
        var policy = policy(0).accept(AcceptedFinding.anywhere(name, BECAUSE));

        assertThat(Lint.of(policy)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.ACCEPTANCE_UNUSED);
            assertThat(finding.what()).isEqualTo("nothing is accepted by the acceptance of " + name);
            assertThat(finding.remedy()).isEqualTo(remedy);
        });
    }

    @Test
    @DisplayName("a finding about an acceptance cannot be accepted, and says so at once")
    void refusesToAcceptAFindingAboutAnAcceptance() {
        var unused = Lint.of(policy(0).accept(AcceptedFinding.anywhere("SELF_MAPPED", BECAUSE)))
                .get(0);

        assertThatThrownBy(() -> unused.accepted(BECAUSE))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(
                        "ACCEPTANCE_UNUSED cannot be accepted; correct the acceptance at /accepted/0, or remove it");
    }

    @Test
    void takesTimeInProportionToFindingsAndAcceptances() {
        var policy = policy(60_000);
        IntStream.range(0, 60_000).forEach(i -> policy.accept(at("/personas/0/specialists/" + i)));
        var built = policy.build();

        assertThat(assertTimeout(Duration.ofSeconds(20), () -> PolicyLint.report(built)))
                .hasToString("0 open, 60000 accepted");
    }

    @Test
    @DisplayName("an error that is meant so is no error any more")
    void acceptsErrors() {
        var policy = Policy.builder()
                .personas(hr().knows("Yes", "?"))
                .accept(AcceptedFinding.anywhere("NO_CONTENT_WORDS", BECAUSE));

        assertThat(Lint.of(policy)).isEqualTo(List.of());
    }
}
