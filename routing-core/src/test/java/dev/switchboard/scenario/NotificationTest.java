package dev.switchboard.scenario;

import static dev.switchboard.scenario.Office.ANN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.conversation.JoinResult;
import dev.switchboard.memory.RecordingNotifier;
import dev.switchboard.notification.Notification;
import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Attachment;
import dev.switchboard.routing.Channel;
import dev.switchboard.routing.HandoffCause;
import dev.switchboard.routing.Outcome;
import dev.switchboard.routing.Question;
import dev.switchboard.spi.Notifier;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotificationTest {

    @Test
    @DisplayName("T-MP-07 a notification holds asker, persona, question to the letter, reason and a usable join option")
    void holdsAllThatTheRecipientNeeds() {
        var office = Office.open();
        var question = "Hello 👋,\r\n\tplease approve\u00a0time off\n— ¿on Friday? 𝒜 e\u0301";

        var decision = office.ask(ANN, question);

        var notification = office.lastNotification();
        assertThat(notification.asker().name()).isEqualTo("Ann");
        assertThat(notification.asker().emails()).hasToString("[ann@acme.test]");
        assertThat(notification.persona().value()).isEqualTo("HR");
        assertThat(notification.personaName()).isEqualTo("HR");
        assertThat(notification.question()).isEqualTo(question);
        assertThat(notification.body()).contains("Ann <ann@acme.test>", "HR", question, "PTO");
        assertThat(notification.reasons()).extracting(ReasonMatch::label).containsExactly("PTO");
        assertThat(notification.cause()).contains(HandoffCause.UNKNOWN);
        assertThat(notification.conversation()).isEqualTo(decision.conversation());
        assertThat(notification.escalation()).isEqualTo(decision.escalation());
        assertThat(office.join("mia@acme.test")).isEqualTo(JoinResult.JOINED);
    }

    @Test
    @DisplayName("T-MP-07 the persona is called by its display name")
    void callsThePersonaByItsDisplayName() {
        var office = Office.with(Office.hr().called("Human Resources"));

        office.ask(ANN, Office.PTO);

        assertThat(office.lastNotification().personaName()).isEqualTo("Human Resources");
        assertThat(office.lastNotification().subject()).startsWith("Human Resources:");
    }

    @Test
    @DisplayName("T-MP-07 files and channel of the question come with it")
    void bringsFilesAndChannel() {
        var office = Office.open();
        var file = new Attachment("leave.pdf", "application/pdf", URI.create("file:///tmp/leave.pdf"));

        office.route(
                Question.to("HR", Office.PTO).withAttachments(List.of(file)).via(new Channel("whatsapp")), ANN);

        assertThat(office.lastNotification().attachments()).containsExactly(file);
        assertThat(office.lastNotification().channel()).hasToString("whatsapp");
        assertThat(office.lastNotification().body()).contains("leave.pdf", "whatsapp");
    }

    @Test
    @DisplayName("T-MP-51 when route returns, the notifier has been called")
    void isDeliveredBeforeRouteReturns() {
        var office = Office.open();

        office.ask(ANN, Office.PTO);

        assertThat(office.notifier.notifications()).hasSize(1);
    }

    @Test
    @DisplayName("T-MP-54 A-69 line breaks and markup: the subject has none of the breaks, the question is unaltered")
    void theSubjectHasNoLineBreak() {
        var office = Office.open();
        var question = "Time off?\r\nBcc: all@acme.test\n\n<script>alert('x')</script> &amp; \u2028 end";
        var asker = Asker.withEmail("ann@acme.test").named("Ann\r\nBcc: all@acme.test\u2028\u2029\u0085\u000b\fx");

        office.ask(asker, question);

        assertThat(office.lastNotification().subject()).doesNotContainPattern("[\\r\\n\\u0085\\u2028\\u2029\\x0b\\f]");
        assertThat(office.lastNotification().subject()).doesNotContain("<script>");
        assertThat(office.lastNotification().question()).isEqualTo(question);
        assertThat(office.lastNotification().body()).contains(question);
    }

    @Test
    @DisplayName("A-69 an endless name is cut in the subject, and no character is cut in half")
    void anEndlessNameIsCut() {
        for (int letters = 100; letters < 140; letters++) {
            var office = Office.open();

            office.ask(Asker.withEmail("ann@acme.test").named("a".repeat(letters) + "😀".repeat(200)), Office.PTO);

            var subject = office.lastNotification().subject();
            assertThat(subject).hasSizeLessThanOrEqualTo(150).endsWith("…");
            assertThat(subject.codePoints().filter(c -> Character.getType(c) == Character.SURROGATE))
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("A-69 the subject names reason and asker, never the question")
    void theSubjectNamesReasonAndAsker() {
        var office = Office.open();

        office.ask(ANN, Office.PTO);
        office.ask(ANN, Office.UNKNOWN);

        assertThat(office.notifier.notifications())
                .extracting(Notification::subject)
                .containsExactly("HR: a question about PTO from Ann", "HR: a question from Ann");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "time off \u0000 please",
                "time off \ud83d",
                "\udc4b time off \ud83d\ud83d",
                "\ufefftime off\u200b",
                "time off \u202e\u2066 reversed"
            })
    @DisplayName("MP-35 NUL, lone surrogates and invisible characters reach the human to the letter")
    void oddCharactersReachTheHuman(String question) {
        var office = Office.open();

        var decision = office.ask(ANN, question);

        assertThat(decision.outcome()).isIn(Outcome.ESCALATED_SPECIALIST, Outcome.ESCALATED_OWNER);
        assertThat(office.lastNotification().question()).isEqualTo(question);
        assertThat(office.transcript(decision).get(0).text()).isEqualTo(question);
    }

    @Test
    @DisplayName("MP-35 a question of a million letters reaches the human to the letter")
    void aVeryLongQuestionReachesTheHuman() {
        var office = Office.open();
        var question = "Time off? " + "ý x ".repeat(250_000);

        var decision = office.ask(ANN, question);

        assertThat(decision.outcome()).isEqualTo(Outcome.ESCALATED_SPECIALIST);
        assertThat(office.lastNotification().question()).isEqualTo(question);
        assertThat(decision.explain()).hasSizeLessThan(2_000);
    }

    @Test
    @DisplayName(
            "T-X-11 of several notifiers each gets every notification, and one that fails does not stop the others")
    void everyNotifierGetsEveryNotification() {
        var second = new RecordingNotifier();
        var third = new RecordingNotifier();
        second.failAlways(new IllegalStateException("mail server is down"));
        var office = Office.with(Office.hr(), parts -> parts.notifier(second).notifier(third));

        var decision = office.ask(ANN, Office.PTO);

        assertThat(office.notified()).containsExactly("mia@acme.test");
        assertThat(third.notificationsTo("mia@acme.test")).hasSize(1);
        assertThat(third.notifications()).hasSize(1);
        assertThat(office.timeline(decision)).contains("mia@acme.test was notified");
    }

    @Test
    @DisplayName("T-X-11 a failing first notifier does not stop the ones after it")
    void aFailingFirstNotifierDoesNotStopTheOthers() {
        var second = new RecordingNotifier();
        var office = Office.with(Office.hr(), parts -> parts.notifier(second));
        office.notifier.failAlways(new IllegalStateException("mail server is down"));

        office.ask(ANN, Office.PTO);

        assertThat(second.notifications())
                .singleElement()
                .satisfies(one -> assertThat(one.recipient().person().email()).hasToString("mia@acme.test"));
    }

    @Test
    @DisplayName("A-17 of alternatives the first that succeeds is enough")
    void ofAlternativesOneIsEnough() {
        var mail = new RecordingNotifier();
        var paging = new RecordingNotifier();
        mail.failNext(new IllegalStateException("mail server is down"));
        var alternatives = Notifier.firstOf(mail, paging);
        var office = Office.with(Office.hr(), parts -> parts.notifier(alternatives));

        office.ask(ANN, Office.PTO);
        office.ask(ANN, Office.PTO);

        assertThat(paging.notifications()).hasSize(1);
        assertThat(mail.notifications()).hasSize(1);
    }

    @Test
    @DisplayName("A-17 an alternative is tried too if the one before cannot even be loaded")
    void anAlternativeIsTriedAfterAnError() {
        var paging = new RecordingNotifier();
        Notifier unloadable = notification -> {
            throw new NoClassDefFoundError("jakarta/mail/Message");
        };
        var office = Office.with(Office.hr(), parts -> parts.notifier(Notifier.firstOf(unloadable, paging)));
        office.notifier.failAlways(new IllegalStateException("not this one"));

        office.ask(ANN, Office.PTO);

        assertThat(paging.notificationsTo("mia@acme.test")).hasSize(1);
    }

    @Test
    @DisplayName("each notification has a key of its own that says nothing about its content")
    void eachNotificationHasItsOwnKey() {
        var office = Office.open();

        office.askIn("chat", ANN, Office.PTO);
        office.askIn("chat", ANN, Office.PTO);
        office.askIn("chat", ANN, Office.UNKNOWN);

        assertThat(office.notifier.notifications())
                .extracting(Notification::key)
                .doesNotHaveDuplicates()
                .hasSize(3);
    }

    @Test
    @DisplayName("as text a notification names its conversation and a role, and no address, so that it may be logged")
    void namesNobodyAsText() {
        var office = Office.open();

        office.askIn("chat", ANN, Office.PTO);

        assertThat(office.lastNotification())
                .hasToString("notification in " + office.lastNotification().conversation() + " to SPECIALIST");
        assertThat(office.lastNotification().toString()).doesNotContain("@");
    }
}
