package dev.switchboard.scenario;

import static dev.switchboard.scenario.Shop.DAN;
import static dev.switchboard.scenario.Shop.EVA;
import static dev.switchboard.scenario.Shop.FAY;
import static dev.switchboard.scenario.Shop.FOLLOW_UP;
import static dev.switchboard.scenario.Shop.HELP;
import static dev.switchboard.scenario.Shop.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.conversation.EscalationState;
import dev.switchboard.conversation.Placement;
import dev.switchboard.event.RoutingEvent.Kind;
import dev.switchboard.inbox.Inbox;
import dev.switchboard.persona.PersonaBuilder;
import dev.switchboard.routing.Answer;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Outcome;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.Target;
import dev.switchboard.tag.SmartTag;
import dev.switchboard.tag.TagRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Tag rules: whom they notify, to whom they assign, where they move, and how several combine")
class TagRuleTest {

    @Test
    @DisplayName("T-AI-07 a rule on both system tags notifies once for one of them, within the same call")
    void notifiesWithinTheSameCall() {
        var shop = Shop.with(Shop.shop().rules(TagRule.anyOf(HELP, FOLLOW_UP).notify("dan")));

        var decision = shop.ask(Shop.UNKNOWN);

        assertThat(shop.notifier.notificationsTo(DAN)).singleElement().satisfies(told -> {
            assertThat(told.toldOf()).extracting(Object::toString).containsExactly(HELP);
            assertThat(told.escalation()).isEmpty();
        });
        assertThat(decision.outcome()).isEqualTo(Outcome.ESCALATED_OWNER);
        assertThat(shop.notified()).containsExactly(SAM, DAN);
    }

    @Test
    @DisplayName("A-39 notify fires for each message that carries the tag")
    void notifiesForEachMessage() {
        var shop = Shop.with(Shop.shop().rules(TagRule.anyOf(HELP).notify("dan")));

        shop.ask(Shop.UNKNOWN);
        shop.ask("And my zeppelin?");

        assertThat(shop.notifier.notificationsTo(DAN)).hasSize(2);
    }

    @Test
    @DisplayName("3.3 stage 5: a notify rule alone is no hand-off: an answered question stays answered")
    void notifyAloneIsNoHandOff() {
        var shop = Shop.with(angry().rules(TagRule.anyOf("angry").notify("dan")));
        shop.answer = Answer.known("I am sorry.", 1);

        var decision = shop.ask("This is outrageous");

        assertThat(decision.outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(shop.notified()).containsExactly(DAN);
    }

    @Test
    @DisplayName(
            "T-AI-08 a rule assigns Eva: she is the assignee and has one notification, also if a rule notifies her too")
    void assigns() {
        var shop = Shop.with(
                Shop.shop().rules(TagRule.anyOf(FOLLOW_UP).assign("eva").notify("eva")));
        shop.answer = Answer.cannotExecute("");

        var decision = shop.ask("Please change my delivered order");

        assertThat(decision.target()).contains(new Target(Target.Kind.AGENT, "eva", "Eva"));
        assertThat(shop.conversation(decision).assignee().orElseThrow().person().email())
                .hasToString(EVA);
        assertThat(shop.notified()).containsExactly(EVA);
    }

    @Test
    @DisplayName("T-AI-09 no listed tag: no rule fires")
    void noListedTagNoRule() {
        var shop = Shop.with(
                angry().rules(TagRule.anyOf("angry").assign("eva").notify("dan").moveTo("Human")));

        var decision = shop.ask(Shop.UNKNOWN);

        assertThat(decision.outcome()).isEqualTo(Outcome.ESCALATED_OWNER);
        assertThat(shop.notified()).containsExactly(SAM);
        assertThat(shop.conversation(decision).placement()).isEmpty();
    }

    @Test
    @DisplayName("T-AI-11 I-10 moved into Human as awaiting, into no other inbox; untagged conversations are not")
    void movesIntoTheInbox() {
        var shop = Shop.open();
        shop.ask("tagged", Shop.UNKNOWN);
        shop.answer = Answer.known("At nine.", 1);

        var untagged = shop.ask("untagged", "When do you open?");

        assertThat(shop.inbox("Human")).containsExactly("tagged");
        assertThat(shop.conversation(untagged).placement()).isEmpty();
        assertThat(shop.happened()).containsOnlyOnce(Kind.CONVERSATION_PLACED);
    }

    @Test
    @DisplayName("T-AI-11 a queued conversation waits, all members are told, and the decision says so")
    void queues() {
        var shop = Shop.open();

        var decision = shop.ask(Shop.UNKNOWN);

        assertThat(decision.outcome()).isEqualTo(Outcome.QUEUED);
        assertThat(decision.target()).contains(new Target(Target.Kind.INBOX, "Human", "Human"));
        assertThat(shop.placement(decision).state()).isEqualTo(Placement.State.AWAITING);
        assertThat(shop.notified()).containsExactly(DAN, EVA);
        assertThat(shop.escalation(decision).state()).isEqualTo(EscalationState.NOTIFIED);
        assertThat(shop.escalation(decision).inbox()).contains("Human");
        assertThat(shop.escalation(decision).recipient()).isEmpty();
    }

    @Test
    @DisplayName("T-AI-12 a rule that lists a custom tag too moves for that one as well")
    void customAndSystemTagsInOneRule() {
        var shop = Shop.with(Shop.shop()
                .tags(SmartTag.custom("vip_complaint").withPhrases("as a gold customer"))
                .rules(TagRule.anyOf(HELP, "vip_complaint").moveTo("Human")));
        shop.answer = Answer.known("I see.", 1);

        shop.ask("As a gold customer I expect more");

        assertThat(shop.inbox("Human")).containsExactly("chat");
    }

    @Test
    @DisplayName("T-AI-21 two assign rules: the higher one assigns, the other is in the trace as skipped, both notify")
    void theHigherRuleAssigns() {
        var shop = Shop.with(angry().rules(
                        TagRule.anyOf("angry").assign("fay").notify("dan").withPriority(1),
                        TagRule.anyOf(HELP).assign("eva").notify("fay").withPriority(2)));

        var decision = shop.ask("This is outrageous, and where is my zeppelin?");

        assertThat(decision.target().orElseThrow().id()).isEqualTo("eva");
        assertThat(decision.trace().steps())
                .extracting(step -> step.stage() + " " + step.result() + " " + step.facts())
                .contains("TAG_ASSIGNMENT ASSIGNED [eva, 2, sys_human_help]", "TAG_ASSIGNMENT SKIPPED [fay, 1, angry]");
        assertThat(shop.notified()).containsExactly(EVA, FAY, DAN);
    }

    @Test
    @DisplayName("3.4 at equal priority a custom tag comes before one of the engine, then the order of definition")
    void tiesAreBrokenByTheOrder() {
        var shop = Shop.with(angry().rules(
                        TagRule.anyOf(HELP).assign("dan"),
                        TagRule.anyOf("angry").assign("eva"),
                        TagRule.anyOf("angry").assign("fay")));

        assertThat(shop.ask("This is outrageous").target().orElseThrow().id()).isEqualTo("eva");
    }

    @Test
    @DisplayName("3.4 a target that is not eligible is skipped: nobody answers their own question")
    void aTargetThatIsNotEligibleIsSkipped() {
        var shop = Shop.with(angry().rules(
                        TagRule.anyOf("angry").assign("eva").notify("eva").withPriority(9),
                        TagRule.anyOf("angry").assign("dan")));

        var decision = shop.switchboard.router().route(Question.to("Shop", "This is outrageous"), Asker.withEmail(EVA));

        assertThat(decision.target().orElseThrow().id()).isEqualTo("dan");
        assertThat(shop.notified()).containsExactly(DAN);
    }

    @Test
    @DisplayName("3.4 move: one inbox, that of the highest priority")
    void oneInbox() {
        var shop = Shop.with(
                Shop.workplace()
                        .inboxes(Inbox.followUp("Second").withMembers("dan"))
                        .personas(angry().rules(
                                        TagRule.anyOf("angry").moveTo("Human"),
                                        TagRule.anyOf(HELP).moveTo("Second").withPriority(1))),
                parts -> parts);

        var decision = shop.ask("This is outrageous");

        assertThat(shop.inbox("Second")).containsExactly("chat");
        assertThat(shop.inbox("Human")).isEmpty();
        assertThat(decision.target().orElseThrow().id()).isEqualTo("Second");
    }

    @Test
    @DisplayName("A-39 assign and move are idempotent, and a claimed conversation does not go back to those that wait")
    void aClaimedConversationStaysClaimed() {
        var shop = Shop.open();
        var first = shop.ask(Shop.UNKNOWN);
        shop.inboxes().claim(first.conversation(), Shop.ACTOR_DAN);
        shop.notifier.clear();

        var second = shop.ask("And my zeppelin?");

        assertThat(shop.placement(second).state()).isEqualTo(Placement.State.CLAIMED);
        assertThat(second.target()).contains(new Target(Target.Kind.AGENT, "dan", "Dan"));
        assertThat(shop.notified()).containsExactly(DAN);
        assertThat(shop.conversation(second).assignee().orElseThrow().person().email())
                .hasToString(DAN);
    }

    @Test
    @DisplayName("3.3 stage 7: an inbox without members tells the owner, and the question waits all the same")
    void anInboxWithoutMembersTellsTheOwner() {
        var shop = Shop.with(
                Shop.workplace()
                        .inboxes(Inbox.followUp("Empty"))
                        .personas(Shop.shop().rules(TagRule.followUp("Empty"))),
                parts -> parts);

        var decision = shop.ask(Shop.UNKNOWN);

        assertThat(decision.outcome()).isEqualTo(Outcome.QUEUED);
        assertThat(shop.notified()).containsExactly(SAM);
        assertThat(shop.placement(decision).inbox()).isEqualTo("Empty");
    }

    @Test
    @DisplayName("A-6 an inbox whose only reader asks: nobody is left, the gap is logged")
    void nobodyIsLeft() {
        var shop = Shop.with(
                Shop.workplace()
                        .inboxes(Inbox.followUp("Empty"))
                        .personas(Shop.shop().rules(TagRule.followUp("Empty"))),
                parts -> parts);

        var decision = shop.switchboard.router().route(Question.to("Shop", Shop.UNKNOWN), Asker.withEmail(SAM));

        assertThat(decision.outcome()).isEqualTo(Outcome.UNROUTABLE);
        assertThat(shop.notified()).isEmpty();
    }

    @Test
    @DisplayName("3.8 a notification of a rule that fails leaves the hand-off alone, and is on the timeline")
    void aFailedNotificationLeavesTheRestAlone() {
        var shop = Shop.with(
                Shop.shop().rules(TagRule.anyOf(HELP).notify("fay").assign("eva")),
                parts -> parts.notifier(notification -> {
                    if (notification.recipient().person().email().toString().equals(FAY)) {
                        throw new IllegalStateException("mail is down");
                    }
                }));

        shop.notifier.failAlways(new IllegalStateException("down"));

        var decision = shop.ask(Shop.UNKNOWN);

        assertThat(shop.escalation(decision).state()).isEqualTo(EscalationState.NOTIFIED);
        shop.switchboard.redeliver();
        assertThat(shop.escalation(decision).timeline())
                .extracting(one -> one.what())
                .containsOnlyOnce(FAY + " could not be told of [sys_human_help]");
    }

    @Test
    @DisplayName("3.6 the order of events of a turn with tags, a move and a suspension")
    void theOrderOfEvents() {
        var shop = Shop.with(Shop.shop().rules(TagRule.anyOf("return_or_refund").moveTo("Human")));
        shop.answer = Answer.known("Send the four things.", 1);

        shop.ask(Shop.REFUND);

        assertThat(shop.happened())
                .containsExactly(
                        Kind.CONVERSATION_OPENED,
                        Kind.MESSAGE_RECEIVED,
                        Kind.TAGS_ATTACHED,
                        Kind.REPLY_SENT,
                        Kind.CONVERSATION_PLACED,
                        Kind.AUTOMATION_MODE_CHANGED,
                        Kind.ESCALATION_CREATED,
                        Kind.QUESTION_ROUTED);
    }

    private static PersonaBuilder angry() {
        return Shop.shop().tags(SmartTag.custom("angry").withPhrases("outrageous"));
    }
}
