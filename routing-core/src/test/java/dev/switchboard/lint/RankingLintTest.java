package dev.switchboard.lint;

import static dev.switchboard.expertise.Rung.Criterion.ALL;
import static dev.switchboard.expertise.Rung.Criterion.COUNTRY;
import static dev.switchboard.expertise.Rung.Criterion.LANGUAGE;
import static dev.switchboard.expertise.Rung.Criterion.MOST;
import static dev.switchboard.expertise.Rung.Criterion.ONE;
import static dev.switchboard.lint.Lint.hr;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.absence.AbsenceRules;
import dev.switchboard.absence.PersonalCalendar;
import dev.switchboard.agent.Agent;
import dev.switchboard.expertise.AgentRanking;
import dev.switchboard.expertise.Expertise;
import dev.switchboard.expertise.Rung;
import dev.switchboard.expertise.WantedExpertise;
import dev.switchboard.hours.Hours;
import dev.switchboard.persona.PersonaBuilder;
import dev.switchboard.policy.Policy;
import dev.switchboard.policy.PolicyBuilder;
import dev.switchboard.tag.SmartTag;
import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;

class RankingLintTest {
    private static final Agent DAN = Agent.of("dan", "dan@x.example").withExpertise("billing");
    private static final Agent EVA = Agent.of("eva", "eva@x.example").withExpertise("returns");

    private static PolicyBuilder desk(PersonaBuilder persona, Agent... agents) {
        return Policy.builder().personas(persona).agents(agents);
    }

    private static PersonaBuilder ranked(Rung... rungs) {
        return ranked(AgentRanking.of(rungs));
    }

    private static PersonaBuilder ranked(AgentRanking ranking) {
        return hr().operators("dan", "eva").expertise("billing", "returns").ranking(ranking);
    }

    private static List<String> places(PersonaBuilder persona) {
        return Lint.places(desk(persona, DAN, EVA));
    }

    @Test
    void doesNotMindWhatThePresetsHaveBeside() {
        assertThat(places(ranked(AgentRanking.EXPERTISE_FIRST))).isEmpty();
        assertThat(Lint.places(desk(ranked(AgentRanking.LANGUAGE_FIRST), DAN, EVA.withLanguages("de"))))
                .isEmpty();
    }

    @Test
    void findsThatLanguagesComeFirstAndNobodyHasOne() {
        assertThat(places(ranked(AgentRanking.LANGUAGE_FIRST.withSticky(false))))
                .containsExactly("RUNG_NEVER_MET /personas/0/ranking");
    }

    @Test
    void findsRungsThatNobodyCanStandOn() {
        var persona = ranked(
                Rung.of(ALL),
                Rung.of(MOST, LANGUAGE),
                Rung.of(LANGUAGE, COUNTRY),
                Rung.of(COUNTRY),
                Rung.of(MOST),
                Rung.ANYONE);

        assertThat(Lint.places(desk(persona, DAN.withLanguages("de"), EVA.withCountry("CH"))))
                .containsExactly(
                        "RUNG_NEVER_MET /personas/0/ranking/rungs/0", "RUNG_NEVER_MET /personas/0/ranking/rungs/2");
        assertThat(Lint.of(desk(persona, DAN, EVA)).get(0))
                .hasToString("WARNING RUNG_NEVER_MET /personas/0/ranking/rungs/0: no operator who can be chosen ever"
                        + " meets rung ALL; a rung on which nobody stands is passed over every time. "
                        + "Say of the operators what the rung asks for, or remove it.");
    }

    @Test
    void doesNotMindARungThatSomeQuestionLeadsTo() {
        var persona = hr().operators("dan")
                .tags(
                        SmartTag.custom("hard").withExpertise("billing", "law"),
                        SmartTag.custom("easy").withExpertise("billing"))
                .ranking(AgentRanking.of(Rung.of(ALL), Rung.ANYONE));

        assertThat(Lint.places(desk(persona, DAN))).containsExactly("EXPERTISE_UNHELD /personas/0/tags/0/expertise/1");
    }

    @Test
    void doesNotMindARungThatSomeTimeOfTheDayLeadsTo() {
        var persona = ranked(Rung.of(ALL), Rung.of(COUNTRY), Rung.ANYONE);
        var mornings = Hours.in("UTC").withWeekly(DayOfWeek.MONDAY, "09:00-12:00");
        var returns = Expertise.named("returns").withHours(mornings);
        var billing = Expertise.named("billing").withHours(mornings);

        assertThat(Lint.places(desk(persona, DAN, EVA.withCountry("CH")).expertise(returns)))
                .isEmpty();
        assertThat(Lint.places(desk(persona, DAN, EVA.withCountry("CH")).expertise(returns, billing)))
                .containsExactly("RUNG_NEVER_MET /personas/0/ranking/rungs/0");
    }

    @Test
    void doesNotMindARungThatOtherHoursOfATagLeadTo() {
        var tagged = ranked(Rung.of(ALL), Rung.ANYONE)
                .hours(Hours.in("UTC").withWeekly(DayOfWeek.TUESDAY, "09:00-12:00"))
                .tags(SmartTag.custom("late").withExpertise("law"));
        var law = Expertise.named("law").withHours(Hours.in("UTC").withWeekly(DayOfWeek.MONDAY, "09:00-12:00"));

        assertThat(Lint.places(desk(tagged, DAN.withExpertise("billing", "law"), EVA)))
                .containsExactly("RUNG_NEVER_MET /personas/0/ranking/rungs/0");
        assertThat(Lint.places(
                        desk(tagged, DAN.withExpertise("billing", "law"), EVA).expertise(law)))
                .isEmpty();
    }

    @Test
    void doesNotMindThatAllIsRequiredWhateverTheTime() {
        var hours = Hours.in("UTC").withWeekly(DayOfWeek.MONDAY, "09:00-12:00");
        var persona = hr().operators("dan", "eva")
                .expertise(WantedExpertise.of("billing").asRequired(), WantedExpertise.of("returns"))
                .ranking(AgentRanking.of(Rung.of(ALL), Rung.ANYONE));

        assertThat(Lint.places(desk(persona, DAN, EVA)
                        .expertise(Expertise.named("returns").withHours(hours))))
                .isEmpty();
        assertThat(Lint.places(desk(persona, DAN, EVA)
                        .expertise(Expertise.named("billing").withHours(hours))))
                .containsExactly("RUNG_NEVER_MET /personas/0/ranking/rungs/0");
    }

    @Test
    void doesNotMindARungOnWhichSomebodyStandsInPlaceOfOthers() {
        var persona = ranked(Rung.of(ALL), Rung.ANYONE);
        var max = "max@x.example";

        assertThat(Lint.places(desk(persona, DAN, EVA)
                        .calendars(PersonalCalendar.of("dan@x.example").withSubstitute("eva@x.example"))))
                .isEmpty();
        assertThat(Lint.places(desk(persona, DAN, EVA, Agent.of("max", max))
                        .calendars(
                                PersonalCalendar.of("dan@x.example")
                                        .inZone("UTC")
                                        .away("2026-12-24", "2026-12-31", max),
                                PersonalCalendar.of(max).withSubstitute("eva@x.example"))))
                .isEmpty();
        assertThat(Lint.places(desk(
                        persona.absence(AbsenceRules.DEFAULT.withSubstitute("dan@x.example", max)),
                        DAN,
                        EVA,
                        Agent.of("max", max))))
                .containsExactly("RUNG_NEVER_MET /personas/0/ranking/rungs/0");
    }

    @Test
    void doesNotAskForWhatNothingIsWantedOf() {
        var persona = hr().operators("dan").ranking(AgentRanking.of(Rung.of(COUNTRY), Rung.ANYONE));

        assertThat(Lint.places(desk(persona, Agent.of("dan", "dan@x.example")))).isEmpty();
    }

    @Test
    void findsRungsAfterAnyoneAndRepeatedOnes() {
        var persona = ranked(Rung.of(ONE), Rung.ANYONE, Rung.of(COUNTRY), Rung.ANYONE);

        assertThat(places(persona))
                .containsExactly(
                        "RUNG_COVERED /personas/0/ranking/rungs/2", "RUNG_COVERED /personas/0/ranking/rungs/3");
        assertThat(Lint.of(desk(persona, DAN, EVA)))
                .extracting(Finding::what)
                .containsExactly(
                        "rung COUNTRY comes after ANYONE, on which whoever meets it stands",
                        "rung ANYONE is there already");
    }

    @Test
    void findsRungsOfWhomOthersTakeEverybody() {
        var persona = ranked(Rung.of(MOST), Rung.of(ONE), Rung.of(ALL, LANGUAGE), Rung.of(MOST), Rung.ANYONE);

        assertThat(places(persona))
                .containsExactly(
                        "RUNG_COVERED /personas/0/ranking/rungs/1",
                        "RUNG_COVERED /personas/0/ranking/rungs/2",
                        "RUNG_COVERED /personas/0/ranking/rungs/3");
    }

    @Test
    void findsARankingThatLeavesSomebodyOut() {
        assertThat(Lint.of(desk(ranked(Rung.of(ONE)), DAN, EVA)))
                .singleElement()
                .hasToString("INFO RANKING_WITHOUT_ANYONE /personas/0/ranking/rungs: the ranking has no rung ANYONE; "
                        + "whoever stands on no rung is not asked, even if nobody else is there. "
                        + "Add it as the last one, unless that is meant.");
    }
}
