package dev.switchboard.examples.integration;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.Switchboard;
import dev.switchboard.examples.guide.Guide;
import dev.switchboard.examples.guide.Page;
import dev.switchboard.memory.RecordingNotifier;
import dev.switchboard.notification.Reply;
import dev.switchboard.notification.ReplyResult;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Question;
import dev.switchboard.spi.Notifier;
import jakarta.mail.Authenticator;
import jakarta.mail.Flags;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The guide to integrations is true")
class IntegrationsGuideTest {
    private static final Path SPI = Path.of("../routing-core/src/main/java/dev/switchboard/spi");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)` \\|(.*)$");
    private static final Pattern CODE = Pattern.compile("`([A-Z]\\w+)`");

    private final Guide guide =
            Guide.of("integrations.md", IntegrationsGuideTest.class).quoting(NotificationMail.class, MailFailure.class);
    private final Policy policy = Policy.of(Persona.named("HR").ownedBy("olga@acme.example", "Olga"));

    // spotless:off
    private Switchboard sending(String host, String port, @Nullable Authenticator login) {
        // begin sending
Properties smtp = new Properties();
smtp.setProperty("mail.smtp.host", host);
smtp.setProperty("mail.smtp.port", port);
smtp.setProperty("mail.smtp.starttls.enable", "true");
Notifier mail = new MailNotifier(smtp, login, "switchboard@acme.example", Duration.ofSeconds(20));

Switchboard switchboard = Switchboard.over(policy).notifier(mail).build();
        // end sending
        return switchboard;
    }

    private static void receive(Switchboard switchboard, List<? extends Message> inbox) throws MessagingException {
        // begin receiving
MailReplies replies = new MailReplies("switchboard@acme.example");
for (Message mail : inbox) {
    try {
        Optional<Reply> reply = replies.read(mail);
        if (reply.isPresent()) {
            ReplyResult result = switchboard.replies().accept(reply.get());
            System.out.println(result);
        }
    } catch (MessagingException | IOException unreadable) {
        mail.setFlag(Flags.Flag.FLAGGED, true);
    }
    mail.setFlag(Flags.Flag.SEEN, true);
}
        // end receiving
    }
    // spotless:on

    @Test
    void theGuideShowsTheCodeThatRunsHere() {
        guide.hasTheCodeOfItsTests();
    }

    @Test
    @DisplayName("a mail goes out, and of all that comes in the reply is delivered")
    void thereAndBack() throws Exception {
        try (var server = new MailServer();
                var switchboard =
                        sending("127.0.0.1", Integer.toString(server.getSmtp().getPort()), null)) {
            switchboard.router().route(Question.to("HR", "Who knows?"), Asker.withEmail("ann@acme.example"));
            var told = server.received().get(0);
            var answer = new MimeMessage(server.session());
            answer.setFrom("olga@acme.example");
            answer.setRecipients(Message.RecipientType.TO, told.getReplyTo());
            answer.setText("I do.");
            Transport.send(answer);

            assertThat(Guide.printed(() -> received(switchboard, server.received())))
                    .isEqualTo("DELIVERED" + System.lineSeparator());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From: olga@acme.example\r\nContent-Type: text/plain; charset=unknown-8bit\r\n",
                "From: Olga <olga@@acme.example\r\n"
            })
    @DisplayName("a mail that cannot be read is set aside, and the next one is read")
    void unreadable(String headers) throws Exception {
        var recording = new RecordingNotifier();
        try (var switchboard = Switchboard.over(policy).notifier(recording).build()) {
            switchboard.router().route(Question.to("HR", "Who knows?"), Asker.withEmail("ann@acme.example"));
            var to = "To: switchboard+"
                    + recording.notifications().get(0).replyTag().orElseThrow().value() + "@acme.example\r\n";
            var bad = mail(to + headers + "\r\nI do.");
            var good = mail(to + "From: olga@acme.example\r\n\r\nI do.");

            assertThat(Guide.printed(() -> received(switchboard, List.of(bad, good))))
                    .isEqualTo("DELIVERED" + System.lineSeparator());
            assertThat(bad.isSet(Flags.Flag.FLAGGED) && bad.isSet(Flags.Flag.SEEN))
                    .isTrue();
            assertThat(good.isSet(Flags.Flag.FLAGGED)).isFalse();
            assertThat(good.isSet(Flags.Flag.SEEN)).isTrue();
        }
    }

    private static Message mail(String text) throws MessagingException {
        return new MimeMessage(
                Session.getInstance(new Properties()), new ByteArrayInputStream(text.getBytes(US_ASCII)));
    }

    private static void received(Switchboard switchboard, List<? extends Message> inbox) {
        try {
            receive(switchboard, inbox);
        } catch (MessagingException unreachable) {
            throw new AssertionError(unreachable);
        }
    }

    @Test
    @DisplayName("both tables have a row for every interface, and name no class that does not exist")
    void everyInterfaceIsThere() {
        var rows = ROW.matcher(guide.text()).results().map(row -> row.group(1)).toList();
        var interfaces = interfaces();

        assertThat(interfaces).hasSizeGreaterThan(10);
        assertThat(rows.subList(0, rows.size() / 2)).containsExactlyInAnyOrderElementsOf(interfaces);
        assertThat(rows.subList(rows.size() / 2, rows.size()))
                .containsExactlyElementsOf(rows.subList(0, rows.size() / 2));
    }

    @Test
    void everyFixtureAndContractThatIsNamedIsOne() {
        var second = guide.text().substring(guide.text().indexOf("| called on |"));
        var rows = ROW.matcher(second).results().toList();

        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            var spi = spi(row.group(1));
            var named = CODE.matcher(row.group(2)
                    .substring(row.group(2).lastIndexOf(" | ", row.group(2).lastIndexOf(" | ") - 1)));
            assertThat(named.results().map(one -> one.group(1)))
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(
                                    name.endsWith("Contract") ? contract(name) : spi.isAssignableFrom(fixture(name)))
                            .isTrue());
        });
    }

    private static List<String> interfaces() {
        try (var files = Files.walk(SPI)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> Page.read(file).contains("\npublic interface "))
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static Class<?> spi(String name) {
        return type("dev.switchboard.spi." + (name.equals("RoutingStore") ? "store." : "") + name);
    }

    private static Class<?> fixture(String name) {
        return type("dev.switchboard.memory." + name);
    }

    private static boolean contract(String name) {
        return Modifier.isAbstract(
                type("dev.switchboard.testkit.contract." + name).getModifiers());
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(missing);
        }
    }
}
