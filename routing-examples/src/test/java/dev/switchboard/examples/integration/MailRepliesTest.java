package dev.switchboard.examples.integration;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.notification.Reply;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A mail that came back, as a reply")
class MailRepliesTest {
    private static final String TAG = "abcdefghijklmnopqrstuvwxyz234567";
    private static final String FROM = "From: Mia <Mia@acme.test>\n";
    private static final String TO = "To: HR <Switchboard+" + TAG.toUpperCase(Locale.ROOT) + "@ACME.test>\n";

    private final MailReplies replies = new MailReplies(MailServer.ADDRESS);

    private Optional<Reply> read(String mail) throws Exception {
        var bytes = mail.replace("\n", "\r\n").getBytes(UTF_8);
        return replies.read(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes)));
    }

    @Test
    void hasTagSenderIdAndText() throws Exception {
        var reply = read(FROM + TO + "Message-ID: <1@mail.test>\n\nYes.\n").orElseThrow();

        assertThat(reply.token().value()).isEqualTo(TAG);
        assertThat(reply.from()).isEqualTo("Mia@acme.test");
        assertThat(reply.id()).contains("<1@mail.test>");
        assertThat(reply.text()).isEqualTo("Yes.");
        assertThat(reply.isAutomatic()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "To: switchboard@acme.test\n",
                "To: switchboard+@acme.test\n",
                "To: other+tag@acme.test\n",
                "To: switchboard+tag@else.test\n",
                "Subject: to nobody\n"
            })
    @DisplayName("a mail to another address is no reply")
    void notToOurs(String to) throws Exception {
        assertThat(read(FROM + to + "\nYes.\n")).isEmpty();
    }

    @Test
    @DisplayName("where a mail was delivered counts before where it says that it goes")
    void forwarded() throws Exception {
        var mail = FROM + "Delivered-To: switchboard+other@acme.test\nTo: boss@acme.test\nCc: max@acme.test\n\nYes.\n";

        assertThat(read(mail).orElseThrow().token().value()).isEqualTo("other");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto-Submitted: auto-replied\n",
                "Precedence: bulk\n",
                "Precedence: Auto_Reply\n",
                "Return-Path: <>\n",
                "Content-Type: multipart/report; boundary=b\n\n--b\nContent-Type: text/plain\n"
            })
    @DisplayName("a machine is known by its headers")
    void automatic(String header) throws Exception {
        assertThat(read(FROM + TO + header + "\nI am away.\n").orElseThrow().isAutomatic())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Return-Path: <>, delivery-status, true",
        "Return-Path: <>, \"Delivery-Status\", true",
        "Return-Path: <>, disposition-notification, false",
        "Return-Path: <eve@else.test>, delivery-status, false"
    })
    @DisplayName("a bounce is known by its kind and its empty return path, whoever it is from")
    void bounce(String returnPath, String kind, boolean isOne) throws Exception {
        var report = returnPath + "\nContent-Type: multipart/report; boundary=b;\n report-type=" + kind
                + "\n\n--b\nContent-Type: text/plain\n\nNobody has this address.\n--b--\n";

        var reply = read("From: MAILER-DAEMON@mail.test\n" + TO + report).orElseThrow();

        assertThat(reply.isBounced()).isEqualTo(isOne);
        assertThat(reply.isAutomatic()).isTrue();
    }

    @Test
    @DisplayName("a bounce may be from no address")
    void bounceFromNobody() throws Exception {
        var report =
                "Return-Path: <>\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\n\nReturned.\n--b--\n";

        assertThat(read("From: <>\n" + TO + report).orElseThrow().isBounced()).isTrue();
    }

    @Test
    @DisplayName("a mail from several people is from nobody")
    void severalSenders() throws Exception {
        assertThat(read("From: mia@acme.test, eve@acme.test\n" + TO + "\nYes.\n")
                        .orElseThrow()
                        .from())
                .isEmpty();
    }

    @Test
    @DisplayName("of several forms the plain text is taken, and no file")
    void plainPart() throws Exception {
        var mail = FROM + TO + """
                Content-Type: multipart/mixed; boundary=o

                --o
                Content-Type: text/plain
                Content-Disposition: attachment; filename=notes.txt

                A file.
                --o
                Content-Type: multipart/alternative; boundary=i

                --i
                Content-Type: text/html

                <p>Yes</p>
                --i
                Content-Type: text/plain; charset=iso-8859-1
                Content-Transfer-Encoding: quoted-printable

                Ja, sch=F6n.
                --i--
                --o--
                """;

        assertThat(read(mail).orElseThrow().text()).isEqualTo("Ja, schön.");
    }

    @Test
    @DisplayName("what is written above and below a picture is one text, also if the picture comes first")
    void aroundAPicture() throws Exception {
        var above = "Content-Type: text/plain\n\nYes, Friday is fine.";
        var below = "Content-Type: text/plain\n\nBut not Monday: see the plan.";
        var picture = "Content-Type: image/png\nContent-Disposition: inline; filename=plan.png\n\nplan";
        var file = "Content-Type: text/plain; name=plan.txt\n\nThe plan.";

        assertThat(read(mixed(above, picture, below)).orElseThrow().text())
                .isEqualTo("Yes, Friday is fine.\nBut not Monday: see the plan.");
        assertThat(read(mixed("\n\n", picture, file, below)).orElseThrow().text())
                .isEqualTo("But not Monday: see the plan.");
    }

    private static String mixed(String... parts) {
        var all = "--b\n" + String.join("\n--b\n", parts) + "\n--b--\n";
        return FROM + TO + "Content-Type: multipart/mixed; boundary=b\n\n" + all;
    }

    @Test
    @DisplayName("a mail without plain text says nothing")
    void htmlOnly() throws Exception {
        assertThat(read(FROM + TO + "Content-Type: text/html\n\n<p>Yes</p>\n")
                        .orElseThrow()
                        .text())
                .isEmpty();
    }
}
