package dev.switchboard.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.switchboard.absence.AbsenceRules;
import dev.switchboard.absence.PersonalCalendar;
import dev.switchboard.agent.Agent;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.persona.Persona;
import dev.switchboard.persona.PersonaBuilder;
import dev.switchboard.policy.Policy;
import dev.switchboard.policy.PolicyBuilder;
import dev.switchboard.specialist.Specialist;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SubstituteLintTest {
    private static final String MIA = "mia@x.example";
    private static final String MAX = "max@x.example";
    private static final String IVO = "ivo@x.example";
    private static final String OLGA = "olga@x.example";

    /** Three specialists and the owner Olga. */
    private static PersonaBuilder hr() {
        return Lint.hr().specialist(MIA, "").specialist(MAX, "").specialist(IVO, "");
    }

    private static PersonaBuilder hr(String... pairs) {
        var rules = AbsenceRules.DEFAULT;
        for (int i = 0; i < pairs.length; i += 2) {
            rules = rules.withSubstitute(pairs[i], pairs[i + 1]);
        }
        return hr().absence(rules);
    }

    private static PolicyBuilder policy(PersonaBuilder persona, PersonalCalendar... calendars) {
        return Policy.builder().personas(persona).calendars(calendars);
    }

    private static PersonalCalendar calendar(String person, String substitute) {
        return PersonalCalendar.of(person).inZone("Europe/Berlin").withSubstitute(substitute);
    }

    private static PersonalCalendar calendar(String person) {
        return PersonalCalendar.of(person).inZone("Europe/Berlin");
    }

    private static List<Finding> findings(PolicyBuilder policy) {
        return Lint.of(policy).stream()
                .filter(one -> one.code().name().contains("SUBSTITUTE"))
                .toList();
    }

    private static List<String> places(PolicyBuilder policy) {
        return findings(policy).stream()
                .map(one -> one.code() + " " + one.place())
                .toList();
    }

    @Test
    void findsNothingInSensibleSubstitutes() {
        var policy = policy(
                        hr(MIA, MAX, MAX, OLGA),
                        calendar(MIA, IVO).away("2026-12-24", "2026-12-31", OLGA),
                        calendar(IVO, OLGA)
                                .away("2026-12-24", "2026-12-31", MIA)
                                .away("2026-07-01", "2026-07-02", "dan@x.example"),
                        calendar("dan@x.example", OLGA))
                .agents(Agent.of("dan", "dan@x.example"));

        assertThat(findings(policy)).isEmpty();
    }

    @Test
    @DisplayName("substitutes of a persona in a circle: once, where the first of them is named, with the whole chain")
    void findsACircleOfAPersonaOnce() {
        var policy = policy(hr(OLGA, IVO, MIA, MAX, IVO, MIA, MAX, IVO));

        assertThat(places(policy)).containsExactly("SUBSTITUTE_LOOP /personas/0/absence/substitutes/1");
        assertThat(findings(policy).get(0))
                .hasToString(
                        "INFO SUBSTITUTE_LOOP /personas/0/absence/substitutes/1: the substitute of mia@x.example is"
                                + " max@x.example, of max@x.example is ivo@x.example, of ivo@x.example is mia@x.example; when all of"
                                + " them are away none of them answers, and the next step of the chain is asked. Name somebody"
                                + " outside the circle for one of them.");
    }

    @Test
    void findsACircleOfCalendars() {
        var policy = policy(hr(), calendar(OLGA, MIA), calendar(MAX, MIA), calendar(MIA, MAX));

        assertThat(places(policy)).containsExactly("SUBSTITUTE_LOOP /calendars/1/substitute");
    }

    @Test
    @DisplayName(
            "a circle of the persona's substitutes and those of calendars is found at the persona, and there alone")
    void findsACircleThroughPersonaAndCalendar() {
        var policy = policy(hr(MIA, MAX), calendar(MAX, IVO), calendar(IVO, MIA));

        assertThat(places(policy)).containsExactly("SUBSTITUTE_LOOP /personas/0/absence/substitutes/0");
    }

    @Test
    void goesByThePersonaBeforeTheCalendar() {
        var policy = policy(hr(MAX, OLGA), calendar(MIA, MAX), calendar(MAX, MIA));

        assertThat(places(policy)).as("for other personas").containsExactly("SUBSTITUTE_LOOP /calendars/0/substitute");
    }

    @Test
    void findsACircleOfAbsencesThatOverlap() {
        var policy = policy(
                hr(),
                calendar(MIA).away("2026-07-01", "2026-07-02", MAX).away("2026-12-20", "2026-12-27", MAX),
                calendar(MAX, OLGA).away("2026-12-27", "2026-12-31", MIA));

        assertThat(places(policy)).containsExactly("SUBSTITUTE_LOOP /calendars/0/absences/1/substitute");
    }

    @Test
    void findsACircleOfAnAbsenceAndSubstitutesThatAlwaysCount() {
        assertThat(places(policy(hr(), calendar(MIA, MAX), calendar(MAX).away("2026-12-27", "2026-12-31", MIA))))
                .containsExactly("SUBSTITUTE_LOOP /calendars/0/substitute");
        assertThat(places(policy(hr(MIA, MAX), calendar(MAX).away("2026-12-27", "2026-12-31", MIA))))
                .containsExactly("SUBSTITUTE_LOOP /personas/0/absence/substitutes/0");
    }

    @Test
    void doesNotMindAbsencesThatDoNotOverlap() {
        var policy = policy(
                hr(),
                calendar(MIA).away("2026-12-20", "2026-12-26", MAX),
                calendar(MAX).away("2026-12-27", "2026-12-31", MIA));

        assertThat(findings(policy)).isEmpty();
    }

    @Test
    void findsTwoCircles() {
        var policy = policy(
                hr().specialist("eva@x.example", ""),
                calendar(MIA, MAX),
                calendar(IVO, "eva@x.example"),
                calendar("eva@x.example", IVO),
                calendar(MAX, MIA));

        assertThat(places(policy))
                .containsExactly("SUBSTITUTE_LOOP /calendars/0/substitute", "SUBSTITUTE_LOOP /calendars/1/substitute");
    }

    @Test
    void findsWhoIsTheirOwnSubstitute() {
        var policy = policy(
                hr(MIA, MAX, MAX, "Max@x.example"),
                calendar(IVO, IVO),
                calendar(MIA).away("2026-12-27", "2026-12-31", MIA));

        assertThat(places(policy))
                .containsExactly(
                        "SELF_SUBSTITUTE /personas/0/absence/substitutes/1",
                        "SELF_SUBSTITUTE /calendars/0/substitute",
                        "SELF_SUBSTITUTE /calendars/1/absences/0/substitute");
        assertThat(findings(policy).get(1).what()).isEqualTo("ivo@x.example is their own substitute");
    }

    @Test
    void findsSubstitutesOfAPersonaWhoDoNotAnswerForIt() {
        var policy = Policy.builder()
                .personas(
                        hr(MIA, "pat@x.example", MAX, "tom@x.example", IVO, "dan@x.example", OLGA, "old@x.example")
                                .specialist(Specialist.of("old@x.example", "").withActive(false)),
                        Persona.named("IT").ownedBy("tom@x.example"))
                .agents(
                        Agent.of("dan", "dan@x.example"),
                        Agent.of("pat", "pat@x.example").withActive(false));

        assertThat(places(policy))
                .containsExactly(
                        "SUBSTITUTE_MAY_NOT_ANSWER /personas/0/absence/substitutes/0",
                        "SUBSTITUTE_MAY_NOT_ANSWER /personas/0/absence/substitutes/1",
                        "SUBSTITUTE_MAY_NOT_ANSWER /personas/0/absence/substitutes/3");
        assertThat(findings(policy).get(1).what())
                .isEqualTo(
                        "tom@x.example, the substitute of max@x.example, is neither an agent nor, for persona \"HR\","
                                + " the owner or an active specialist");
    }

    @Test
    @DisplayName("whom a calendar names answers for one of the personas for which the person works; that is enough")
    void findsSubstitutesOfCalendarsWhoAnswerForNoPersonaConcerned() {
        var it = Persona.named("IT").ownedBy("tom@x.example").specialist(MIA, "");
        var desk = Persona.named("Desk").ownedBy("pat@x.example");
        var policy = Policy.builder()
                .personas(hr(), it, desk)
                .calendars(
                        calendar(MIA, "tom@x.example").away("2026-12-27", "2026-12-31", "pat@x.example"),
                        calendar(MAX, "tom@x.example"),
                        calendar("someone@x.example", "pat@x.example"),
                        calendar("other@x.example", "someone@x.example"));

        assertThat(places(policy))
                .containsExactly(
                        "SUBSTITUTE_MAY_NOT_ANSWER /calendars/0/absences/0/substitute",
                        "SUBSTITUTE_MAY_NOT_ANSWER /calendars/1/substitute",
                        "SUBSTITUTE_MAY_NOT_ANSWER /calendars/3/substitute");
    }

    @Test
    void isFoundAtThePlaceOfTheDocument() {
        var policy = policy(hr(MIA, MAX, MAX, MIA), calendar(IVO, IVO)).build();

        assertThat(PolicyLint.findings(policy))
                .filteredOn(one -> one.code().name().contains("SUBSTITUTE"))
                .allSatisfy(finding -> {
                    var accepting = policy.toBuilder()
                            .accept(finding.accepted("meant so"))
                            .build();

                    assertThat(PolicyLint.findings(accepting)).doesNotContain(finding);
                });
    }

    @Test
    void takesLongChainsWithoutEffort() {
        int people = 20_000;
        var calendars = IntStream.range(0, people)
                .mapToObj(i -> calendar(person(i), person((i + 1) % people)))
                .toArray(PersonalCalendar[]::new);
        var persona = hr().substitute(EmailAddress.of(person(5)), EmailAddress.of(MIA));

        var findings = assertTimeout(Duration.ofSeconds(20), () -> findings(policy(persona, calendars)));

        assertThat(findings)
                .filteredOn(one -> one.code() == FindingCode.SUBSTITUTE_LOOP)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.place()).hasToString("/calendars/0/substitute");
                    assertThat(finding.what()).endsWith(", and so on in a circle of 20000");
                });
    }

    private static String person(int number) {
        return "p" + number + "@x.example";
    }
}
