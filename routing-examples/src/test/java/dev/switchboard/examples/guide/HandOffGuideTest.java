package dev.switchboard.examples.guide;

import static dev.switchboard.examples.guide.GuidedShop.REFUND;
import static dev.switchboard.examples.guide.GuidedShop.UNKNOWN;
import static dev.switchboard.examples.guide.GuidedShop.ask;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.Switchboard;
import dev.switchboard.agent.Agent;
import dev.switchboard.conversation.AutomationMode;
import dev.switchboard.inbox.Inbox;
import dev.switchboard.inbox.SharedView;
import dev.switchboard.lint.FindingCode;
import dev.switchboard.permission.Action;
import dev.switchboard.persona.Persona;
import dev.switchboard.persona.PersonaBuilder;
import dev.switchboard.policy.Policy;
import dev.switchboard.routing.Answer;
import dev.switchboard.routing.Outcome;
import dev.switchboard.routing.Target;
import dev.switchboard.spi.AnswerProvider;
import dev.switchboard.spi.InboxAdapter;
import dev.switchboard.spi.Notifier;
import dev.switchboard.tag.Direction;
import dev.switchboard.tag.PostAction;
import dev.switchboard.tag.RuleExecutor;
import dev.switchboard.tag.SmartTag;
import dev.switchboard.tag.Tag;
import dev.switchboard.tag.TagRule;
import dev.switchboard.tag.TellHuman;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The guide to handing over is true")
class HandOffGuideTest {
    private final Guide guide = Guide.of(
            "hand-off.md",
            HandOffGuideTest.class,
            HandOffWorkTest.class,
            HandOffApprovalTest.class,
            HandOffGapsTest.class,
            HandOffPlatformTest.class,
            HandOffRepliesTest.class);
    private final GuidedShop shop = new GuidedShop();
    private final Notifier mail = shop.mail;
    private final List<String> written = new ArrayList<>();
    private final Model model = (question, instructions) -> {
        written.addAll(instructions);
        return "Please send all that.";
    };

    /** Whatever writes the replies. */
    private interface Model {
        String write(String question, List<String> instructions);
    }

    // spotless:off
    private Switchboard start() {
        // begin start
Policy policy = Policy.builder()
        .personas(Persona.named("Shop")
                .ownedBy("sam@shop.example", "Sam")
                .knows("We are open from nine to six.", "When do you open?")
                .operators("dan", "eva")
                .rules(TagRule.followUp("human")))
        .agents(Agent.of("dan", "dan@shop.example", "Dan"), Agent.of("eva", "eva@shop.example", "Eva"))
        .inboxes(Inbox.followUp("human").withMembers("dan", "eva"))
        .build();

Switchboard switchboard = Switchboard.over(policy).notifier(mail).build();
        // end start
        return switchboard;
    }

    private static SmartTag refund() {
        // begin refund
SmartTag refund = SmartTag.custom("return_or_refund")
        .withInstructions("Returns are free within 30 days.")
        .withAsksFor("order number", "shipping address", "reason for the return", "photo of the product")
        .withPostAction(PostAction.SUSPEND_AFTERWARDS);
        // end refund
        return refund;
    }

    private AnswerProvider provider() {
        // begin provider
AnswerProvider assistant = request -> request.instructions().isEmpty()
        ? Answer.unknown()
        : Answer.known(model.write(request.question().text(), request.instructions()));
        // end provider
        return assistant;
    }

    private static PersonaBuilder rules(PersonaBuilder persona) {
        // begin rules
persona.rules(
        TagRule.anyOf("wholesale").assign("eva").withPriority(10),
        TagRule.anyOf("angry").notify("fay").moveTo("human").withPriority(5),
        TagRule.anyOf("return_or_refund").moveTo("human"),
        TagRule.followUp("human"));
        // end rules
        return persona;
    }

    private static SharedView view() {
        // begin help
SharedView help = SharedView.of("help")
        .anyOf("sys_human_help", "sys_human_follow_up")
        .assigned(false)
        .quietFor(Duration.ofHours(4));
        // end help
        return help;
    }
    // spotless:on

    @Test
    void theCodeIsThatOfItsTests() {
        guide.hasTheCodeOfItsTests();
    }

    @Test
    void oneRuleIsEnoughToBeginWith() {
        try (var switchboard = start()) {
            assertThat(ask(switchboard, "When do you open?").outcome()).isEqualTo(Outcome.ANSWERED);

            var decision = ask(switchboard, UNKNOWN);

            assertThat(decision.outcome()).isEqualTo(Outcome.QUEUED);
            assertThat(decision.tags()).containsExactly(Tag.HUMAN_HELP);
            assertThat(shop.notified()).containsExactly("dan@shop.example", "eva@shop.example");
        }
    }

    @Test
    void theProviderGetsTheInstructions() {
        try (var switchboard = assisted()) {
            ask(switchboard, REFUND);

            assertThat(String.join("\n", written) + "\n").isEqualTo(guide.onlyBlock("text"));
        }
    }

    @Test
    void theHumanIsToldWithTheNextMessage() {
        try (var switchboard = assisted()) {
            var first = ask(switchboard, REFUND);
            assertThat(first.outcome()).isEqualTo(Outcome.QUEUED);
            assertThat(shop.notified()).isEmpty();
            assertThat(switchboard
                            .conversations()
                            .mayAutomationSpeak(first.conversation())
                            .mode())
                    .isEqualTo(AutomationMode.SUSPENDED);

            assertThat(ask(switchboard, "Order 17").outcome()).isEqualTo(Outcome.HELD);

            assertThat(shop.notified()).containsExactly("dan@shop.example", "eva@shop.example");
        }
    }

    @Test
    void theDocumentIsThePolicyOfTheCode() {
        var persona = Persona.named("Shop")
                .ownedBy("sam@shop.example", "Sam")
                .knows("We are open from nine to six.", "When do you open?")
                .tags(
                        refund(),
                        SmartTag.custom("angry")
                                .withPhrases("unacceptable")
                                .withHandOff(true)
                                .withTellHuman(TellHuman.AT_ONCE),
                        SmartTag.custom("wholesale").withPriority(10),
                        SmartTag.custom("promise")
                                .withDirection(Direction.OUTBOUND)
                                .withPhrases("we will refund"))
                .rules(
                        TagRule.anyOf("wholesale").assign("eva").withPriority(10),
                        TagRule.anyOf("angry").notify("fay").moveTo("human").withPriority(5),
                        TagRule.anyOf("promise").notify("dan").executedBy(RuleExecutor.PLATFORM),
                        TagRule.anyOf("return_or_refund", "sys_human_help", "sys_human_follow_up")
                                .moveTo("human"))
                .operators("dan", "eva", "fay");

        assertThat(shop.policy)
                .isEqualTo(Policy.builder()
                        .personas(persona)
                        .agents(
                                Agent.of("dan", "dan@shop.example", "Dan"),
                                Agent.of("eva", "eva@shop.example", "Eva"),
                                Agent.of("fay", "fay@shop.example", "Fay"))
                        .inboxes(Inbox.followUp("human").withMembers("dan", "eva"))
                        .views(
                                view(),
                                SharedView.of("eva")
                                        .called("Eva's")
                                        .assignedTo("eva")
                                        .withMembers("eva"))
                        .build());
    }

    @Test
    void theRulesOfTheGuideAssignAndMove() {
        var named = shop.policy.require("Shop");
        var persona = Persona.named("Shop")
                .ownedBy("sam@shop.example")
                .tags(named.tags().toArray(SmartTag[]::new));
        var policy = Policy.builder()
                .personas(rules(persona))
                .agents(shop.policy.workplace().agents().toArray(Agent[]::new))
                .inboxes(shop.policy.workplace().inboxes().toArray(Inbox[]::new))
                .build();

        try (var switchboard = Switchboard.over(policy).notifier(mail).build()) {
            assertThat(ask(switchboard, "wholesale", "Do you sell wholesale?").target())
                    .contains(new Target(Target.Kind.AGENT, "eva", "Eva"));
            shop.mail.clear();
            assertThat(ask(switchboard, "angry", "That is unacceptable").outcome())
                    .isEqualTo(Outcome.QUEUED);
            assertThat(shop.notified())
                    .containsExactlyInAnyOrder("dan@shop.example", "eva@shop.example", "fay@shop.example");
        }
    }

    @ParameterizedTest
    @EnumSource
    void thePostActionsAreThere(PostAction action) {
        assertThat(guide.text()).contains("`" + action + "`");
    }

    @ParameterizedTest
    @EnumSource
    void theTimesToTellAreThere(TellHuman when) {
        assertThat(guide.text()).contains("| `" + when + "` |");
    }

    @ParameterizedTest
    @EnumSource
    void theCapabilitiesAreThere(InboxAdapter.Capability capability) {
        assertThat(guide.text()).contains("| `" + capability + "` |");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.MATCH_NONE,
            names = {".*(CONTACT|MERGE).*", ".*EXPERTISE", "SET_STATUS|INVITE|HELP|CHANGE_POLICY|ANNOUNCE_ABSENCE"})
    void theActionsAreThere(Action action) {
        assertThat(guide.text()).contains("`" + action + "`");
    }

    @Test
    void theCodesOfLintExist() {
        var codes = Pattern.compile("`((?:RULE|VIEW|TAG|INBOX)_\\w+)`")
                .matcher(guide.text())
                .results()
                .map(one -> FindingCode.valueOf(one.group(1)))
                .toList();

        assertThat(codes)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(FindingCode.values())
                        .filter(code -> code.name().matches("(RULE|VIEW|INBOX)_.*|TAG_UNUSED"))
                        .toList());
    }

    private Switchboard assisted() {
        return Switchboard.over(shop.policy).notifier(mail).answers(provider()).build();
    }
}
