package dev.switchboard.lint;

import static dev.switchboard.lint.Lint.hr;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.agent.Agent;
import dev.switchboard.agent.Limit;
import dev.switchboard.agent.Limits;
import dev.switchboard.agent.Workload;
import dev.switchboard.expertise.Expertise;
import dev.switchboard.policy.Policy;
import dev.switchboard.routing.Channel;
import dev.switchboard.tag.SmartTag;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AgentLintTest {
    private static final Agent DAN = Agent.of("dan", "dan@x.example").withExpertise("billing", "stock");

    @Test
    @DisplayName("OD-4: expertise that is held and wanted nowhere, once, with the name that was probably meant")
    void findsWhatNobodyWants() {
        var policy = Policy.builder()
                .personas(hr().operators("dan").tags(SmartTag.custom("money").withExpertise("Billing")))
                .agents(DAN, Agent.of("eva", "eva@x.example").withExpertise("Stock", "bill ing s"));

        assertThat(Lint.places(policy))
                .containsExactly(
                        "EXPERTISE_UNWANTED /agents/0/expertise/1", "EXPERTISE_UNWANTED /agents/1/expertise/1");
        assertThat(Lint.of(policy).get(0))
                .hasToString(
                        "INFO EXPERTISE_UNWANTED /agents/0/expertise/1: no persona, reason, tag or script wants \"stock\"; "
                                + "nobody is chosen because of it. Want it where it matters, unless colleagues alone should see it.");
        assertThat(Lint.of(policy).get(1).remedy()).startsWith("Write \"Billing\" if that is meant");
    }

    @Test
    void findsWhatWasCreatedForNothing() {
        var policy = Policy.builder()
                .personas(hr().operators("dan").expertise("billing", "stock"))
                .agents(DAN)
                .expertise(Expertise.named("billing"), Expertise.named("law"));

        assertThat(Lint.places(policy))
                .containsExactly("EXPERTISE_WITHOUT_AGENTS /expertise/1", "EXPERTISE_UNWANTED /expertise/1");
    }

    @Test
    void speaksOfCreatedExpertiseWhereItWasCreated() {
        var policy = Policy.builder()
                .personas(hr())
                .agents(DAN.withExpertise("Billing"))
                .expertise(Expertise.named("billing"));

        assertThat(Lint.places(policy)).containsExactly("EXPERTISE_UNWANTED /expertise/0");
    }

    @Test
    void findsLimitsIntoWhichNothingFits() {
        var limits = Limits.total(29)
                .withPersona("HR", Limit.of(5))
                .withChannel(Channel.PHONE, Limit.of(99))
                .withChannel(Channel.EMAIL, Limit.of(10))
                .withChannel(new Channel("a/b"), Limit.of(1));
        var policy = Policy.builder()
                .personas(hr())
                .agents(Agent.of("dan", "dan@x.example").withLimits(limits))
                .workload(Workload.DEFAULT
                        .withWeight(30)
                        .withWeight(Channel.PHONE, 100)
                        .withWeight(Channel.EMAIL, 10));

        assertThat(Lint.places(policy))
                .containsExactly(
                        "LIMIT_BELOW_WEIGHT /agents/0/limits/personas/HR",
                        "LIMIT_BELOW_WEIGHT /agents/0/limits/channels/phone",
                        "LIMIT_BELOW_WEIGHT /agents/0/limits/channels/a~1b");
        assertThat(Lint.of(policy).get(1))
                .hasToString(
                        "WARNING LIMIT_BELOW_WEIGHT /agents/0/limits/channels/phone: agent \"dan\" has the limit 99,"
                                + " but one conversation weighs 100; an agent is given only what there is room for, so none"
                                + " ever is. Raise it, or write \"never\".");
    }

    @Test
    void doesNotMindThatSomebodyIsNeverAskedOrAlways() {
        var never = Limits.NONE.withTotal(Limit.NEVER).withChannel(Channel.PHONE, Limit.UNLIMITED);

        assertThat(Lint.of(Policy.builder()
                        .personas(hr())
                        .agents(Agent.of("dan", "dan@x.example").withLimits(never))))
                .isEmpty();
    }
}
