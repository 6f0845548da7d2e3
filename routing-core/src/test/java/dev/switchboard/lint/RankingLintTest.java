package dev.switchboard.lint;

import static dev.switchboard.expertise.Rung.Criterion.ALL;
import static dev.switchboard.expertise.Rung.Criterion.COUNTRY;
import static dev.switchboard.expertise.Rung.Criterion.LANGUAGE;
import static dev.switchboard.expertise.Rung.Criterion.MOST;
import static dev.switchboard.expertise.Rung.Criterion.ONE;
import static dev.switchboard.lint.Lint.hr;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.agent.Agent;
import dev.switchboard.expertise.AgentRanking;
import dev.switchboard.expertise.Rung;
import dev.switchboard.persona.PersonaBuilder;
import dev.switchboard.policy.Policy;
import dev.switchboard.policy.PolicyBuilder;
import dev.switchboard.tag.SmartTag;
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
