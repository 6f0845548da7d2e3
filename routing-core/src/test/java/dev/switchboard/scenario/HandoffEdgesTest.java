package dev.switchboard.scenario;

import static dev.switchboard.scenario.Office.ANN;
import static dev.switchboard.scenario.Office.EVE;
import static dev.switchboard.scenario.Shop.ACTOR_DAN;
import static dev.switchboard.scenario.Shop.DAN;
import static dev.switchboard.scenario.Shop.EVA;
import static dev.switchboard.scenario.Shop.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.conversation.AutomationMode;
import dev.switchboard.conversation.EscalationState;
import dev.switchboard.conversation.WorkResult;
import dev.switchboard.event.RoutingEvent.Kind;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.permission.Actor;
import dev.switchboard.policy.PolicyEdit;
import dev.switchboard.routing.Answer;
import dev.switchboard.routing.HandoffCause;
import dev.switchboard.routing.Outcome;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.routing.Target;
import dev.switchboard.tag.SmartTag;
import dev.switchboard.tag.TagRule;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Several questions, several people, one conversation")
class HandoffEdgesTest {
    private static final String MIA = "mia@acme.test";

    /** HR with the follow-up rule. */
    private static Office hr() {
        return Office.with(
                Shop.workplace()
                        .personas(Office.hr().rules(TagRule.followUp("Human")))
                        .build(),
                parts -> parts);
    }

    private static WorkResult claim(Office office, RoutingDecision decision) {
        return office.switchboard.inboxes().claim(decision.conversation(), ACTOR_DAN);
    }

    @Test
    @DisplayName(
            "3.3 stage 7: a question about something else in a claimed conversation goes to whoever has claimed it")
    void theClaimerAnswersOtherQuestionsToo() {
        var office = hr();
        claim(office, office.askIn("chat", EVE, Office.UNKNOWN));

        var pto = office.askIn("chat", EVE, Office.PTO);

        assertThat(pto.outcome()).isEqualTo(Outcome.ESCALATED_AGENT);
        assertThat(pto.target()).contains(new Target(Target.Kind.AGENT, "dan", "Dan"));
        assertThat(Office.codes(pto)).contains("INBOX CLAIMED");
        assertThat(pto.explain()).contains("dan has claimed the conversation in inbox Human");
        assertThat(office.lastNotification().recipient().person().email()).hasToString(DAN);
    }

    @Test
    @DisplayName("I-4 whoever is done does not keep the team from the next question; whoever is not, does")
    void whoIsDoneKeepsNobody() {
        var done = hr();
        done.askIn("chat", ANN, Office.PTO);
        done.reply(MIA, "Granted.");
        assertThat(claim(done, done.askIn("chat", ANN, Office.UNKNOWN))).isEqualTo(WorkResult.DONE);

        var busy = hr();
        busy.askIn("chat", ANN, Office.PTO);
        assertThat(claim(busy, busy.askIn("chat", ANN, Office.UNKNOWN))).isEqualTo(WorkResult.TAKEN);

        var joined = hr();
        joined.askIn("chat", ANN, Office.PTO);
        joined.join(MIA);
        var id = joined.askIn("chat", ANN, "hello");
        joined.switchboard.conversations().write(id.conversation(), MIA, "Granted.");
        assertThat(joined.conversation(id).isAssignedTo(EmailAddress.of(MIA))).isTrue();
    }

    @Test
    @DisplayName("A-40 taking over takes what that one had and what waits, not what a third person has")
    void takingOverLeavesThirdPersonsAlone() {
        var office = hr();
        var mias = office.askIn("chat", ANN, Office.PTO);
        office.edit(PolicyEdit.move("HR", "ann@acme.test", "max@acme.test"));
        var maxs = office.askIn("chat", ANN, Office.PTO);
        var waiting = office.askIn("chat", ANN, Office.UNKNOWN);

        office.switchboard.inboxes().takeOver(waiting.conversation(), ACTOR_DAN);

        assertThat(office.escalation(mias).recipient().orElseThrow().person().email())
                .hasToString(MIA);
        assertThat(office.escalation(maxs).recipient().orElseThrow().person().email())
                .hasToString(DAN);
        assertThat(office.escalation(waiting).recipient().orElseThrow().person().email())
                .hasToString(DAN);
    }

    @Test
    @DisplayName("3.3 stage 9: a reply answers what its author has, and leaves open what others have")
    void aReplyAnswersWhatItsAuthorHas() {
        var office = hr();
        var mias = office.askIn("chat", ANN, Office.PTO);
        office.edit(PolicyEdit.move("HR", "ann@acme.test", "max@acme.test"));
        var maxs = office.askIn("chat", ANN, Office.PTO);
        var inboxes = office.switchboard.inboxes();
        inboxes.takeOver(maxs.conversation(), ACTOR_DAN);

        inboxes.reply(maxs.conversation(), ACTOR_DAN, "Done.", List.of());

        assertThat(office.escalation(maxs).state()).isEqualTo(EscalationState.DELIVERED);
        assertThat(office.escalation(mias).state()).isEqualTo(EscalationState.NOTIFIED);
    }

    @Test
    @DisplayName(
            "3.3 stage 1: a suspended conversation is with the owner if only the owner was asked, as long as that is open")
    void theOwnerHoldsIt() {
        var shop = Shop.with(Shop.shop());
        var first = shop.ask(Shop.REFUND);
        shop.notifier.clear();

        var held = shop.ask("hello?");

        assertThat(held.outcome()).isEqualTo(Outcome.HELD);
        assertThat(held.target()).contains(new Target(Target.Kind.OWNER, SAM, "Sam"));
        assertThat(shop.notified()).containsExactly(SAM);
        assertThat(shop.switchboard
                        .conversations()
                        .mayAutomationSpeak(first.conversation())
                        .holder())
                .isEqualTo(held.target());

        shop.inboxes().reply(first.conversation(), Actor.person(SAM), "Here I am.", List.of());
        assertThat(shop.ask("thanks").outcome()).isEqualTo(Outcome.ESCALATED_OWNER);
    }

    @Test
    @DisplayName(
            "A-38 who asks for a person in a suspended conversation that nobody has is heard: the tag is set, its rules apply")
    void aPersonIsAskedForWhileSuspended() {
        var shop = Shop.open();
        shop.answer = Answer.known("Your order number?", 1);
        var first = shop.ask(Shop.REFUND);
        shop.inboxes().reply(first.conversation(), Actor.person(SAM), "Here I am.", List.of());

        var decision = shop.ask("I want to talk to a human");

        assertThat(decision.cause()).contains(HandoffCause.SENSITIVE);
        assertThat(Shop.names(decision.tags())).containsExactly(Shop.FOLLOW_UP);
        assertThat(decision.outcome()).isEqualTo(Outcome.QUEUED);
        assertThat(shop.inbox("Human")).hasSize(1);
    }

    @Test
    @DisplayName(
            "A-35 a rule that hands over for another tag does not wait; a tag that hands nothing over does not matter")
    void everyTagThatHandsOverMustWait() {
        var vip = SmartTag.custom("vip").withPhrases("gold customer");
        var rule = TagRule.anyOf("return_or_refund").assign("eva");
        var withRule =
                Shop.with(Shop.shop().tags(vip).rules(rule, TagRule.anyOf("vip").moveTo("Human")));
        var without =
                Shop.with(Shop.shop().tags(vip).rules(rule, TagRule.anyOf("vip").notify("fay")));
        for (var shop : List.of(withRule, without)) {
            shop.answer = Answer.known("Your order number?", 1);
            shop.ask("As a gold customer " + Shop.REFUND);
        }

        assertThat(withRule.notified()).containsExactly(EVA);
        assertThat(without.notified()).containsExactly(Shop.FAY);
    }

    @Test
    @DisplayName("A-35 without a suspension nobody waits: the automation may answer the next message itself")
    void onlyASuspendedConversationWaits() {
        var tag = SmartTag.custom("complaint")
                .withPhrases("outrageous")
                .withAsksFor("what happened")
                .withHandOff(true);
        var shop = Shop.with(Shop.shop().tags(tag));
        shop.answer = Answer.known("What happened?", 1);

        shop.ask("outrageous");

        assertThat(shop.notified()).containsExactly(SAM);
    }

    @Test
    @DisplayName(
            "3.5 whoever hands a conversation back leaves it; while a colleague is in it the automation stays silent")
    void handingBackLeaves() {
        var shop = Shop.open();
        var id = shop.ask(Shop.UNKNOWN).conversation();
        var conversations = shop.switchboard.conversations();
        conversations.join(shop.lastNotificationTo(DAN).joinToken().orElseThrow());

        assertThat(conversations.handBack(id, ACTOR_DAN)).isEqualTo(WorkResult.DONE);

        var after = conversations.find(id).orElseThrow();
        assertThat(after.participants()).isEmpty();
        assertThat(after.mode()).isEqualTo(AutomationMode.ACTIVE);
        assertThat(after.assignee()).isEmpty();
        assertThat(shop.happened()).contains(Kind.PARTICIPANT_LEFT, Kind.TAGS_REMOVED);
    }

    @Test
    @DisplayName("A-43 handling tells nobody any more of what was still to be told")
    void whatIsHandledIsNotTold() {
        var shop = Shop.with(Shop.shop().rules(TagRule.anyOf("return_or_refund").moveTo("Human")));
        shop.notifier.failNext(new IllegalStateException("down"));
        var decision = shop.ask(Shop.REFUND);
        shop.inboxes().claim(decision.conversation(), Shop.ACTOR_EVA);
        shop.inboxes().handle(decision.conversation(), Shop.ACTOR_EVA);
        shop.notifier.clear();

        shop.switchboard.redeliver();

        assertThat(shop.notified()).isEmpty();
    }

    @Test
    @DisplayName("3.4 each agent is told once of a message, by however many rules, with all the tags that made them")
    void toldOnceWithAllTags() {
        var shop = Shop.with(Shop.shop()
                .tags(SmartTag.custom("angry").withPhrases("outrageous"))
                .rules(
                        TagRule.anyOf("angry").notify("fay").withPriority(1),
                        TagRule.anyOf(Shop.HELP, "angry").notify("fay")));

        shop.ask("This is outrageous");

        assertThat(shop.notifier.notificationsTo(Shop.FAY)).singleElement().satisfies(told -> {
            assertThat(Shop.names(told.toldOf())).containsExactly("angry", Shop.HELP);
            assertThat(Shop.names(told.tags())).containsExactly("angry", Shop.HELP);
        });
    }

    @Test
    @DisplayName("AI-3 only tags of this message or this conversation give instructions")
    void otherTagsGiveNoInstructions() {
        var shop = Shop.with(Shop.shop()
                .tags(SmartTag.custom("vip").withPhrases("gold customer").withInstructions("Kind.")));

        shop.ask("When do you open?");

        assertThat(shop.asked.get(0).instructions()).isEmpty();
    }
}
