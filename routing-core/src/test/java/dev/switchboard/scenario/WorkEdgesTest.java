package dev.switchboard.scenario;

import static dev.switchboard.scenario.Shop.ACTOR_EVA;
import static dev.switchboard.scenario.Shop.EVA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.spi.IntegrationException;
import dev.switchboard.tag.Tag;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whoever has a conversation, gives it back or is gone: somebody who can answer knows")
class WorkEdgesTest {
    private final IntegrationException down = new IntegrationException("down");

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
