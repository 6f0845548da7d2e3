package dev.switchboard.examples.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.identity.Person;
import dev.switchboard.notification.Notification;
import dev.switchboard.notification.Recipient;
import dev.switchboard.persona.PersonaId;
import dev.switchboard.routing.Channel;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.Target;
import dev.switchboard.spi.IntegrationException;
import dev.switchboard.spi.Notifier;
import dev.switchboard.spi.TemporaryFailureException;
import dev.switchboard.testkit.contract.FarSide;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What a mail server refuses, and whether another attempt is worth it")
class MailFailureTest {
    private static final String SECRET = "I want to hand in my notice.";

    @Test
    void aRefusedRecipientIsAskedNoMore() {
        assertThat(refusal(FarSide.REFUSES_FOR_GOOD))
                .isExactlyInstanceOf(IntegrationException.class)
                .hasMessage("the mail server refuses (SMTP reply 550)");
    }

    @Test
    void aBusyServerIsAskedAgain() {
        assertThat(refusal(FarSide.REFUSES_FOR_NOW))
                .isExactlyInstanceOf(TemporaryFailureException.class)
                .hasMessage("the mail server refuses (SMTP reply 450)");
    }

    @Test
    void aServerThatIsDownIsAskedAgain() {
        var server = new MailServer();
        var notifier = server.notifier();
        server.close();

        assertThat(thrown(notifier, "mia@acme.test"))
                .isExactlyInstanceOf(TemporaryFailureException.class)
                .hasMessage("the mail server is not reached (MailConnectException)");
    }

    @Test
    void aServerThatSaysNothingIsNotWaitedForLonger() throws IOException {
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var properties = new Properties();
            properties.setProperty("mail.smtp.host", "127.0.0.1");
            properties.setProperty("mail.smtp.port", Integer.toString(silent.getLocalPort()));

            assertThat(thrown(
                            new MailNotifier(properties, null, MailServer.ADDRESS, Duration.ofMillis(50)),
                            "mia@acme.test"))
                    .isExactlyInstanceOf(TemporaryFailureException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mia..may@acme.test", "paweł@acme.test", "mia@straße.test"})
    void anAddressThatNoMailGoesToIsAskedNoMore(String address) {
        try (var server = new MailServer()) {
            assertThat(thrown(server.notifier(), address))
                    .isExactlyInstanceOf(IntegrationException.class)
                    .hasMessage("no mail goes to such an address");
            assertThat(server.received()).isEmpty();
        }
    }

    @Test
    @DisplayName("a domain in any script is reached by its A-labels")
    void aDomainIsWrittenInAscii() throws Exception {
        try (var server = new MailServer()) {
            server.notifier().deliver(notification("key", "mia@Bücher.test"));

            assertThat(server.received().get(0).getAllRecipients())
                    .containsExactly(new InternetAddress("mia@xn--bcher-kva.test"));
        }
    }

    @Test
    @DisplayName("a setting that is no text counts too: without encryption nothing is sent where that is required")
    void settingsThatAreNoText() {
        try (var server = new MailServer()) {
            var properties = server.properties();
            properties.put("mail.smtp.starttls.required", true);
            var notifier = new MailNotifier(properties, null, MailServer.ADDRESS, Duration.ofSeconds(30));

            assertThat(thrown(notifier, "mia@acme.test")).isInstanceOf(IntegrationException.class);
            assertThat(server.received()).isEmpty();
        }
    }

    @Test
    @DisplayName("the same key twice is the same Message-ID, and another key another one")
    void theSameKeyIsTheSameId() throws Exception {
        try (var server = new MailServer()) {
            for (var key : List.of("k1", "k1", "k2")) {
                server.notifier().deliver(notification(key, "mia@acme.test"));
            }

            var mails = server.received();
            assertThat(mails).hasSize(3);
            assertThat(mails.get(0).getMessageID())
                    .isEqualTo(mails.get(1).getMessageID())
                    .isNotEqualTo(mails.get(2).getMessageID())
                    .matches("<[0-9a-f]{64}@acme\\.test>");
            assertThat(mails.get(0).getHeader("References"))
                    .isEqualTo(mails.get(2).getHeader("References"));
        }
    }

    private static Throwable refusal(FarSide behaviour) {
        try (var server = new MailServer()) {
            server.behaves(behaviour);
            return thrown(server.notifier(), "mia@acme.test");
        }
    }

    /** Of no failure is anything known that was asked, or of whom. */
    private static Throwable thrown(Notifier notifier, String to) {
        var thrown = catchThrowable(() -> notifier.deliver(notification("key", to)));
        assertThat(thrown).hasNoCause().hasMessageNotContainingAny(SECRET, to);
        return thrown;
    }

    private static Notification notification(String key, String to) {
        var chat = new ConversationId(new PersonaId("HR"), "chat");
        return Notification.of(key, new Recipient(new Person(EmailAddress.of(to), ""), Target.Kind.OWNER), chat)
                .question(SECRET, List.of(), Channel.CHAT)
                .build();
    }
}
