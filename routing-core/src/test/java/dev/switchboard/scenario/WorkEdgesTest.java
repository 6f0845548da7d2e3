package dev.switchboard.scenario;

import static dev.switchboard.scenario.Shop.ACTOR_DAN;
import static dev.switchboard.scenario.Shop.ACTOR_EVA;
import static dev.switchboard.scenario.Shop.DAN;
import static dev.switchboard.scenario.Shop.EVA;
import static dev.switchboard.scenario.Shop.FAY;
import static dev.switchboard.scenario.Shop.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.agent.Agent;
import dev.switchboard.conversation.EscalationState;
import dev.switchboard.conversation.Placement;
import dev.switchboard.conversation.WorkResult;
import dev.switchboard.inbox.Inbox;
import dev.switchboard.inbox.SharedView;
import dev.switchboard.memory.InMemoryInboxPlatform;
import dev.switchboard.notification.Reply;
import dev.switchboard.notification.ReplyResult;
import dev.switchboard.permission.Actor;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.routing.Answer;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Outcome;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.Target;
import dev.switchboard.spi.IntegrationException;
import dev.switchboard.tag.SmartTag;
import dev.switchboard.tag.Tag;
import dev.switchboard.tag.TagRule;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whoever has a conversation, gives it back or is gone: somebody who can answer knows")
class WorkEdgesTest {
    private final IntegrationException down = new IntegrationException("down");

    @Test
    @DisplayName("A-18 claimed and not answered in time: it waits in the inbox again, claimed by nobody")
    void claimedAndOverdue() {
        var shop = Shop.with(Shop.shop().responseTimeout(Duration.ofHours(4)).rules(TagRule.followUp("Human")));
        var decision = shop.ask(Shop.UNKNOWN);
        shop.inboxes().claim(decision.conversation(), ACTOR_DAN);
        shop.clock.advance(Duration.ofHours(5));

        shop.switchboard.escalateOverdue(shop.clock.instant());

        assertThat(shop.conversation(decision).assignee()).isEmpty();
        assertThat(shop.placement(decision).state()).isEqualTo(Placement.State.AWAITING);
    }

    @Test
    @DisplayName("A-35 resumed before the asker wrote again: whoever was to be told later is told at once")
    void resumedBeforeAnybodyWasTold() {
        var shop = Shop.with(Shop.shop().rules(TagRule.anyOf("return_or_refund").assign("eva")));
        shop.answer = Answer.known("Your order number, please?", 1);
        var decision = shop.ask(Shop.REFUND);
        assertThat(shop.notified()).isEmpty();

        shop.switchboard.conversations().resume(decision.conversation(), Actor.person(SAM));

        assertThat(shop.notified()).containsExactly(EVA);
        assertThat(shop.escalation(decision).state()).isEqualTo(EscalationState.NOTIFIED);
    }

    @Test
    @DisplayName("3.5 released into an inbox without members: the owner is told")
    void releasedIntoAnInboxWithoutMembers() {
        var shop = Shop.with(
                Policy.builder()
                        .agents(Agent.of("dan", DAN, "Dan"))
                        .inboxes(Inbox.followUp("Human"))
                        .views(SharedView.of("all"))
                        .personas(Persona.named("Shop")
                                .ownedBy(SAM)
                                .operators("dan")
                                .rules(
                                        TagRule.followUp("Human"),
                                        TagRule.anyOf(Shop.HELP).assign("dan"))),
                parts -> parts);
        var decision = shop.ask(Shop.UNKNOWN);
        shop.notifier.clear();

        assertThat(shop.inboxes().release(decision.conversation(), Actor.admin(DAN)))
                .isEqualTo(WorkResult.DONE);

        assertThat(shop.notified()).containsExactly(SAM);
        assertThat(shop.escalation(decision).inbox()).contains("Human");
    }

    @Test
    @DisplayName("3.5 an owner who claimed and released may still answer the mail")
    void releasedByTheOwner() {
        var shop = withoutMembers();
        var decision = shop.ask(Shop.UNKNOWN);
        var token = shop.lastNotificationTo(SAM).replyToken().orElseThrow();
        var sam = Actor.person(SAM);
        shop.inboxes().claim(decision.conversation(), sam);
        shop.inboxes().release(decision.conversation(), sam);

        assertThat(shop.switchboard.replies().accept(Reply.to(token, SAM, "Behind the house.")))
                .isEqualTo(ReplyResult.DELIVERED);
    }

    @Test
    @DisplayName("A-17 released, and no colleague can be told: the owner is")
    void releasedAndNobodyCanBeTold() {
        var shop = Shop.open();
        var decision = shop.ask(Shop.UNKNOWN);
        shop.inboxes().claim(decision.conversation(), ACTOR_DAN);
        shop.notifier.clear();
        shop.notifier.failNext(down);

        shop.inboxes().release(decision.conversation(), ACTOR_DAN);

        assertThat(shop.notified()).containsExactly(SAM);
    }

    @Test
    @DisplayName("3.5 released, and in no inbox: the next step of the chain has it, not the one who gave it back")
    void releasedWithoutAnInbox() {
        var shop = Shop.with(Shop.shop().rules(TagRule.anyOf(Shop.HELP).assign("eva")));
        var decision = shop.ask(Shop.UNKNOWN);
        shop.notifier.clear();

        assertThat(shop.inboxes().release(decision.conversation(), ACTOR_EVA)).isEqualTo(WorkResult.DONE);

        assertThat(shop.notified()).containsExactly(SAM);
        assertThat(shop.escalation(decision).recipient().orElseThrow().person().email())
                .hasToString(SAM);
    }

    @Test
    @DisplayName("3.5 what a colleague has is not given away with what is released")
    void releasingLeavesWhatOthersHave() {
        var shop = Shop.with(Shop.shop()
                .reason(ContactReason.named("leave"))
                .specialist("mia@shop.test", "Mia", "zoe@mail.test")
                .responseTimeout(Duration.ofHours(4))
                .rules(TagRule.anyOf(Shop.FOLLOW_UP).assign("eva")));
        var leave = shop.ask("Can I take leave?");
        shop.clock.advance(Duration.ofHours(5));
        shop.switchboard.escalateOverdue(shop.clock.instant());
        var before = shop.escalation(leave).recipient();
        shop.route(
                Question.to("Shop", "Is anybody there?").inConversation("chat").askingForHuman());

        assertThat(shop.inboxes().release(leave.conversation(), ACTOR_EVA)).isEqualTo(WorkResult.DONE);

        assertThat(shop.escalation(leave).recipient()).isEqualTo(before);
    }

    @Test
    @DisplayName("3.3 stage 1: suspended in an inbox, everything answered: a further message is told to the members")
    void heldByAnInboxInWhichNothingWaits() {
        var shop = Shop.open();
        var decision = shop.ask(Shop.UNKNOWN);
        var id = decision.conversation();
        shop.inboxes().claim(id, ACTOR_DAN);
        shop.inboxes().reply(id, ACTOR_DAN, "Behind the house.", List.of());
        shop.switchboard.conversations().suspend(id, ACTOR_DAN);
        shop.inboxes().release(id, ACTOR_DAN);
        shop.notifier.clear();

        var held = shop.ask("And my zeppelin?");

        assertThat(held.outcome()).isEqualTo(Outcome.HELD);
        assertThat(shop.notified()).containsExactly(DAN, EVA);
    }

    @Test
    @DisplayName("3.3 stage 1: suspended in an inbox without members, everything answered: the owner is told")
    void heldByAnInboxWithoutMembers() {
        var shop = withoutMembers();
        var decision = shop.ask(Shop.REFUND);
        var token = shop.lastNotificationTo(SAM).replyToken().orElseThrow();
        shop.switchboard.replies().accept(Reply.to(token, SAM, "Done."));
        shop.notifier.clear();

        var held = shop.ask("And my zeppelin?");

        assertThat(held.outcome()).isEqualTo(Outcome.HELD);
        assertThat(decision.outcome()).isEqualTo(Outcome.QUEUED);
        assertThat(shop.notified()).containsExactly(SAM);
    }

    @Test
    @DisplayName("3.3 stage 1: a message that is held moves the conversation: those who have it now are told")
    void movedWhileHeld() {
        var shop = Shop.with(
                Shop.workplace()
                        .inboxes(Inbox.followUp("Anger").withMembers("fay"))
                        .personas(Shop.shop()
                                .tags(SmartTag.custom("angry").withPhrases("outrageous"))
                                .rules(
                                        TagRule.anyOf("return_or_refund").moveTo("Human"),
                                        TagRule.anyOf("angry").moveTo("Anger"))),
                parts -> parts);
        shop.ask(Shop.REFUND);
        shop.notifier.clear();

        var held = shop.ask("This is outrageous");

        assertThat(shop.placement(held).inbox()).isEqualTo("Anger");
        assertThat(shop.notified()).containsExactly(FAY);
    }

    @Test
    @DisplayName("3.3 stage 1: a message that is held moves all that waited elsewhere, each told once")
    void severalMovedWhileHeld() {
        var shop = Shop.with(
                Shop.workplace()
                        .inboxes(Inbox.followUp("Anger").withMembers("fay"))
                        .personas(Shop.shop()
                                .tags(SmartTag.custom("angry").withPhrases("outrageous"))
                                .rules(
                                        TagRule.followUp("Human"),
                                        TagRule.anyOf("angry").moveTo("Anger").withPriority(1))),
                parts -> parts);
        var one = shop.ask(Shop.UNKNOWN);
        var other = shop.ask("And my zeppelin?");
        shop.switchboard.conversations().suspend(one.conversation(), Actor.person(SAM));
        shop.notifier.clear();

        shop.ask("This is outrageous");

        assertThat(shop.notifier.notificationsTo(FAY))
                .extracting(told -> told.question())
                .containsExactly(Shop.UNKNOWN, "And my zeppelin?");
        assertThat(shop.escalation(other).inbox()).contains("Anger");
    }

    @Test
    @DisplayName(
            "A-6 suspended in an inbox on which nobody works, and the owner asks: nobody has it, the gap is logged")
    void theOwnerAsksWhereNobodyWorks() {
        var shop = withoutMembers();
        var owner = Asker.withEmail(SAM);
        var router = shop.switchboard.router();
        router.route(Question.to("Shop", Shop.REFUND).inConversation("chat"), owner);

        var next = router.route(Question.to("Shop", "Hello?").inConversation("chat"), owner);

        assertThat(next.outcome()).isEqualTo(Outcome.UNROUTABLE);
        assertThat(shop.switchboard.conversations().knowledgeGaps("Shop")).hasSize(2);
    }

    @Test
    @DisplayName("3.3 stage 8: an effect of a message that is held fails: it is on the timeline of what is open")
    void anEffectOfAHeldMessageFails() {
        var shop = Shop.with(Shop.shop()
                .tags(SmartTag.custom("angry").withPhrases("outrageous"))
                .rules(
                        TagRule.anyOf("return_or_refund").assign("eva"),
                        TagRule.anyOf("angry").notify("fay")));
        var decision = shop.ask(Shop.REFUND);
        shop.notifier.failAlways(down);

        shop.ask("This is outrageous");

        assertThat(shop.escalation(decision).timeline())
                .extracting(one -> one.what())
                .contains("fay@shop.test could not be told of [angry]");
    }

    @Test
    @DisplayName("A-5 an agent who asks in a conversation that the same agent claimed does not get the question")
    void theClaimerAsks() {
        var shop = Shop.with(Shop.shop().reason(ContactReason.named("leave")).rules(TagRule.followUp("Human")));
        var id = shop.ask(Shop.UNKNOWN).conversation();
        shop.inboxes().claim(id, ACTOR_DAN);
        shop.notifier.clear();

        var own = shop.switchboard
                .router()
                .route(Question.to("Shop", "Where is my leave?").inConversation("chat"), Asker.withEmail(DAN));

        assertThat(own.target().map(Target::id)).isNotEqualTo(Optional.of("dan"));
        assertThat(shop.notified()).isNotEmpty().doesNotContain(DAN);
    }

    @Test
    @DisplayName("3.5 the agent to whom a rule gave it claims it: acknowledged")
    void theAssigneeClaims() {
        var shop = Shop.with(
                Shop.shop().rules(TagRule.anyOf(Shop.HELP).assign("dan").moveTo("Human")));
        var decision = shop.ask(Shop.UNKNOWN);

        assertThat(shop.inboxes().claim(decision.conversation(), ACTOR_DAN)).isEqualTo(WorkResult.DONE);

        assertThat(shop.placement(decision).state()).isEqualTo(Placement.State.CLAIMED);
        assertThat(shop.escalation(decision).state()).isEqualTo(EscalationState.ACKNOWLEDGED);
    }

    @Test
    @DisplayName("A-18 the owner, told as nobody works on the inbox, is not told again when time is over")
    void theOwnerOfAnInboxWithoutMembersIsToldOnce() {
        var shop = Shop.with(
                Policy.builder()
                        .inboxes(Inbox.followUp("Human"))
                        .personas(Persona.named("Shop")
                                .ownedBy(SAM)
                                .responseTimeout(Duration.ofHours(4))
                                .rules(TagRule.followUp("Human"))),
                parts -> parts);
        shop.ask(Shop.UNKNOWN);
        shop.clock.advance(Duration.ofHours(5));

        shop.switchboard.escalateOverdue(shop.clock.instant());

        assertThat(shop.notified()).containsExactly(SAM);
    }

    @Test
    @DisplayName("3.8 a move that fails leaves the conversation in the inbox where it was")
    void aFailedMoveChangesNothing() {
        var platform = new InMemoryInboxPlatform();
        var shop = Shop.with(
                Shop.workplace()
                        .inboxes(Inbox.followUp("Anger").withMembers("fay"))
                        .personas(Shop.shop()
                                .tags(SmartTag.custom("angry").withPhrases("outrageous"))
                                .rules(
                                        TagRule.anyOf("angry").moveTo("Anger").withPriority(1),
                                        TagRule.followUp("Human"))),
                parts -> parts.inboxAdapter(platform));
        var decision = shop.ask(Shop.UNKNOWN);
        platform.failAlways(down);

        shop.ask("This is outrageous");

        platform.succeed();
        assertThat(platform.inboxOf(decision.conversation())).contains("Human");
        assertThat(shop.placement(decision).inbox()).isEqualTo("Human");
    }

    @Test
    @DisplayName("3.7 a specialist answers only what is assigned to them")
    void aSpecialistAnswersOnlyTheirs() {
        var shop = Shop.with(Shop.shop()
                .reason(ContactReason.named("leave"))
                .specialist("mia@shop.test", "Mia", "zoe@mail.test")
                .rules(TagRule.followUp("Human")));
        var id = shop.ask("Can I take leave?").conversation();
        var mia = shop.lastNotificationTo("mia@shop.test");
        shop.switchboard.replies().accept(Reply.to(mia.replyToken().orElseThrow(), "mia@shop.test", "Granted."));
        var other = shop.ask(Shop.UNKNOWN);
        shop.switchboard.conversations().join(mia.joinToken().orElseThrow());

        shop.inboxes().reply(id, Actor.person("mia@shop.test"), "Hm.", List.of());

        assertThat(other.outcome()).isEqualTo(Outcome.QUEUED);
        assertThat(shop.escalation(other).state().isOpen()).isTrue();
    }

    @Test
    @DisplayName("A-40 released and claimed by a colleague: the mail of the one who gave it back is refused")
    void aLateMailAfterReleasing() {
        var shop = Shop.open();
        var decision = shop.ask(Shop.UNKNOWN);
        var dans = shop.lastNotificationTo(DAN).replyToken().orElseThrow();
        shop.inboxes().claim(decision.conversation(), ACTOR_DAN);
        shop.inboxes().release(decision.conversation(), ACTOR_DAN);
        shop.inboxes().claim(decision.conversation(), ACTOR_EVA);

        assertThat(shop.switchboard.replies().accept(Reply.to(dans, DAN, "Me?")))
                .isEqualTo(ReplyResult.TAKEN);
    }

    @Test
    @DisplayName("A-42 a message that is held after everything was handled is something new")
    void aMessageAfterHandling() {
        var shop = Shop.with(
                Shop.workplace()
                        .views(SharedView.of("all"))
                        .personas(Shop.shop().rules(TagRule.followUp("Human"))),
                parts -> parts);
        var decision = shop.ask(Shop.UNKNOWN);
        shop.switchboard
                .conversations()
                .join(shop.lastNotificationTo(DAN).joinToken().orElseThrow());
        shop.inboxes().handle(decision.conversation(), ACTOR_DAN);
        assertThat(shop.view("all")).isEmpty();

        var held = shop.ask("And another thing");

        assertThat(held.outcome()).isEqualTo(Outcome.HELD);
        assertThat(shop.view("all")).containsExactly("chat");
    }

    @Test
    @DisplayName("A-43 a mail of the team after handling does not give the conversation to its author")
    void aMailAfterHandling() {
        var shop = Shop.open();
        var decision = shop.ask(Shop.UNKNOWN);
        var evas = shop.lastNotificationTo(EVA).replyToken().orElseThrow();
        shop.inboxes().claim(decision.conversation(), ACTOR_DAN);
        shop.inboxes().handle(decision.conversation(), ACTOR_DAN);

        shop.switchboard.replies().accept(Reply.to(evas, EVA, "Late."));

        assertThat(shop.conversation(decision).assignee()).isEmpty();
        assertThat(shop.chatOf(decision)).endsWith("Late.");
    }

    @Test
    @DisplayName("A-20 an agent who is removed after answering keeps no claim: the team is told of what comes next")
    void aRemovedClaimer() {
        var shop = Shop.open();
        var decision = shop.ask(Shop.UNKNOWN);
        var id = decision.conversation();
        shop.inboxes().claim(id, ACTOR_DAN);
        shop.inboxes().reply(id, ACTOR_DAN, "Behind the house.", List.of());
        shop.switchboard.conversations().suspend(id, ACTOR_DAN);
        var policies = shop.switchboard.policies();
        policies.apply(
                Policy.builder()
                        .agents(Agent.of("eva", EVA, "Eva"))
                        .inboxes(Inbox.followUp("Human").withMembers("eva"))
                        .personas(Persona.named("Shop").ownedBy(SAM).rules(TagRule.followUp("Human")))
                        .build(),
                policies.current().number());
        shop.notifier.clear();

        shop.ask("And my zeppelin?");

        assertThat(shop.notified()).containsExactly(EVA);
        assertThat(shop.inboxes().claim(id, ACTOR_EVA)).isEqualTo(WorkResult.DONE);
    }

    @Test
    @DisplayName("3.8 told of a question that was answered meanwhile: redelivery does not")
    void redeliveryAfterAnAnswer() {
        var shop = Shop.open();
        shop.notifier.failNext(down);
        var decision = shop.ask(Shop.UNKNOWN);
        assertThat(shop.notified()).containsExactly(EVA);
        shop.inboxes().claim(decision.conversation(), ACTOR_EVA);
        shop.inboxes().reply(decision.conversation(), ACTOR_EVA, "Behind the house.", List.of());
        shop.inboxes().handle(decision.conversation(), ACTOR_EVA);
        shop.notifier.clear();

        shop.switchboard.redeliver();

        assertThat(shop.notified()).isEmpty();
        assertThat(decision.tags()).containsExactly(Tag.HUMAN_HELP);
    }

    private static Shop withoutMembers() {
        return Shop.with(
                Policy.builder()
                        .inboxes(Inbox.followUp("Human"))
                        .personas(Persona.named("Shop")
                                .ownedBy(SAM)
                                .tags(Shop.refund())
                                .rules(TagRule.followUp("Human").withPriority(1))),
                parts -> parts);
    }
}
