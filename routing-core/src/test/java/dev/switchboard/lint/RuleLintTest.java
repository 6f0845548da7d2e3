package dev.switchboard.lint;

import static dev.switchboard.lint.Lint.hr;
import static dev.switchboard.lint.Lint.shop;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.chain.ChainStep;
import dev.switchboard.inbox.Inbox;
import dev.switchboard.persona.PersonaBuilder;
import dev.switchboard.policy.PolicyBuilder;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.tag.RuleExecutor;
import dev.switchboard.tag.SmartTag;
import dev.switchboard.tag.TagRule;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RuleLintTest {
    private static final String HELP = "sys_human_help";
    private static final String FOLLOW_UP = "sys_human_follow_up";

    @Test
    void findsATagThatThePersonaDoesNotHave() {
        var findings =
                Lint.of(rules(TagRule.anyOf("a", "urgnt", HELP, "sys_human_hlp").notify("dan")));

        assertThat(findings)
                .extracting(finding ->
                        finding.code() + " " + finding.place() + " " + finding.what() + ": " + finding.remedy())
                .containsExactly(
                        "RULE_TAG_UNKNOWN /personas/0/rules/0/anyOf/1 the persona has no tag \"urgnt\": "
                                + "Write \"urgent\" if that is meant, or else add the tag",
                        "RULE_TAG_UNKNOWN /personas/0/rules/0/anyOf/3 the persona has no tag \"sys_human_hlp\": "
                                + "Write \"sys_human_help\" if that is meant, or else add the tag");
        assertThat(findings)
                .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.WARNING));
    }

    @Test
    void looksAtTheTagsOfRulesOfThePlatformToo() {
        var rule = TagRule.anyOf("something else").notify("dan").executedBy(RuleExecutor.PLATFORM);

        assertThat(Lint.of(rules(rule))).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.RULE_TAG_UNKNOWN);
            assertThat(finding.remedy()).isEqualTo("Add the tag, or do not name it here");
        });
    }

    @Test
    void findsARuleWithoutEffect() {
        assertThat(Lint.of(rules(TagRule.anyOf("a").notify("dan"), TagRule.anyOf("b", "a", HELP))))
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding)
                                .hasToString(
                                        "WARNING RULE_WITHOUT_EFFECT /personas/0/rules/1: "
                                                + "the rule on \"b\" and 2 more notifies, assigns and moves nothing; "
                                                + "nothing happens when it applies. "
                                                + "Say whom it notifies, who gets the conversation or where that is moved, or remove it."));
    }

    @Test
    void leavesItToThePlatformWhatItsRulesDo() {
        assertThat(Lint.of(rules(TagRule.anyOf("a").executedBy(RuleExecutor.PLATFORM))))
                .isEmpty();
    }

    @Test
    @DisplayName("A-34: a larger priority comes first")
    void findsARuleBehindOneOfHigherPriority() {
        assertThat(Lint.of(rules(
                        TagRule.anyOf("a").moveTo("chat"),
                        TagRule.anyOf("b", "a").moveTo("late").withPriority(1))))
                .singleElement()
                .satisfies(finding -> assertThat(finding)
                        .hasToString("WARNING RULE_SHADOWED /personas/0/rules/0: "
                                + "the rule on \"a\" comes after /rules/1 on all of its tags; "
                                + "of all rules for a message the first that moves it counts, "
                                + "and the first that assigns it to somebody eligible. "
                                + "Raise its priority, or remove it."));
    }

    @Test
    @DisplayName("A-34: of equal priorities the rule defined earlier comes first")
    void findsARuleBehindAnEarlierOne() {
        assertThat(shadowed(
                        TagRule.anyOf(HELP, "a").assign("dan"),
                        TagRule.anyOf(HELP).assign("eva")))
                .containsExactly("/rules/1");
        assertThat(shadowed(
                        TagRule.anyOf(HELP).assign("dan"), TagRule.anyOf(HELP).assign("dan")))
                .containsExactly("/rules/1");
    }

    @Test
    void findsARuleBehindSeveralThatCoverItTogether() {
        assertThat(Lint.of(rules(
                        TagRule.anyOf("a").assign("dan"),
                        TagRule.anyOf("b").assign("dan").withPriority(Integer.MAX_VALUE),
                        TagRule.anyOf("a", "b").assign("eva").withPriority(Integer.MIN_VALUE))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.what())
                            .isEqualTo(
                                    "the rule on \"a\" and 1 more comes after /rules/0 and 1 more on all of its tags");
                    assertThat(finding.remedy()).contains("unless it stands in for an agent who is not eligible");
                });
    }

    @Test
    void doesNotMindARuleThatIsFirstOnOneOfItsTags() {
        assertThat(shadowed(
                        TagRule.anyOf("a").moveTo("chat"),
                        TagRule.anyOf("a", "b").moveTo("late")))
                .isEmpty();
    }

    @Test
    void doesNotMindARuleThatIsFirstInOneOfItsEffects() {
        assertThat(shadowed(
                        TagRule.anyOf("a").moveTo("chat"), TagRule.anyOf("a").assign("eva")))
                .isEmpty();
        assertThat(shadowed(
                        TagRule.anyOf("a").moveTo("chat"),
                        TagRule.anyOf("a").assign("eva").moveTo("late")))
                .isEmpty();
        assertThat(shadowed(
                        TagRule.anyOf("a").moveTo("chat").assign("dan"),
                        TagRule.anyOf("a").assign("eva").moveTo("late")))
                .containsExactly("/rules/1");
    }

    @Test
    void doesNotMindARuleThatNotifiesAsWell() {
        assertThat(shadowed(
                        TagRule.anyOf("a").moveTo("chat"),
                        TagRule.anyOf("a").moveTo("late").notify("eva")))
                .isEmpty();
    }

    @Test
    @DisplayName("A-34: of equal priorities a custom tag comes before a system tag")
    void saysNothingWhereACustomTagMayComeFirst() {
        assertThat(shadowed(
                        TagRule.anyOf(HELP).moveTo("chat"),
                        TagRule.anyOf("a", HELP).moveTo("late")))
                .isEmpty();
        assertThat(shadowed(
                        TagRule.anyOf(HELP).moveTo("chat"),
                        TagRule.anyOf("a").moveTo("chat"),
                        TagRule.anyOf("a", HELP).moveTo("late")))
                .isEmpty();
        assertThat(shadowed(
                        TagRule.anyOf(HELP).moveTo("chat"),
                        TagRule.anyOf(FOLLOW_UP, HELP).moveTo("late")))
                .isEmpty();
    }

    @Test
    void leavesRulesOfThePlatformOutOfTheOrder() {
        var platform = TagRule.anyOf("a").moveTo("chat").executedBy(RuleExecutor.PLATFORM);
        var library = TagRule.anyOf("a").moveTo("late");

        assertThat(shadowed(platform, library)).isEmpty();
        assertThat(shadowed(library, platform)).isEmpty();
    }

    @Test
    void findsARuleWhoseStepNoChainHas() {
        var rule = TagRule.anyOf("a").assign("eva").moveTo("chat");

        assertThat(Lint.of(shop(persona(rule).chain(ChainStep.INBOX, ChainStep.OWNER))))
                .singleElement()
                .satisfies(finding -> assertThat(finding)
                        .hasToString("WARNING RULE_NEVER_ASKED /personas/0/rules/0/assign: "
                                + "the rule on \"a\" assigns to agent \"eva\", but no chain has the step TAG_ASSIGNMENT; "
                                + "only a chain with that step asks the agent, or tells the members of the inbox. "
                                + "Add TAG_ASSIGNMENT to the chain."));
        assertThat(Lint.places(shop(persona(rule).chain(ChainStep.TAG_ASSIGNMENT, ChainStep.OWNER))))
                .containsExactly("RULE_NEVER_ASKED /personas/0/rules/0/moveTo");
    }

    @Test
    void doesNotMindAStepThatOnlyTheChainOfAReasonHas() {
        var reason = ContactReason.named("Complaints")
                .withAlwaysHuman(true)
                .withChain(ChainStep.TAG_ASSIGNMENT, ChainStep.OWNER);
        var persona = persona(TagRule.anyOf("a").assign("eva")).reasons(reason).chain(ChainStep.OWNER);

        assertThat(Lint.of(shop(persona))).isEmpty();
        assertThat(Lint.places(shop(persona.specialistRouting(false))))
                .contains("RULE_NEVER_ASKED /personas/0/rules/0/assign");
    }

    @Test
    void doesNotAskForStepsThatRulesOfThePlatformDoNotNeed() {
        var rule = TagRule.anyOf("a").assign("eva").moveTo("chat").executedBy(RuleExecutor.PLATFORM);

        assertThat(Lint.of(shop(persona(rule, TagRule.anyOf("a").notify("dan")).chain(ChainStep.OWNER))))
                .isEmpty();
    }

    private static List<String> shadowed(TagRule... rules) {
        return Lint.of(rules(rules)).stream()
                .filter(finding -> finding.code() == FindingCode.RULE_SHADOWED)
                .map(finding -> finding.place().pointer().substring("/personas/0".length()))
                .toList();
    }

    /** With tags a, b and urgent, and inboxes chat and late, in which nothing else is found. */
    private static PolicyBuilder rules(TagRule... rules) {
        return shop(persona(rules))
                .inboxes(Inbox.followUp("late").withKind(Inbox.Kind.CHANNEL).withMembers("eva"));
    }

    private static PersonaBuilder persona(TagRule... rules) {
        return hr().tags(tag("a"), tag("b"), tag("urgent")).rules(rules);
    }

    private static SmartTag tag(String name) {
        return SmartTag.custom(name).withInstructions("Be kind");
    }
}
