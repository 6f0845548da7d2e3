package dev.switchboard.examples.guide;

import static dev.switchboard.examples.guide.GuidedShop.UNKNOWN;
import static dev.switchboard.examples.guide.GuidedShop.ask;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.Switchboard;
import dev.switchboard.SwitchboardBuilder;
import dev.switchboard.event.RoutingEvent;
import dev.switchboard.logging.LoggingListener;
import dev.switchboard.memory.RecordingListener;
import dev.switchboard.notification.Reply;
import dev.switchboard.notification.ReplyResult;
import dev.switchboard.notification.ReplyToken;
import dev.switchboard.policy.Policy;
import dev.switchboard.spi.Notifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The guide to handing over is true of answers by mail")
class HandOffRepliesTest {
    private final Policy policy = new GuidedShop().policy;
    private final RecordingListener events = new RecordingListener();
    private final List<Mail> sent = new ArrayList<>();

    /** A mail, as a mail library gives it. */
    private record Mail(String id, String from, String to, String text, String autoSubmitted) {}

    private void send(String to, String replyTo, String subject, String body) {
        sent.add(new Mail(subject, replyTo, to, body, ""));
    }

    // spotless:off
    private Switchboard outgoing() {
        // begin outgoing
Notifier mail = notification -> {
    String replyTo = notification.replyTag()
            .map(tag -> "reply+" + tag.value() + "@shop.example")
            .orElse("nobody@shop.example");
    send(notification.recipient().person().email().toString(), replyTo, notification.subject(), notification.body());
};

SwitchboardBuilder builder = Switchboard.over(policy).notifier(mail).listener(new LoggingListener());
        // end outgoing
        return builder.listener(events).build();
    }

    private static ReplyResult incoming(Switchboard switchboard, Mail mail) {
        // begin incoming
String tag = mail.to().replaceAll("^.*\\+|@.*$", "");
Reply reply = Reply.to(new ReplyToken(tag), mail.from(), mail.text()).withId(mail.id());
boolean ofMachine = !mail.autoSubmitted().isEmpty() && !mail.autoSubmitted().equals("no");

ReplyResult result = switchboard.replies().accept(ofMachine ? reply.automatic() : reply);
        // end incoming
        return result;
    }
    // spotless:on

    @Test
    void anAnswerComesBackByTheTagOfItsAddress() {
        try (var switchboard = outgoing()) {
            var decision = ask(switchboard, UNKNOWN);
            var told = sent.get(0);
            var answer = new Mail("<1>", told.to(), told.from().toUpperCase(Locale.ROOT), "Yes, in a week.", "no");

            assertThat(told.from().indexOf('@')).isLessThanOrEqualTo(64);
            assertThat(incoming(switchboard, answer)).isEqualTo(ReplyResult.DELIVERED);
            assertThat(incoming(switchboard, answer)).isEqualTo(ReplyResult.REPEATED);
            assertThat(switchboard.conversations().transcript(decision.conversation()))
                    .last()
                    .satisfies(message -> assertThat(message.text()).isEqualTo("Yes, in a week."));
        }
    }

    @Test
    void anAbsenceNoteHintsOnce() {
        try (var switchboard = outgoing()) {
            ask(switchboard, UNKNOWN);
            var told = sent.get(0);
            var note = new Mail("<1>", told.to(), told.from(), "I am away.", "auto-replied");

            assertThat(incoming(switchboard, note)).isEqualTo(ReplyResult.AUTOMATIC);
            assertThat(incoming(switchboard, note)).isEqualTo(ReplyResult.AUTOMATIC);
            assertThat(events.events(RoutingEvent.Kind.ABSENCE_HINTED)).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(ReplyResult.class)
    void theGuideHasEveryResult(ReplyResult result) {
        assertThat(Guide.of("hand-off.md").text()).contains("`" + result + "`");
    }
}
