package dev.switchboard.lint;

import static dev.switchboard.lint.Lint.hr;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.agent.Agent;
import dev.switchboard.chain.ChainStep;
import dev.switchboard.policy.Policy;
import dev.switchboard.reason.ContactReason;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SettingsLintTest {
    private static final ContactReason LAPTOPS = ContactReason.named("Laptops").withChain(ChainStep.OWNER);

    @Test
    @DisplayName("A-13: mappings without reasons")
    void findsMappingsWithoutReasons() {
        var persona = hr().specialist("mia@x.example", "", "ann@x.example", "bob@x.example");

        assertThat(Lint.of(persona)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.NO_REASONS);
            assertThat(finding.place()).hasToString("/personas/0/reasons");
            assertThat(finding.what()).isEqualTo("1 specialist for 2 users, but no contact reason");
        });
    }

    @Test
    void findsReasonsWithoutMappings() {
        assertThat(Lint.places(hr().reasons(ContactReason.PTO))).containsExactly("NO_MAPPINGS /personas/0/specialists");
    }

    @Test
    void doesNotMissMappingsWhereNoReasonNeedsThem() {
        var alwaysHuman = ContactReason.named("Complaints").withAlwaysHuman(true);

        assertThat(Lint.of(hr().reasons(alwaysHuman, LAPTOPS))).isEmpty();
        assertThat(Lint.of(hr().reasons(ContactReason.PTO).chain(ChainStep.OWNER)))
                .isEmpty();
        assertThat(Lint.places(hr().reasons(alwaysHuman, LAPTOPS, ContactReason.PTO)))
                .containsExactly("NO_MAPPINGS /personas/0/specialists");
    }

    @Test
    void doesNotMissMappingsWhereAnAgentIsChosen() {
        var refund = ContactReason.named("Refund").withExpertise("billing");
        var dan = Agent.of("dan", "dan@x.example").withExpertise("billing");

        assertThat(Lint.places(Policy.builder()
                        .personas(hr().reasons(refund).operators("dan"))
                        .agents(dan)))
                .isEmpty();
        assertThat(Lint.places(Policy.builder()
                        .personas(hr().reasons(ContactReason.PTO)
                                .expertise("billing")
                                .operators("dan"))
                        .agents(dan)))
                .isEmpty();
        assertThat(Lint.places(Policy.builder()
                        .personas(hr().reasons(refund)
                                .chain(ChainStep.SPECIALIST, ChainStep.OWNER)
                                .operators("dan"))
                        .agents(dan)))
                .contains("NO_MAPPINGS /personas/0/specialists");
    }

    @Test
    void findsSpecialistsWhomNoChainAsks() {
        var persona = hr().reasons(ContactReason.PTO)
                .specialist("mia@x.example", "", "ann@x.example")
                .chain(ChainStep.INBOX, ChainStep.OWNER);

        assertThat(Lint.places(persona)).containsExactly("SPECIALISTS_NEVER_ASKED /personas/0/chain");
    }

    @Test
    void doesNotMindAChainWithoutSpecialistsIfAReasonAsksThem() {
        var persona = hr().reasons(
                        ContactReason.named("Travel").withChain(ChainStep.SPECIALIST, ChainStep.OWNER),
                        ContactReason.named("Parking"))
                .specialist("mia@x.example", "", "ann@x.example")
                .chain(ChainStep.OWNER);

        assertThat(Lint.of(persona)).isEmpty();
    }

    @Test
    void findsAReasonWhoseChainLeavesTheSpecialistsOut() {
        var persona = hr().reasons(ContactReason.PTO, LAPTOPS).specialist("mia@x.example", "", "ann@x.example");

        assertThat(Lint.of(persona)).singleElement().satisfies(finding -> {
            assertThat(finding)
                    .hasToString("INFO REASON_WITHOUT_SPECIALIST /personas/0/reasons/1/chain: "
                            + "the chain of \"Laptops\" has no step SPECIALIST; "
                            + "the persona's specialists are not asked about it. "
                            + "Add the step unless somebody else is to answer.");
        });
    }

    @Test
    void findsSpecialistsAndReasonsThatAreSwitchedOff() {
        var off = "ROUTING_OFF /personas/0/specialistRouting";

        assertThat(Lint.places(hr().specialistRouting(false).specialist("mia@x.example", "", "ann@x.example")))
                .containsExactly(off);
        assertThat(Lint.places(hr().specialistRouting(false).reasons(ContactReason.PTO)))
                .containsExactly(off);
        assertThat(Lint.of(hr().specialistRouting(false))).isEmpty();
    }

    @Test
    void findsTheSpecialistStepWhereRoutingIsOff() {
        var persona = hr().specialistRouting(false)
                .reasons(LAPTOPS, ContactReason.named("Travel").withChain(ChainStep.SPECIALIST, ChainStep.OWNER))
                .chain(ChainStep.SPECIALIST, ChainStep.OWNER);

        assertThat(Lint.places(persona))
                .containsExactly(
                        "ROUTING_OFF /personas/0/specialistRouting",
                        "STEP_OFF /personas/0/chain",
                        "STEP_OFF /personas/0/reasons/1/chain");
    }

    @Test
    void doesNotMindAnyOtherChainWhereRoutingIsOff() {
        assertThat(Lint.of(hr().specialistRouting(false).chain(ChainStep.INBOX, ChainStep.OWNER)))
                .isEmpty();
    }

    @Test
    void findsVerificationWithoutSpecialists() {
        assertThat(Lint.places(hr().requireVerifiedEmail(true)))
                .containsExactly("VERIFICATION_UNUSED /personas/0/requireVerifiedEmail");
    }

    @Test
    void findsAThresholdOfZero() {
        assertThat(Lint.places(hr().answerThreshold(0)))
                .containsExactly("THRESHOLD_ZERO /personas/0/answering/threshold");
    }
}
