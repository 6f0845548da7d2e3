package dev.switchboard.examples.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.identity.Person;
import dev.switchboard.notification.Notification;
import dev.switchboard.notification.Recipient;
import dev.switchboard.persona.PersonaId;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Channel;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.Target;
import dev.switchboard.spi.IntegrationException;
import dev.switchboard.spi.TemporaryFailureException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookCallTest {
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Notification NOTIFICATION = Notification.of(
                    "key-1",
                    new Recipient(new Person(EmailAddress.of("mia@acme.test"), "Mia"), Target.Kind.SPECIALIST),
                    new ConversationId(new PersonaId("HR"), "chat-7"))
            .asker(Asker.withEmail("ann@acme.test"))
            .question("May I say \"no\"?", List.of(), Channel.CHAT)
            .build();

    private final Webhook webhook = new Webhook();

    @AfterEach
    void stop() {
        webhook.close();
    }

    @Test
    void theBodySaysToWhomAndWhat() {
        webhook.notifier(LONG).deliver(NOTIFICATION);

        var request = webhook.taken().get(0);
        assertThat(request.method()).isEqualTo("POST");
        assertThat(request.path()).isEqualTo("/hooks/7f3a");
        assertThat(request.key()).matches("[0-9a-f]{64}");
        assertThat(request.body())
                .startsWith(
                        "{\"key\":\"key-1\",\"to\":{\"email\":\"mia@acme.test\",\"name\":\"Mia\",\"role\":\"SPECIALIST\"},"
                                + "\"conversation\":{\"persona\":\"HR\",\"id\":\"chat-7\"},\"subject\":\"")
                .contains("May I say \\\"no\\\"?")
                .doesNotContain("replyTag");
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 429, 500, 502, 503, 504})
    void whatMayWorkLaterIsTemporary(int status) {
        webhook.server().refuses(status);

        assertThat(failure(LONG))
                .isInstanceOf(TemporaryFailureException.class)
                .hasMessageContaining("" + status)
                .hasMessageNotContaining("7f3a");
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 400, 401, 404, 410, 422})
    void whatWillNotWorkLaterIsNot(int status) {
        webhook.server().refuses(status);

        assertThat(failure(LONG))
                .isExactlyInstanceOf(IntegrationException.class)
                .hasMessageContaining("" + status)
                .hasMessageNotContaining("7f3a");
    }

    @Test
    void anAnswerThatDoesNotEndIsNotWaitedFor() {
        webhook.server().hangs();

        assertThat(failure(Duration.ofMillis(200)))
                .isExactlyInstanceOf(TemporaryFailureException.class)
                .hasMessage("no whole answer within PT0.2S");
    }

    @Test
    void aLongAnswerIsStillOne() {
        try (var talkative = LoopbackServer.talkative()) {
            var notifier = new WebhookNotifier(HttpClient.newHttpClient(), talkative.base(), LONG);

            assertThatCode(() -> notifier.deliver(NOTIFICATION)).doesNotThrowAnyException();
        }
    }

    @Test
    void whereNobodyListensItIsTriedAgain() {
        webhook.close();

        assertThat(failure(LONG))
                .isExactlyInstanceOf(TemporaryFailureException.class)
                .hasMessage("the connection failed (ConnectException)")
                .hasNoCause();
    }

    @Test
    void whoeverIsInterruptedStaysInterrupted() {
        webhook.server().hangs();
        Thread.currentThread().interrupt();

        var failure = failure(LONG);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(failure).isExactlyInstanceOf(TemporaryFailureException.class);
    }

    @Test
    void timeIsNeeded() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> webhook.notifier(Duration.ZERO))
                .withMessageContaining("PT0S");
    }

    private Throwable failure(Duration limit) {
        return catchThrowable(() -> webhook.notifier(limit).deliver(NOTIFICATION));
    }
}
