package dev.switchboard.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.switchboard.Switchboard;
import dev.switchboard.conversation.JoinRequest;
import dev.switchboard.event.RoutingEvent;
import dev.switchboard.permission.Actor;
import dev.switchboard.routing.ConversationId;
import java.time.Instant;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is missing is the caller's slip, and the message names it")
class CallersSlipTest {
    private static final String MIA = "mia@acme.test";

    private final Office office = Office.open();

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // what a caller without null checks may hand in
    private static <T> T none() {
        return null;
    }

    private static void names(Map<String, ThrowingCallable> calls) {
        assertThat(calls)
                .allSatisfy((name, call) ->
                        assertThatNullPointerException().isThrownBy(call).withMessage(name.replaceAll(" .*", "")));
    }

    @Test
    @DisplayName("MP-20 of whoever asks about conversations, joins, approves or writes")
    void conversations() {
        var conversations = office.switchboard.conversations();
        var chat = office.ask(Office.ANN, Office.PTO).conversation();

        names(Map.of(
                "id to find", () -> conversations.find(none()),
                "id of a transcript", () -> conversations.transcript(none()),
                "id to approve in", () -> conversations.approveJoin(none(), MIA),
                "id to decline in", () -> conversations.declineJoin(none(), MIA),
                "id that the asker left", () -> conversations.askerLeft(none()),
                "id to speak in", () -> conversations.mayAutomationSpeak(none()),
                "id to write to", () -> conversations.write(none(), MIA, "Granted."),
                "id to leave", () -> conversations.leave(none(), MIA),
                "id to suspend", () -> conversations.suspend(none(), Actor.admin(MIA))));
        names(Map.of(
                "token to look at", () -> conversations.invitation(none()),
                "token to join by", () -> conversations.join(none()),
                "email to approve", () -> conversations.approveJoin(chat, none()),
                "email to decline", () -> conversations.declineJoin(chat, none()),
                "email to write as", () -> conversations.write(chat, none(), "Granted."),
                "email to leave", () -> conversations.leave(chat, none()),
                "text to write", () -> conversations.write(chat, MIA, none()),
                "actor who suspends", () -> conversations.suspend(chat, none())));
        assertThat(office.conversation(office.ask(Office.ANN, Office.PTO)).joinRequests())
                .isEmpty();
    }

    @Test
    @DisplayName("3.6 A-50 of whoever makes an event or a request to join")
    void values() {
        var who = office.ask(Office.ANN, Office.PTO);
        var mia = office.escalation(who).recipient().orElseThrow();
        ConversationId chat = who.conversation();

        names(Map.of(
                "who", () -> JoinRequest.toHelp(none(), Instant.EPOCH),
                "since", () -> JoinRequest.toHelp(mia, none()),
                "way", () -> new JoinRequest(mia, Instant.EPOCH, none(), null),
                "kind", () -> RoutingEvent.of(none(), Instant.EPOCH, chat, ""),
                "at", () -> RoutingEvent.of(RoutingEvent.Kind.REPLY_SENT, none(), chat, ""),
                "subject", () -> RoutingEvent.of(RoutingEvent.Kind.REPLY_SENT, Instant.EPOCH, chat, none())));
    }

    @Test
    @DisplayName("MP-19 of whoever says how tokens are made")
    void tokens() {
        var parts = Switchboard.over(office.switchboard.policies().current().policy());

        assertThatNullPointerException()
                .isThrownBy(() -> parts.tokenKey(none()))
                .withMessage("token key");
        assertThatNullPointerException()
                .isThrownBy(() -> parts.tokenLifetime(none()))
                .withMessage("token lifetime");
    }
}
