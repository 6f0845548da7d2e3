package dev.switchboard.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.absence.AbsenceRules;
import dev.switchboard.absence.PersonalCalendar;
import dev.switchboard.agent.Agent;
import dev.switchboard.chain.ChainStep;
import dev.switchboard.inbox.Inbox;
import dev.switchboard.persona.Persona;
import dev.switchboard.persona.PersonaBuilder;
import dev.switchboard.policy.Policy;
import dev.switchboard.policy.PolicyBuilder;
import dev.switchboard.tag.TagRule;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Who is away at one moment, without anybody to stand in")
class AttendanceLintTest {
    private static final String MIA = "mia@x.example";
    private static final String OLGA = "olga@x.example";
    private static final String DAN = "dan@x.example";
    private static final String EVA = "eva@x.example";
    private static final Instant CHRISTMAS = Instant.parse("2026-12-25T12:00:00Z");

    @Test
    @DisplayName("is nobody where nobody is away")
    void nobodyIsAway() {
        assertThat(at(policy(hr()), CHRISTMAS)).isEmpty();
    }

    @Test
    @DisplayName("is found with the place and the time, and only at that time")
    void oneIsAway() {
        var policy = policy(hr(), away(MIA));

        assertThat(at(policy, CHRISTMAS)).containsExactly("AWAY_UNREPLACED /personas/0/specialists/0");
        assertThat(at(policy, Instant.parse("2027-01-02T12:00:00Z"))).isEmpty();
        assertThat(PolicyLint.attendance(policy.build(), CHRISTMAS).get(0).what())
                .isEqualTo(
                        "mia@x.example is away from 2026-12-24T00:00:00Z until 2027-01-01T00:00:00Z, and nobody stands in");
    }

    @Test
    @DisplayName("is not whoever has a substitute who is there and may answer")
    void aSubstituteIsThere() {
        assertThat(at(policy(hr(), away(MIA).withSubstitute(OLGA)), CHRISTMAS)).isEmpty();
        assertThat(at(policy(hr(), away(MIA).withSubstitute("stranger@x.example")), CHRISTMAS))
                .hasSize(1);
        assertThat(at(policy(hr().absence(AbsenceRules.DEFAULT.withSubstitute(MIA, DAN)), away(MIA)), CHRISTMAS))
                .isEmpty();
    }

    @Test
    @DisplayName("is everybody, if nobody of a persona is there: that is a warning")
    void everybodyIsAway() {
        var policy = policy(hr(), away(MIA).withSubstitute(DAN), away(OLGA).withSubstitute(MIA), away(DAN));

        assertThat(at(policy, CHRISTMAS))
                .containsExactly(
                        "AWAY_UNREPLACED /personas/0/owner",
                        "AWAY_UNREPLACED /personas/0/specialists/0",
                        "AWAY_UNREPLACED /personas/0/operators/0",
                        "EVERYBODY_AWAY /personas/0");
        assertThat(PolicyLint.attendance(policy.build(), CHRISTMAS))
                .last()
                .extracting(Finding::severity)
                .isEqualTo(Severity.WARNING);
    }

    @Test
    @DisplayName("is not everybody as long as one agent is there")
    void anAgentIsThere() {
        assertThat(at(policy(hr(), away(MIA), away(OLGA)), CHRISTMAS))
                .containsExactly("AWAY_UNREPLACED /personas/0/owner", "AWAY_UNREPLACED /personas/0/specialists/0");
    }

    @Test
    @DisplayName("is not everybody as long as somebody is there to whom a rule gives conversations")
    void somebodyOfARuleIsThere() {
        var human = Inbox.followUp("human").withMembers("dan");
        var owned = Persona.named("HR").ownedBy(OLGA);
        var followUp =
                policy(owned.rules(TagRule.followUp("human")), away(OLGA)).inboxes(human);

        assertThat(at(followUp, CHRISTMAS)).containsExactly("AWAY_UNREPLACED /personas/0/owner");
        assertThat(at(policy(Persona.named("HR").ownedBy(OLGA).rules(toDan()), away(OLGA)), CHRISTMAS))
                .containsExactly("AWAY_UNREPLACED /personas/0/owner");
        assertThat(at(
                        policy(
                                        Persona.named("HR").ownedBy(OLGA).rules(toDan()),
                                        away(OLGA),
                                        away(DAN).withSubstitute(EVA))
                                .agents(Agent.of("eva", EVA)),
                        CHRISTMAS))
                .containsExactly("AWAY_UNREPLACED /personas/0/owner");
    }

    @Test
    @DisplayName("is everybody if they are away themselves, or no chain asks for them")
    void nobodyOfARuleIsThere() {
        var human = Inbox.followUp("human").withMembers("dan");
        var both = Persona.named("HR").ownedBy(OLGA).rules(TagRule.followUp("human"), toDan());
        var ownerOnly = both.chain(ChainStep.OWNER);

        assertThat(at(policy(ownerOnly, away(OLGA)).inboxes(human), CHRISTMAS)).contains("EVERYBODY_AWAY /personas/0");
        assertThat(at(
                        policy(
                                        Persona.named("HR").ownedBy(OLGA).rules(TagRule.followUp("human"), toDan()),
                                        away(OLGA),
                                        away(DAN))
                                .inboxes(human),
                        CHRISTMAS))
                .contains("EVERYBODY_AWAY /personas/0");
    }

    private static TagRule toDan() {
        return TagRule.anyOf("sys_human_help").assign("dan");
    }

    @Test
    @DisplayName("is an operator for whom only somebody stands in who is none")
    void onlyOperatorsStandInForOperators() {
        assertThat(at(policy(hr(), away(DAN).withSubstitute(MIA)), CHRISTMAS))
                .containsExactly("AWAY_UNREPLACED /personas/0/operators/0");
        assertThat(at(
                        policy(
                                        hr().operators("eva"),
                                        away(DAN).withSubstitute(MIA).withSubstitute(EVA))
                                .agents(Agent.of("eva", EVA)),
                        CHRISTMAS))
                .isEmpty();
    }

    @Test
    @DisplayName("ends where substitutes go round in a circle")
    void aCircle() {
        var policy = policy(hr(), away(MIA).withSubstitute(OLGA), away(OLGA).withSubstitute(MIA));

        assertThat(at(policy, CHRISTMAS))
                .containsExactly("AWAY_UNREPLACED /personas/0/owner", "AWAY_UNREPLACED /personas/0/specialists/0");
    }

    private static PersonaBuilder hr() {
        return Persona.named("HR")
                .ownedBy(OLGA)
                .specialist(MIA, "Mia", "ann@x.example")
                .operators("dan");
    }

    private static PersonalCalendar away(String who) {
        return PersonalCalendar.of(who).inZone("UTC").away("2026-12-24", "2026-12-31");
    }

    private static PolicyBuilder policy(PersonaBuilder persona, PersonalCalendar... calendars) {
        return Policy.builder().personas(persona).agents(Agent.of("dan", DAN)).calendars(calendars);
    }

    private static List<String> at(PolicyBuilder policy, Instant time) {
        return PolicyLint.attendance(policy.build(), time).stream()
                .map(one -> one.code() + " " + one.place())
                .toList();
    }
}
