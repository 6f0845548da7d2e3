package dev.switchboard.scenario;

import static dev.switchboard.scenario.Shop.ACTOR_DAN;
import static dev.switchboard.scenario.Shop.ACTOR_EVA;
import static dev.switchboard.scenario.Shop.DAN;
import static dev.switchboard.scenario.Shop.EVA;
import static dev.switchboard.scenario.Shop.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.conversation.EscalationState;
import dev.switchboard.conversation.Placement;
import dev.switchboard.conversation.WorkResult;
import dev.switchboard.inbox.Inbox;
import dev.switchboard.memory.InMemoryInboxPlatform;
import dev.switchboard.notification.Reply;
import dev.switchboard.notification.ReplyResult;
import dev.switchboard.permission.Actor;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.routing.Answer;
import dev.switchboard.routing.Outcome;
import dev.switchboard.spi.IntegrationException;
import dev.switchboard.tag.SmartTag;
import dev.switchboard.tag.Tag;
import dev.switchboard.tag.TagRule;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whoever has a conversation, gives it back or is gone: somebody who can answer knows")
class WorkEdgesTest {
    private final IntegrationException down = new IntegrationException("down");

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
}
