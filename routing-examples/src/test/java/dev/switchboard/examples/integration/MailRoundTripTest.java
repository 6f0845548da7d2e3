package dev.switchboard.examples.integration;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.Switchboard;
import dev.switchboard.memory.RecordingChatGateway;
import dev.switchboard.notification.ReplyResult;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Question;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A question goes out by mail, and the reply comes back into the chat")
class MailRoundTripTest {
    private static final String QUESTION = "Can I take Friday off?";

    private final MailServer server = new MailServer();
    private final MailReplies replies = new MailReplies(MailServer.ADDRESS);
    private final RecordingChatGateway chat = new RecordingChatGateway();
    private final Switchboard switchboard = Switchboard.over(Policy.of(Persona.named("HR")
                    .ownedBy("olga@acme.test")
                    .reasons(ContactReason.PTO)
                    .specialist("mia@acme.test", "Mia Möller", "ann@acme.test")))
            .notifier(server.notifier())
            .chatGateway(chat)
            .build();

    @AfterEach
    void stop() {
        switchboard.close();
        server.close();
    }

    @Test
    @DisplayName("from the question to the answer")
    void thereAndBack() throws Exception {
        var told = ask(QUESTION);

        assertThat(told.getFrom()).containsExactly(new InternetAddress(MailServer.ADDRESS, "HR"));
        assertThat(told.getAllRecipients()).containsExactly(new InternetAddress("mia@acme.test"));
        assertThat(told.getHeader("To")).containsExactly("=?UTF-8?Q?Mia_M=C3=B6ller?= <mia@acme.test>");
        assertThat(told.getSubject()).isEqualTo("HR: a question about PTO from Ann");
        assertThat(told.getContent()).asString().contains(QUESTION);
        assertThat(told.getReplyTo()[0].toString()).matches("switchboard\\+[a-z0-9]{32}@acme\\.test");
        assertThat(told.getHeader("Return-Path")).containsExactly("<" + told.getReplyTo()[0] + ">");

        assertThat(accept(answer(told, "mia@acme.test", "Yes, enjoy it."))).isEqualTo(ReplyResult.DELIVERED);
        assertThat(chat.deliveries()).last().satisfies(delivery -> {
            assertThat(delivery.message().text()).isEqualTo("Yes, enjoy it.");
            assertThat(delivery.message().author().name()).isEqualTo("Mia Möller");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Grüße, schöne Füße", "\uD83D\uDE80 \uD83D\uDC69\u200D\uD83D\uDCBB", "متى إجازتي؟", "我可以休假吗"})
    @DisplayName("text in any script, both ways")
    void anyScript(String text) throws Exception {
        var told = ask("PTO: " + text);

        assertThat(told.getContent()).asString().contains(text);
        accept(answer(told, "mia@acme.test", text));
        assertThat(chat.deliveries())
                .last()
                .satisfies(delivery -> assertThat(delivery.message().text()).isEqualTo(text));
    }

    @Test
    @DisplayName("what an asker writes never becomes a header")
    void noHeaderIsInjected() throws Exception {
        var evil = "PTO\r\nBcc: eve@acme.test\r\n\r\n.\r\nQUIT\r\n";
        switchboard
                .router()
                .route(Question.to("HR", evil), Asker.withEmail("ann@acme.test").named("Ann\r\nBcc: eve@acme.test"));

        var told = server.received();

        assertThat(told).hasSize(1);
        assertThat(told.get(0).getHeader("Bcc")).isNull();
        assertThat(told.get(0).getSubject()).isEqualTo("HR: a question about PTO from Ann Bcc: eve@acme.test");
        assertThat(told.get(0).getContent()).asString().contains(evil);
    }

    @Test
    @DisplayName("the same mail twice is one answer, and somebody else's is none")
    void repeatedAndForeign() throws Exception {
        var told = ask(QUESTION);
        var answer = answer(told, "mia@acme.test", "Yes.");

        assertThat(accept(answer(told, "eve@acme.test", "No."))).isEqualTo(ReplyResult.WRONG_SENDER);
        assertThat(accept(answer)).isEqualTo(ReplyResult.DELIVERED);
        assertThat(accept(answer)).isEqualTo(ReplyResult.REPEATED);
    }

    @Test
    @DisplayName("nothing of the notification reaches the asker, however the mail program quotes it")
    void quotedWithoutMarks() throws Exception {
        var told = ask(QUESTION);
        var below = "From: " + told.getFrom()[0] + "\nSent: Friday, 20 November 2026 10:00\nTo: Mia Möller\nSubject: "
                + told.getSubject() + "\n\n" + told.getContent();

        assertThat(accept(mail(told, "mia@acme.test", "Yes, enjoy it.\n\n" + below)))
                .isEqualTo(ReplyResult.DELIVERED);

        assertThat(chat.deliveries())
                .last()
                .satisfies(delivery -> assertThat(delivery.message().text()).isEqualTo("Yes, enjoy it."));
    }

    @Test
    @DisplayName("a bounce hints at the question of its notification, and reaches nobody")
    void bounced() throws Exception {
        var told = ask(QUESTION);
        var shown = chat.deliveries();
        var bounce = "Return-Path: <>\r\nFrom: MAILER-DAEMON@mail.test\r\nTo: " + told.getReplyTo()[0]
                + "\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n"
                + "--b\r\nContent-Type: text/plain\r\n\r\nNobody has this address.\r\n--b--\r\n";

        var result = accept(new MimeMessage(server.session(), new ByteArrayInputStream(bounce.getBytes(US_ASCII))));

        assertThat(result).isEqualTo(ReplyResult.AUTOMATIC);
        assertThat(chat.deliveries()).isEqualTo(shown);
    }

    private MimeMessage ask(String text) {
        switchboard
                .router()
                .route(Question.to("HR", text), Asker.withEmail("ann@acme.test").named("Ann"));
        return server.received().get(0);
    }

    /** As a mail program answers: above the quotation. */
    private MimeMessage answer(MimeMessage told, String from, String text) throws Exception {
        var quoted = told.getContent().toString().indent(1).replaceAll("(?m)^ ", "> ");
        return mail(told, from, text + "\n\nOn Friday HR\n<" + MailServer.ADDRESS + "> wrote:\n" + quoted);
    }

    private MimeMessage mail(MimeMessage told, String from, String text) throws Exception {
        var mail = new MimeMessage(server.session());
        mail.setFrom(from);
        mail.setRecipients(MimeMessage.RecipientType.TO, told.getReplyTo());
        mail.setSubject("Re: " + told.getSubject(), "UTF-8");
        mail.setText(text, "UTF-8");
        Transport.send(mail);
        var all = server.received();
        return all.get(all.size() - 1);
    }

    private ReplyResult accept(MimeMessage mail) throws Exception {
        return switchboard.replies().accept(replies.read(mail).orElseThrow());
    }
}
