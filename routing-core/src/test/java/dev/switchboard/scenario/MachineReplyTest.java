package dev.switchboard.scenario;

import static dev.switchboard.scenario.Office.ANN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.conversation.EscalationState;
import dev.switchboard.event.RoutingEvent.Kind;
import dev.switchboard.notification.Reply;
import dev.switchboard.notification.ReplyResult;
import dev.switchboard.notification.ReplyToken;
import dev.switchboard.policy.PolicyEdit;
import dev.switchboard.routing.Attachment;
import dev.switchboard.routing.RoutingDecision;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Stage 9: what a machine answers reaches nobody, and hints that somebody is away")
class MachineReplyTest {
    private static final String MIA = "mia@acme.test";
    private static final String MAIL_SYSTEM = "mailer-daemon@mail.test";
    private static final String AWAY = "I am away until the 20th.";
    private static final String HINT = "a machine answered for mia@acme.test, who may be away";

    private final Office office = Office.open();
    private final RoutingDecision decision = office.ask(ANN, Office.PTO);

    @Test
    @DisplayName("3.3 an absence note is refused with its reason and reaches nobody")
    void anAbsenceNoteReachesNobody() {
        var chat = office.chatOf(decision);
        var told = office.notified();

        var result = accept(note());

        assertThat(result).isEqualTo(ReplyResult.AUTOMATIC);
        assertThat(result.isAccepted()).isFalse();
        assertThat(office.chatOf(decision)).isEqualTo(chat);
        assertThat(office.notified()).isEqualTo(told);
        assertThat(office.transcript(decision))
                .extracting(message -> message.text())
                .doesNotContain(AWAY);
        assertThat(office.events.events(Kind.REPLY_REJECTED))
                .singleElement()
                .satisfies(event -> assertThat(event.subject()).isEqualTo("AUTOMATIC"));
    }

    @Test
    @DisplayName("3.3 the escalation says that its human may be away, and everything else stays as it is")
    void theEscalationSaysSo() {
        var before = office.conversation(decision);
        office.clock.advance(Duration.ofMinutes(1));

        accept(note());

        assertThat(office.timeline(decision)).endsWith("mia@acme.test was notified", HINT);
        assertThat(office.escalation(decision).state()).isEqualTo(EscalationState.NOTIFIED);
        assertThat(office.escalation(decision).assignedAt())
                .isEqualTo(before.escalations().get(0).assignedAt());
        assertThat(office.conversation(decision))
                .usingRecursiveComparison()
                .ignoringFields("escalations")
                .isEqualTo(before);
        assertThat(office.events.events(Kind.ABSENCE_HINTED)).singleElement().satisfies(event -> {
            assertThat(event.subject())
                    .isEqualTo(decision.escalation().orElseThrow().toString());
            assertThat(event.conversation()).contains(decision.conversation());
        });
    }

    @Test
    @DisplayName("A-55 however often the machine answers, with the same id or another, it hints once")
    void itHintsOnce() {
        accept(note().withId("<1@acme.test>"));
        accept(note().withId("<1@acme.test>"));
        accept(note().withId("<2@acme.test>"));

        assertThat(office.timeline(decision)).containsOnlyOnce(HINT);
        assertThat(office.events.events(Kind.ABSENCE_HINTED)).hasSize(1);
        assertThat(office.events.events(Kind.REPLY_REJECTED)).hasSize(3);
    }

    @Test
    @DisplayName("3.3 whoever has the question next may be away as well")
    void theNextOneMayBeAwayToo() {
        accept(note());
        office.edit(PolicyEdit.removeSpecialist("HR", MIA));

        var result = accept(Reply.to(office.replyTokenOf("olga@acme.test"), "olga@acme.test", AWAY)
                .automatic());

        assertThat(result).isEqualTo(ReplyResult.AUTOMATIC);
        assertThat(office.timeline(decision))
                .containsOnlyOnce(HINT)
                .endsWith("a machine answered for olga@acme.test, who may be away");
    }

    @Test
    @DisplayName("3.3 the note hints at its own question, also within one conversation")
    void theNoteIsAboutItsOwnQuestion() {
        var first = office.askIn("chat", ANN, Office.PTO);
        var second = office.askIn("chat", ANN, "More time off please");

        accept(note());

        assertThat(office.timeline(first)).doesNotContain(HINT);
        assertThat(office.timeline(second)).contains(HINT);
    }

    @Test
    @DisplayName("3.3 the human may still answer, also with the id that the machine used")
    void theHumanMayStillAnswer() {
        accept(note().withId("<1@acme.test>"));

        var result = accept(Reply.to(office.replyTokenOf(MIA), MIA, "Granted.").withId("<1@acme.test>"));

        assertThat(result).isEqualTo(ReplyResult.DELIVERED);
        assertThat(office.chatOf(decision)).containsOnlyOnce("Granted.");
    }

    @Test
    @DisplayName("A-54 a forged note, by token or by sender, hints at nothing")
    void aForgedNoteHintsAtNothing() {
        var before = office.conversation(decision);

        var forged = accept(Reply.to(new ReplyToken("guess"), MIA, AWAY).automatic());
        var stranger =
                accept(Reply.to(office.replyTokenOf(MIA), "eve@acme.test", AWAY).automatic());
        office.clock.advance(Duration.ofDays(31));
        var late = accept(note());

        assertThat(List.of(forged, stranger, late))
                .containsExactly(ReplyResult.TOKEN_INVALID, ReplyResult.WRONG_SENDER, ReplyResult.TOKEN_EXPIRED);
        assertThat(office.conversation(decision)).isSameAs(before);
        assertThat(office.events.events(Kind.ABSENCE_HINTED)).isEmpty();
    }

    @Test
    @DisplayName("3.3 a bounce hints as well, though it has no text, or the notification for a file")
    void aBounceHintsToo() {
        var returned = new Attachment("returned.eml", "message/rfc822", URI.create("file:///returned.eml"));
        var bounce = Reply.to(office.replyTokenOf(MIA), MAIL_SYSTEM, "").bounced();

        assertThat(accept(bounce)).isEqualTo(ReplyResult.AUTOMATIC);
        assertThat(accept(bounce.withAttachments(List.of(returned)))).isEqualTo(ReplyResult.AUTOMATIC);
        assertThat(office.timeline(decision)).containsOnlyOnce(HINT);
    }

    @Test
    @DisplayName("3.3 a bounce reaches nobody, whatever it says and whoever it is from")
    void aBounceReachesNobody() {
        var chat = office.chatOf(decision);
        var told = office.notified();

        var bounce = accept(
                Reply.to(office.replyTokenOf(MIA), MAIL_SYSTEM, "Undeliverable").bounced());
        var nameless =
                accept(Reply.to(office.replyTokenOf(MIA), "", "Undeliverable").bounced());

        assertThat(List.of(bounce, nameless)).containsOnly(ReplyResult.AUTOMATIC);
        assertThat(office.chatOf(decision)).isEqualTo(chat);
        assertThat(office.notified()).isEqualTo(told);
    }

    @Test
    @DisplayName("A-54 a bounce without a good token hints at nothing")
    void aForgedBounceHintsAtNothing() {
        var before = office.conversation(decision);

        var forged = accept(Reply.to(new ReplyToken("guess"), MIA, "").bounced());
        office.clock.advance(Duration.ofDays(31));
        var late = accept(Reply.to(office.replyTokenOf(MIA), MAIL_SYSTEM, "").bounced());

        assertThat(List.of(forged, late)).containsExactly(ReplyResult.TOKEN_INVALID, ReplyResult.TOKEN_EXPIRED);
        assertThat(office.conversation(decision)).isSameAs(before);
        assertThat(office.events.events(Kind.ABSENCE_HINTED)).isEmpty();
    }

    @Test
    @DisplayName("whether a machine wrote it survives whatever else is said of a reply")
    void itIsKept() {
        assertThat(note().isAutomatic()).isTrue();
        assertThat(note().withId("1").withAttachments(List.of()).isAutomatic()).isTrue();
        assertThat(note().isBounced()).isFalse();
        assertThat(note().bounced().automatic().withId("1").withAttachments(List.of()))
                .matches(Reply::isAutomatic)
                .matches(Reply::isBounced);
        assertThat(Reply.to(new ReplyToken("x"), MIA, AWAY).withId("1").isAutomatic())
                .isFalse();
    }

    private Reply note() {
        return Reply.to(office.replyTokenOf(MIA), MIA, AWAY).automatic();
    }

    private ReplyResult accept(Reply reply) {
        return office.switchboard.replies().accept(reply);
    }
}
