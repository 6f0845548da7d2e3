package dev.switchboard.lint;

import static dev.switchboard.lint.Lint.hr;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.agent.Agent;
import dev.switchboard.agent.AgentRole;
import dev.switchboard.agent.Limit;
import dev.switchboard.agent.Limits;
import dev.switchboard.agent.Workload;
import dev.switchboard.chain.ChainStep;
import dev.switchboard.expertise.Expertise;
import dev.switchboard.expertise.HeldExpertise;
import dev.switchboard.expertise.WantedExpertise;
import dev.switchboard.persona.PersonaBuilder;
import dev.switchboard.persona.Script;
import dev.switchboard.policy.Policy;
import dev.switchboard.policy.PolicyBuilder;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.tag.SmartTag;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WantedLintTest {
    private static final Agent DAN = Agent.of("dan", "dan@x.example")
            .withExpertise(List.of(new HeldExpertise("billing", 3), HeldExpertise.of("stock")));
    private static final Agent EVA = Agent.of("eva", "eva@x.example").withExpertise("Returns");

    private static PolicyBuilder desk(PersonaBuilder persona, Agent... agents) {
        return Policy.builder().personas(persona).agents(agents);
    }

    private static PolicyBuilder desk(PersonaBuilder persona) {
        return desk(persona.operators("dan", "eva"), DAN, EVA);
    }

    private static List<String> places(PolicyBuilder policy) {
        return Lint.places(policy).stream()
                .filter(one -> !one.startsWith("EXPERTISE_UNWANTED"))
                .toList();
    }

    private static ContactReason about(String... expertise) {
        return ContactReason.named("Refunds").withExpertise(expertise);
    }

    private static WantedExpertise required(String name) {
        return WantedExpertise.of(name).asRequired();
    }

    @Test
    @DisplayName("OD-13: wanted expertise that no operator holds, with the name that was probably meant")
    void findsWhatNobodyHolds() {
        var policy = desk(hr().expertise("biling", "law"));

        assertThat(Lint.of(policy).get(0))
                .hasToString("WARNING EXPERTISE_UNHELD /personas/0/expertise/0: the persona wants \"biling\", but no "
                        + "operator holds it who can be chosen; it makes no difference to who is chosen. "
                        + "Write \"billing\" if that is meant, or else give it to an operator.");
        assertThat(Lint.of(policy).get(1).remedy()).isEqualTo("Give it to an operator, or do not want it here");
    }

    @Test
    @DisplayName("OD-13: what a step of a script wants counts, too")
    void looksIntoScripts() {
        var persona = hr().script(Script.NONE.text("Hello.").forward("stock").forward("law"));

        assertThat(Lint.places(desk(persona).expertise(Expertise.named("stock"))))
                .contains("EXPERTISE_UNHELD /personas/0/script/2/forward/0")
                .doesNotContain("EXPERTISE_UNHELD /personas/0/script/1/forward/0", "EXPERTISE_UNWANTED /expertise/0");
    }

    @Test
    void findsItWhereverItIsWanted() {
        var persona = hr().specialistRouting(true)
                .reasons(ContactReason.named("Complaints").withAlwaysHuman(true), about("billing", "law"))
                .tags(SmartTag.custom("big").withExpertise("returns", "size"));

        assertThat(places(desk(persona)))
                .contains(
                        "EXPERTISE_UNHELD /personas/0/reasons/1/expertise/1",
                        "EXPERTISE_UNHELD /personas/0/tags/0/expertise/1");
    }

    @Test
    @DisplayName("OD-14: a level that no operator reaches")
    void findsALevelThatNobodyReaches() {
        assertThat(Lint.of(desk(hr().expertise(WantedExpertise.of("billing").atLevel(4))))
                        .get(0)
                        .what())
                .isEqualTo("the persona wants \"billing\" from level 4, but the best operator is at level 3");
        assertThat(places(desk(hr().expertise(WantedExpertise.of("billing").atLevel(3)))))
                .isEmpty();
    }

    @Test
    @DisplayName("A-44: required expertise that no operator holds, or not at the level")
    void findsRequiredExpertiseThatNobodyReaches() {
        var persona = hr().expertise(required("law"), required("billing").atLevel(5), required("returns"));

        assertThat(places(desk(persona)))
                .containsExactly(
                        "REQUIRED_UNREACHED /personas/0/expertise/0", "REQUIRED_UNREACHED /personas/0/expertise/1");
    }

    @Test
    void findsWhatNoOperatorHasTogether() {
        var together = desk(hr().expertise(required("billing"), required("returns")));
        var withReason = desk(hr().expertise(required("stock"))
                .tags(SmartTag.custom("back").withExpertise(List.of(required("returns"))))
                .tags(SmartTag.custom("bill").withExpertise(List.of(required("billing")))));

        assertThat(Lint.of(together)).first().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.REQUIRED_UNREACHED);
            assertThat(finding.place()).hasToString("/personas/0/expertise");
            assertThat(finding.what())
                    .isEqualTo("for the persona \"billing\", \"returns\" are together required, but no operator reaches"
                            + " that who can be chosen");
        });
        assertThat(places(withReason)).containsExactly("REQUIRED_UNREACHED /personas/0/tags/0/expertise");
    }

    @Test
    void doesNotSayTwiceWhatThePersonaRequires() {
        var persona =
                hr().expertise(required("law")).tags(SmartTag.custom("back").withExpertise("returns"));

        assertThat(places(desk(persona))).containsExactly("REQUIRED_UNREACHED /personas/0/expertise/0");
    }

    @Test
    void findsWhatThePersonaRequiresAtTheLevelOfATag() {
        var persona = hr().expertise(required("billing"))
                .tags(SmartTag.custom("hard")
                        .withExpertise(List.of(WantedExpertise.of("billing").atLevel(4))));

        assertThat(places(desk(persona)))
                .containsExactly(
                        "EXPERTISE_UNHELD /personas/0/tags/0/expertise/0",
                        "REQUIRED_UNREACHED /personas/0/tags/0/expertise");
    }

    @Test
    void countsOnlyOperatorsWhoCanBeChosen() {
        var away = EVA.withActive(false);
        var persona = hr().operators("dan", "eva").expertise("returns");

        assertThat(places(desk(persona, DAN, away))).containsExactly("EXPERTISE_UNHELD /personas/0/expertise/0");
        assertThat(places(desk(hr().operators("dan").expertise("returns"), DAN, EVA)))
                .containsExactly("EXPERTISE_UNHELD /personas/0/expertise/0");
    }

    @Test
    void findsThatNoChainHasTheStep() {
        var persona = hr().chain(ChainStep.INBOX, ChainStep.OWNER)
                .expertise("billing")
                .tags(SmartTag.custom("back").withExpertise("returns"));

        assertThat(Lint.of(desk(persona)).get(0).what())
                .isEqualTo(
                        "the persona wants \"billing\", but no chain that its questions take has the step EXPERTISE");
        assertThat(places(desk(persona)))
                .containsExactly(
                        "WANTED_NEVER_ASKED /personas/0/expertise", "WANTED_NEVER_ASKED /personas/0/tags/0/expertise");
    }

    @Test
    void looksAtTheChainOfAReasonForWhatItWants() {
        var without = about("billing").withChain(ChainStep.OWNER).withAlwaysHuman(true);
        var with =
                about("billing").withChain(ChainStep.EXPERTISE, ChainStep.OWNER).withAlwaysHuman(true);

        assertThat(places(desk(hr().reasons(without))))
                .containsExactly("WANTED_NEVER_ASKED /personas/0/reasons/0/expertise");
        assertThat(places(desk(hr().reasons(with).expertise("stock").chain(ChainStep.OWNER))))
                .isEmpty();
        assertThat(places(desk(hr().reasons(with.withExpertise("law")).chain(ChainStep.OWNER))))
                .containsExactly("EXPERTISE_UNHELD /personas/0/reasons/0/expertise/0");
    }

    @Test
    void doesNotSpeakOfReasonsThatAreNotLookedFor() {
        assertThat(places(desk(hr().specialistRouting(false).reasons(about("law")))))
                .containsExactly("ROUTING_OFF /personas/0/specialistRouting");
    }

    @Test
    void findsAPersonaWithoutOperators() {
        var policy = desk(hr().expertise("billing", "returns"), DAN, EVA);

        assertThat(Lint.of(policy)).first().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.WANTED_WITHOUT_OPERATORS);
            assertThat(finding.place()).hasToString("/personas/0/operators");
            assertThat(finding.what())
                    .isEqualTo("the persona wants \"billing\", \"returns\", but the persona has no operators");
        });
    }

    static List<Agent> blocked() {
        return List.of(
                EVA.withActive(false),
                EVA.withRole(AgentRole.VIEWER),
                EVA.withLimits(Limits.NONE.withTotal(Limit.NEVER)),
                EVA.withLimits(Limits.NONE.withPersona("HR", Limit.NEVER)));
    }

    @ParameterizedTest
    @MethodSource("blocked")
    void findsThatEverybodyIsBlocked(Agent agent) {
        var persona = hr().operators("dan", "eva").expertise("returns");

        assertThat(places(desk(persona, DAN.withActive(false), agent)))
                .containsExactly("OPERATORS_BLOCKED /personas/0/operators");
        assertThat(places(desk(persona, EVA, DAN.withActive(false)))).isEmpty();
    }

    @Test
    void findsThatNothingFitsForAnybody() {
        var small = EVA.withLimits(Limits.total(9));
        var policy = desk(hr().operators("eva").expertise("returns"), small).workload(Workload.DEFAULT.withWeight(10));

        assertThat(Lint.places(policy))
                .containsExactly(
                        "OPERATORS_BLOCKED /personas/0/operators", "LIMIT_BELOW_WEIGHT /agents/0/limits/total");
    }

    @Test
    void doesNotMindOperatorsOfWhomNothingIsWanted() {
        assertThat(places(desk(hr().operators("eva"), EVA.withActive(false)))).isEmpty();
        assertThat(places(desk(hr()))).isEmpty();
    }

    @Test
    void doesNotMindWhoHoldsIt() {
        var overflow = EVA.withRole(AgentRole.OVERFLOW).withLimits(Limits.NONE.withPersona("HR", Limit.of(1)));

        assertThat(Lint.of(desk(hr().operators("eva").expertise(" RETURNS "), overflow)))
                .isEmpty();
    }
}
