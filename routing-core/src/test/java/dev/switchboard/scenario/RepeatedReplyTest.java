package dev.switchboard.scenario;

import static dev.switchboard.scenario.Office.ANN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.conversation.WorkResult;
import dev.switchboard.event.RoutingEvent.Kind;
import dev.switchboard.notification.Reply;
import dev.switchboard.notification.ReplyResult;
import dev.switchboard.notification.ReplyToken;
import dev.switchboard.policy.PolicyEdit;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A-55 a mail that was taken once is recognised whenever it comes again")
class RepeatedReplyTest {
    private static final String MIA = "mia@acme.test";

    private final Office office = Office.open();

    private Reply granted(ReplyToken token) {
        return Reply.to(token, MIA, "Granted.").withId("<1@acme.test>");
    }

    private ReplyResult accept(Reply reply) {
        return office.switchboard.replies().accept(reply);
    }

    private void nothingHappensBy(Runnable call) {
        var events = office.happened();
        var delivered = office.chat.deliveries();
        call.run();
        assertThat(office.happened()).isEqualTo(events);
        assertThat(office.chat.deliveries()).isEqualTo(delivered);
    }

    @Test
    @DisplayName("T-MP-12 A-55 after its token or tag has expired; another mail with that token is too late")
    void afterTheTokenHasExpired() {
        var decision = office.ask(ANN, Office.PTO);
        var token = office.replyTokenOf(MIA);
        var tag = office.lastNotificationTo(MIA).replyTag().orElseThrow();
        assertThat(accept(granted(token))).isEqualTo(ReplyResult.DELIVERED);
        office.clock.advance(Duration.ofDays(31));

        nothingHappensBy(() -> {
            assertThat(accept(granted(token))).isEqualTo(ReplyResult.REPEATED);
            assertThat(accept(granted(tag))).isEqualTo(ReplyResult.REPEATED);
        });

        assertThat(accept(granted(token).withId("<2@acme.test>"))).isEqualTo(ReplyResult.TOKEN_EXPIRED);
        assertThat(office.events.events(Kind.REPLY_REJECTED))
                .singleElement()
                .satisfies(event -> assertThat(event.conversation()).contains(decision.conversation()));
        assertThat(accept(Reply.to(token, MIA, "Granted."))).isEqualTo(ReplyResult.TOKEN_EXPIRED);
    }

    @Test
    @DisplayName("T-MP-12 A-20 after its sender was removed; another mail of that sender is refused")
    void afterTheSenderWasRemoved() {
        office.ask(ANN, Office.PTO);
        var token = office.replyTokenOf(MIA);
        assertThat(accept(granted(token))).isEqualTo(ReplyResult.DELIVERED);
        office.edit(PolicyEdit.removeSpecialist("HR", MIA));

        nothingHappensBy(() -> assertThat(accept(granted(token))).isEqualTo(ReplyResult.REPEATED));

        assertThat(accept(granted(token).withId("<2@acme.test>"))).isEqualTo(ReplyResult.TOKEN_REVOKED);
    }

    @Test
    @DisplayName("T-MP-12 A-40 after a colleague took the conversation over; another mail of the first one is refused")
    void afterAColleagueTookOver() {
        var shop = Shop.open();
        var decision = shop.ask(Shop.UNKNOWN);
        var token = shop.lastNotificationTo(Shop.DAN).replyToken().orElseThrow();
        var mail = Reply.to(token, Shop.DAN, "On the roof.").withId("<1@shop.test>");
        assertThat(shop.switchboard.replies().accept(mail)).isEqualTo(ReplyResult.DELIVERED);
        assertThat(shop.inboxes().takeOver(decision.conversation(), Shop.ACTOR_EVA))
                .isEqualTo(WorkResult.DONE);

        assertThat(shop.switchboard.replies().accept(mail)).isEqualTo(ReplyResult.REPEATED);

        assertThat(shop.chatOf(decision)).containsOnlyOnce("On the roof.");
    }

    @Test
    @DisplayName("A-55 a forged token learns nothing of what was taken")
    void aForgedTokenLearnsNothing() {
        office.ask(ANN, Office.PTO);
        var token = office.replyTokenOf(MIA);
        accept(granted(token));

        var result = accept(granted(new ReplyToken(token.value() + "A")));

        assertThat(result).isEqualTo(ReplyResult.TOKEN_INVALID);
        assertThat(office.happened()).endsWith(Kind.REPLY_REJECTED);
    }
}
