package dev.switchboard.lint;

import static dev.switchboard.lint.Lint.hr;
import static dev.switchboard.lint.Lint.shop;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.agent.Agent;
import dev.switchboard.chain.ChainStep;
import dev.switchboard.chain.Deadline;
import dev.switchboard.inbox.SharedView;
import dev.switchboard.persona.Persona;
import dev.switchboard.persona.PersonaBuilder;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.specialist.Specialist;
import dev.switchboard.tag.PostAction;
import dev.switchboard.tag.RuleExecutor;
import dev.switchboard.tag.SmartTag;
import dev.switchboard.tag.TagRule;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TagLintTest {
    private static final SmartTag VIP = SmartTag.custom("vip");
    private static final SmartTag REFUND = SmartTag.custom("refund").withPostAction(PostAction.SUSPEND_AFTERWARDS);
    private static final String ALONE = "SUSPENDS_WITHOUT_HUMAN /personas/0/tags/0/postAction";

    @Test
    void findsATagThatDoesNothing() {
        assertThat(Lint.of(hr().tags(
                                VIP.withInstructions("Be kind"),
                                SmartTag.custom("loud").withPriority(5))))
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding)
                                .hasToString(
                                        "INFO TAG_UNUSED /personas/0/tags/1: no rule or view names the tag \"loud\", "
                                                + "and it does nothing itself; "
                                                + "the decision names it when it is found, and nothing else happens. "
                                                + "Add instructions, a post-action or a rule, unless the application acts on the tag."));
    }

    @Test
    void doesNotMindATagThatDoesSomethingItself() {
        assertThat(Lint.of(hr().tags(
                                VIP.withInstructions("Be kind"),
                                SmartTag.custom("b").withAsksFor("order number"),
                                SmartTag.custom("c").withPostAction(PostAction.NO_REPLY),
                                SmartTag.custom("d").withHandOff(true),
                                SmartTag.custom("e").withDeadline(Deadline.within(Duration.ofHours(1))))))
                .isEmpty();
    }

    @Test
    void doesNotMindATagThatARuleNamesWhoeverActsOnIt() {
        assertThat(Lint.of(shop(hr().tags(VIP)
                        .rules(TagRule.anyOf("sys_human_help", "vip").notify("dan")))))
                .isEmpty();
        assertThat(Lint.of(hr().tags(VIP).rules(TagRule.anyOf("vip").executedBy(RuleExecutor.PLATFORM))))
                .isEmpty();
    }

    @Test
    void doesNotMindATagThatAViewOfThePersonaLooksFor() {
        var other = Persona.named("IT").ownedBy("ida@x.example").tags(VIP);
        var unused = "TAG_UNUSED /personas/0/tags/0";

        assertThat(Lint.of(shop(hr().tags(VIP), other).views(view()))).isEmpty();
        assertThat(Lint.of(shop(hr().tags(VIP), other).views(view().ofPersonas("IT", "HR"))))
                .isEmpty();
        assertThat(Lint.places(shop(hr().tags(VIP), other).views(view().ofPersonas("IT"))))
                .containsExactly(unused);
    }

    @Test
    void findsATagThatSuspendsWhereOnlyTheOwnerIsLeft() {
        assertThat(Lint.of(hr().tags(REFUND))).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.SUSPENDS_WITHOUT_HUMAN);
            assertThat(finding.severity()).isEqualTo(Severity.INFO);
            assertThat(finding.place()).hasToString("/personas/0/tags/0/postAction");
            assertThat(finding.what()).startsWith("the tag \"refund\" suspends the automation");
        });
    }

    @Test
    void doesNotMindATagThatSuspendsIfARuleOnItLeadsToSomebody() {
        var onlyOwner = hr().tags(REFUND).rules(TagRule.anyOf("refund").notify("dan"));

        assertThat(Lint.of(shop(onlyOwner))).isEmpty();
        assertThat(Lint.of(shop(hr().tags(REFUND).rules(TagRule.anyOf("refund").moveTo("chat")))))
                .isEmpty();
        assertThat(Lint.places(shop(
                        hr().tags(REFUND).rules(TagRule.anyOf("sys_human_help").notify("dan")))))
                .containsExactly(ALONE);
    }

    @Test
    void doesNotMindATagThatSuspendsIfAStepFindsSomebody() {
        var assigns = TagRule.anyOf("sys_human_help").assign("eva");
        var moves = TagRule.anyOf("sys_human_help").moveTo("chat");

        assertThat(Lint.of(shop(hr().tags(REFUND).rules(assigns)))).isEmpty();
        assertThat(Lint.of(shop(hr().tags(REFUND).rules(moves)))).isEmpty();
        assertThat(Lint.of(withSpecialist(hr().tags(REFUND)))).isEmpty();
    }

    @Test
    void looksOnlyAtStepsThatAChainHasAndTheLibraryTakes() {
        var assigns = TagRule.anyOf("sys_human_help").assign("eva");
        var moves = TagRule.anyOf("sys_human_help").moveTo("chat");

        assertThat(Lint.places(shop(hr().tags(REFUND).rules(assigns).chain(ChainStep.INBOX, ChainStep.OWNER))))
                .contains(ALONE);
        assertThat(Lint.places(shop(hr().tags(REFUND).rules(moves).chain(ChainStep.TAG_ASSIGNMENT, ChainStep.OWNER))))
                .contains(ALONE);
        assertThat(Lint.places(shop(hr().tags(REFUND).rules(assigns.executedBy(RuleExecutor.PLATFORM)))))
                .containsExactly(ALONE);
        assertThat(Lint.places(withSpecialist(hr().tags(REFUND)).chain(ChainStep.OWNER)))
                .contains(ALONE);
        assertThat(Lint.places(withSpecialist(hr().tags(REFUND)).specialistRouting(false)))
                .contains(ALONE);
    }

    @Test
    void doesNotCountSpecialistsWhoAreNotActive() {
        var persona = hr().tags(REFUND)
                .reasons(ContactReason.PTO)
                .specialist(Specialist.of("mia@x.example", "").withActive(false))
                .user("ann@x.example", Specialist.of("mia@x.example", "").email());

        assertThat(Lint.places(persona)).contains(ALONE);
    }

    @Test
    void countsAgentsWhomTheStepExpertiseFinds() {
        var wanting = REFUND.withExpertise("returns");
        var fay = Agent.of("fay", "fay@x.example").withExpertise("returns");

        assertThat(Lint.of(shop(hr().tags(wanting).operators("fay")).agents(fay)))
                .isEmpty();
        assertThat(Lint.places(shop(hr().tags(wanting)).agents(fay))).contains(ALONE);
    }

    @Test
    void doesNotMindATagThatWantsExpertise() {
        var fay = Agent.of("fay", "fay@x.example").withExpertise("returns");
        var tag = SmartTag.custom("back").withExpertise("returns");

        assertThat(Lint.of(shop(hr().tags(tag).operators("fay")).agents(fay))).isEmpty();
    }

    @Test
    void doesNotMindATagThatGivesPriority() {
        assertThat(Lint.places(hr().tags(SmartTag.custom("angry").withPriorityMinutes(7))))
                .doesNotContain("TAG_UNUSED /personas/0/tags/0");
    }

    private static PersonaBuilder withSpecialist(PersonaBuilder persona) {
        return persona.reasons(ContactReason.PTO).specialist("mia@x.example", "", "ann@x.example");
    }

    private static SharedView view() {
        return SharedView.of("important").anyOf("vip");
    }
}
