package dev.switchboard.examples.integration;

import static dev.switchboard.testkit.RoutingAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.routing.Outcome;
import dev.switchboard.testkit.Organisation;
import dev.switchboard.testkit.contract.FarSide;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IntegratedOrganisationTest {
    private final Webhook webhook = new Webhook();
    private final Desk desk = new Desk();
    private final Organisation shop = Organisation.called("Shop")
            .ownedBy("sam@shop.test")
            .agent("dan@shop.test")
            .followUp("human", "dan")
            .with(builder -> builder.inboxAdapter(desk.adapter()).notifier(webhook.notifier(Duration.ofSeconds(30))))
            .start();

    @AfterEach
    void stop() {
        shop.close();
        desk.close();
        webhook.close();
    }

    @Test
    void aQuestionIsInTheInboxOfTheDeskAndAPersonIsPostedTo() {
        var decision = shop.ask("zoe@mail.test", "Do you resole boots?");

        assertThat(decision).hasOutcome(Outcome.QUEUED);
        assertThat(desk.created("/inboxes/human")).isEqualTo("{\"name\":\"human\"}");
        assertThat(desk.adapter().inboxOf(shop.conversation(decision).id())).contains("human");
        assertThat(webhook.taken())
                .singleElement()
                .satisfies(post -> assertThat(post.body())
                        .contains("\"email\":\"dan@shop.test\"", "Do you resole boots?", "\"replyTag\":\""));
    }

    @Test
    void whatIsHandledIsInNoInboxOfTheDesk() {
        var decision = shop.ask("zoe@mail.test", "Do you resole boots?");
        shop.claim("dan@shop.test");

        shop.handle("dan@shop.test");

        assertThat(desk.adapter().inboxOf(shop.conversation(decision).id())).isEmpty();
    }

    @Test
    void theOwnerIsPostedToIfTheDeskIsOutOfReach() {
        desk.server().behaves(FarSide.REFUSES_FOR_NOW);

        var decision = shop.ask("zoe@mail.test", "Do you resole boots?");

        assertThat(shop.conversation(decision)).isInNoInbox();
        assertThat(webhook.taken())
                .singleElement()
                .satisfies(
                        post -> assertThat(post.body()).contains("\"email\":\"sam@shop.test\"", "\"role\":\"OWNER\""));
    }

    /** The notifier of the organisation tells people too, unless they lose mail. */
    @Test
    void whatTheWebhookRefusesForNowIsPostedLater() {
        shop.losesMail("dan@shop.test");
        webhook.server().behaves(FarSide.REFUSES_FOR_NOW);
        shop.ask("zoe@mail.test", "Do you resole boots?");
        webhook.server().behaves(FarSide.ACCEPTS);

        shop.pass(Duration.ofMinutes(1));

        assertThat(webhook.taken())
                .singleElement()
                .satisfies(post -> assertThat(post.body()).contains("\"email\":\"dan@shop.test\""));
    }
}
