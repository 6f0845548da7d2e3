package dev.switchboard.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.conversation.EscalationState;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.routing.Question;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The line for an agent: what fails, comes late or goes away beside it loses nobody")
class LineMishapTest {
    @Test
    @DisplayName("that somebody was told who has the question no longer does not take it from the line")
    void toldTooLate() {
        var shop = BusyDesk.shop()
                .reasons(ContactReason.named("broken").withPhrases("broken"))
                .specialist("mia@shop.test", "Mia", "late@mail.test")
                .responseTimeout(Duration.ofMinutes(5));
        var desk = BusyDesk.open(shop);
        var busy = desk.ask("busy");
        desk.danJoins();
        var slow = desk.another(
                BusyDesk.policy(shop).build(),
                parts -> parts.notifier(any -> {
                    desk.minutes(5);
                    desk.tick();
                }));

        var late =
                slow.router().route(Question.to("Shop", "It is broken").inConversation("late"), BusyDesk.asker("late"));

        assertThat(desk.escalation(late).state()).isEqualTo(EscalationState.QUEUED);
        assertThat(desk.position(late)).isEqualTo(1);
        desk.done(busy);
        assertThat(desk.holder(late)).isEqualTo(Shop.DAN);
    }
}
