package dev.switchboard.scenario;

import static dev.switchboard.scenario.Shop.ACTOR_DAN;
import static dev.switchboard.scenario.Shop.ACTOR_EVA;
import static dev.switchboard.scenario.Shop.DAN;
import static dev.switchboard.scenario.Shop.EVA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.absence.PersonalCalendar;
import dev.switchboard.agent.Agent;
import dev.switchboard.conversation.AutomationMode;
import dev.switchboard.conversation.Message;
import dev.switchboard.conversation.WorkResult;
import dev.switchboard.event.RoutingEvent.Kind;
import dev.switchboard.permission.Actor;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.policy.PolicyEdit;
import dev.switchboard.routing.Answer;
import dev.switchboard.routing.Attachment;
import dev.switchboard.routing.Outcome;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.routing.Target;
import dev.switchboard.tag.SmartTag;
import dev.switchboard.tag.TagRule;
import dev.switchboard.tag.TellHuman;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A suspended conversation: silent, held by a human, and let go by one")
class SuspensionTest {
    private final Shop shop =
            Shop.with(Shop.shop().rules(TagRule.anyOf("return_or_refund").moveTo("Human"), TagRule.followUp("Human")));

    private RoutingDecision refund() {
        shop.answer = Answer.known("Please send the four things.", 1);
        return shop.ask(Shop.REFUND);
    }

    @Test
    @DisplayName("A-35 the tag asked for something and the reply went out: the team is told with the next message")
    void theHumanIsToldWithTheNextMessage() {
        var decision = refund();

        assertThat(decision.outcome()).isEqualTo(Outcome.QUEUED);
        assertThat(shop.notified()).isEmpty();
        assertThat(shop.chatOf(decision)).containsExactly("Please send the four things.");
        assertThat(shop.inbox("Human")).containsExactly("chat");

        shop.ask("Order 17, Elm Street, too small");

        assertThat(shop.notified()).containsExactly(DAN, EVA);
        assertThat(shop.lastNotificationTo(DAN)).satisfies(told -> {
            assertThat(told.question()).isEqualTo("Order 17, Elm Street, too small");
            assertThat(told.escalation()).isEqualTo(decision.escalation());
            assertThat(told.replyToken()).isPresent();
            assertThat(told.earlier()).extracting(one -> one.text()).contains(Shop.REFUND);
            assertThat(told.body()).contains(Shop.REFUND, "Order 17, Elm Street, too small");
        });
    }

    @Test
    @DisplayName("A-35 each later message is on show in the inbox; the members are not told of each")
    void laterMessagesAreOnShow() {
        refund();
        shop.ask("Order 17");
        shop.notifier.clear();

        shop.ask("Elm Street 4");

        assertThat(shop.notified()).isEmpty();
        assertThat(shop.inbox("Human")).containsExactly("chat");
    }

    @Test
    @DisplayName("A-35 nothing was asked for, or no reply went out: told at once; a tag may say either")
    void theHumanIsToldAtOnce() {
        var unanswered =
                Shop.with(Shop.shop().rules(TagRule.anyOf("return_or_refund").assign("eva")));
        unanswered.ask(Shop.REFUND);
        assertThat(unanswered.notified()).containsExactly(EVA);

        assertThat(notifiedAtOnce(TellHuman.AT_ONCE, "order number")).containsExactly(EVA);
        assertThat(notifiedAtOnce(TellHuman.WITH_NEXT_MESSAGE)).isEmpty();
        assertThat(notifiedAtOnce(TellHuman.WHEN_ANSWERED)).containsExactly(EVA);
        assertThat(notifiedAtOnce(TellHuman.WHEN_ANSWERED, "order number")).isEmpty();
    }

    private static List<String> notifiedAtOnce(TellHuman when, String... asksFor) {
        var tag = Shop.refund().withAsksFor(asksFor).withTellHuman(when);
        var shop = Shop.with(Persona.named("Shop")
                .ownedBy(Shop.SAM)
                .tags(tag)
                .rules(TagRule.anyOf(tag.name()).assign("eva")));
        shop.answer = Answer.known("Yes.", 1);
        shop.ask(Shop.REFUND);
        return shop.notified();
    }

    @Test
    @DisplayName("T-AI-04 after suspension: no automated reply, HELD, and the inbox shows the message")
    void nothingIsSaidAfterSuspension() {
        refund();
        shop.chat.clear();
        shop.asked.clear();

        var details = shop.ask("Order 17, Elm Street, too small");

        assertThat(details.outcome()).isEqualTo(Outcome.HELD);
        assertThat(details.target()).contains(new Target(Target.Kind.INBOX, "Human", "Human"));
        assertThat(shop.asked).isEmpty();
        assertThat(shop.chatOf(details)).isEmpty();
        assertThat(shop.inbox("Human")).containsExactly("chat");
        assertThat(shop.transcript(details)).extracting(Message::text).contains("Order 17, Elm Street, too small");
    }

    @Test
    @DisplayName("T-AI-31 a photo after suspension reaches the human unchanged")
    void thePhotoReachesTheHuman() {
        refund();
        var photo = new Attachment("shoes.jpg", "image/jpeg", URI.create("https://files.test/17"));

        shop.route(Question.to("Shop", "Here it is").inConversation("chat").withAttachments(List.of(photo)));

        assertThat(shop.lastNotificationTo(DAN).attachments()).containsExactly(photo);
    }

    @Test
    @DisplayName(
            "T-AI-05 an agent not taking part may not resume; the claimer may, and the next known question is answered")
    void theClaimerResumes() {
        var decision = refund();
        var id = decision.conversation();
        var conversations = shop.switchboard.conversations();

        assertThat(conversations.resume(id, Actor.agent("fay"))).isEqualTo(WorkResult.DENIED);
        assertThat(conversations.mayAutomationSpeak(id).isAllowed()).isFalse();
        shop.inboxes().claim(id, ACTOR_DAN);
        assertThat(conversations.resume(id, ACTOR_EVA)).isEqualTo(WorkResult.DENIED);
        assertThat(conversations.resume(id, ACTOR_DAN)).isEqualTo(WorkResult.DONE);
        assertThat(conversations.resume(id, ACTOR_DAN)).isEqualTo(WorkResult.UNCHANGED);

        assertThat(conversations.mayAutomationSpeak(id).isAllowed()).isTrue();
        assertThat(shop.ask("When do you open?").outcome()).isEqualTo(Outcome.ANSWERED);
    }

    @Test
    @DisplayName("A-36 neither another message nor another tag nor time ends a suspension")
    void onlyAHumanEndsASuspension() {
        refund();
        shop.clock.advance(Duration.ofDays(30));

        shop.ask("hello?");
        var decision = shop.ask("refund please");

        assertThat(shop.conversation(decision).mode()).isEqualTo(AutomationMode.SUSPENDED);
        assertThat(decision.outcome()).isEqualTo(Outcome.HELD);
    }

    @Test
    @DisplayName("3.5 an agent suspends by hand; with a human present a resumed conversation is deferring")
    void suspendedByHand() {
        var decision = shop.ask(Shop.UNKNOWN);
        var conversations = shop.switchboard.conversations();
        conversations.join(shop.lastNotificationTo(DAN).joinToken().orElseThrow());

        assertThat(conversations.suspend(decision.conversation(), ACTOR_DAN)).isEqualTo(WorkResult.DONE);
        assertThat(shop.conversation(decision).mode()).isEqualTo(AutomationMode.SUSPENDED);
        conversations.resume(decision.conversation(), ACTOR_DAN);
        assertThat(shop.conversation(decision).mode()).isEqualTo(AutomationMode.DEFERRING);
        conversations.leave(decision.conversation(), DAN);
        assertThat(shop.conversation(decision).mode()).isEqualTo(AutomationMode.ACTIVE);
    }

    @Test
    @DisplayName("3.3 stage 1: suspended and nobody has it: the chain finds somebody, and the automation stays silent")
    void aSuspendedConversationNobodyHas() {
        var decision = refund();
        shop.inboxes().claim(decision.conversation(), ACTOR_DAN);
        shop.inboxes().handle(decision.conversation(), ACTOR_DAN);
        shop.asked.clear();
        shop.notifier.clear();

        var next = shop.ask("One more thing");

        assertThat(next.outcome()).isEqualTo(Outcome.ESCALATED_OWNER);
        assertThat(shop.asked).isEmpty();
        assertThat(shop.notified()).containsExactly(Shop.SAM);
    }

    @Test
    @DisplayName("3.3 stage 1: each further message of a suspended conversation goes to the agent who has it")
    void theAssigneeGetsEachMessage() {
        var assigned =
                Shop.with(Shop.shop().rules(TagRule.anyOf("return_or_refund").assign("eva")));
        assigned.ask(Shop.REFUND);
        assigned.notifier.clear();

        assigned.ask("Order 17");
        var last = assigned.ask("Elm Street");

        assertThat(last.target()).contains(new Target(Target.Kind.AGENT, "eva", "Eva"));
        assertThat(assigned.notified()).containsExactly(EVA, EVA);
    }

    @Test
    @DisplayName("3.3 stage 1: while it is held, tags are found and rules notify, but nobody new is asked")
    void tagsAreFoundWhileHeld() {
        var both = Shop.with(Shop.shop()
                .tags(SmartTag.custom("angry").withPhrases("outrageous"))
                .rules(
                        TagRule.anyOf("return_or_refund").assign("eva"),
                        TagRule.anyOf("angry").notify("dan").assign("fay").moveTo("Human")));
        both.ask(Shop.REFUND);
        both.notifier.clear();

        var held = both.ask("This is outrageous");

        assertThat(held.outcome()).isEqualTo(Outcome.HELD);
        assertThat(Shop.names(held.tags())).containsExactly("angry");
        assertThat(both.notified()).containsExactlyInAnyOrder(EVA, DAN);
        assertThat(both.lastNotificationTo(DAN).body()).contains("a rule tells you of messages tagged angry");
        assertThat(both.placement(held).inbox()).isEqualTo("Human");
        assertThat(both.conversation(held).escalations()).hasSize(1);
    }

    @Test
    @DisplayName("3.3 stage 9: an answer in flight when a human joins is held back and kept as superseded")
    void anAnswerInFlightIsHeldBack() {
        var asked = Shop.open();
        asked.ask(Shop.UNKNOWN);
        var token = asked.lastNotificationTo(DAN).joinToken().orElseThrow();
        asked.answer = Answer.known("We open at nine.", 1);
        asked.whileThinking = () -> asked.switchboard.conversations().join(token);
        asked.chat.clear();

        var decision = asked.ask("When do you open?");

        assertThat(decision.outcome()).isEqualTo(Outcome.HELD);
        assertThat(asked.chatOf(decision)).containsExactly("Dan joined the conversation.");
        assertThat(asked.transcript(decision))
                .filteredOn(Message::superseded)
                .singleElement()
                .satisfies(held -> assertThat(held.text()).isEqualTo("We open at nine."));
        asked.switchboard.conversations().leave(decision.conversation(), DAN);
        asked.whileThinking = () -> {};
        asked.ask("And when do you close?");
        assertThat(asked.asked.get(asked.asked.size() - 1).history())
                .extracting(Message::text)
                .contains("When do you open?")
                .doesNotContain("We open at nine.");
    }

    @Test
    @DisplayName("3.5 handed back to the persona: what humans had to do is done, and it answers again")
    void handedBack() {
        var decision = refund();
        shop.inboxes().claim(decision.conversation(), ACTOR_DAN);

        var conversations = shop.switchboard.conversations();
        assertThat(conversations.handBack(decision.conversation(), ACTOR_EVA)).isEqualTo(WorkResult.DENIED);
        assertThat(conversations.handBack(decision.conversation(), ACTOR_DAN)).isEqualTo(WorkResult.DONE);

        assertThat(shop.conversation(decision).mode()).isEqualTo(AutomationMode.ACTIVE);
        assertThat(shop.inbox("Human")).isEmpty();
        assertThat(shop.ask("When do you open?").outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(shop.happened()).contains(Kind.PLACEMENT_HANDLED, Kind.AUTOMATION_MODE_CHANGED);
    }

    @Test
    @DisplayName("A-20 an agent who is removed has the conversation no longer: somebody else is found at once")
    void aRemovedAgentHasNothing() {
        var assigned =
                Shop.with(Shop.shop().rules(TagRule.anyOf("return_or_refund").assign("fay")));
        var decision = assigned.ask(Shop.REFUND);
        var policies = assigned.switchboard.policies();
        policies.edit(PolicyEdit.removeRule(
                "Shop", policies.current().policy().require("Shop").rules().get(0)));
        var without = Policy.builder()
                .agents(Agent.of("dan", DAN))
                .personas(Persona.named("Shop").ownedBy(Shop.SAM))
                .build();

        policies.apply(without, policies.current().number());

        assertThat(assigned.escalation(decision)
                        .recipient()
                        .orElseThrow()
                        .person()
                        .email())
                .hasToString(Shop.SAM);
        assertThat(assigned.conversation(decision).assignee()).isEmpty();
        assertThat(assigned.notified()).containsExactly(Shop.FAY, Shop.SAM);
    }

    @Test
    @DisplayName("AI-7 claimed by somebody who is away by now: the team is told of what the asker writes")
    void claimedByWhoIsAway() {
        var persona = Shop.shop().rules(TagRule.anyOf("return_or_refund").moveTo("Human"), TagRule.followUp("Human"));
        var away = PersonalCalendar.of(DAN).away("2026-01-06T09:00:00Z", "2026-01-09T09:00:00Z");
        var desk = Shop.with(Shop.workplace().personas(persona).calendars(away), parts -> parts);
        desk.answer = Answer.known("Please send the four things.", 1);
        var decision = desk.ask(Shop.REFUND);
        desk.ask("Order 17");
        desk.inboxes().claim(decision.conversation(), ACTOR_DAN);
        desk.notifier.clear();
        desk.ask("Elm Street");
        assertThat(desk.notified()).containsExactly(DAN);
        desk.notifier.clear();
        desk.clock.advance(Duration.ofDays(1));

        desk.ask("too small");

        assertThat(desk.notified()).containsExactly(EVA);
    }
}
