package dev.switchboard.examples.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.switchboard.inbox.Inbox;
import dev.switchboard.inbox.SharedView;
import dev.switchboard.persona.PersonaId;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.spi.IntegrationException;
import dev.switchboard.spi.PlatformMove;
import dev.switchboard.spi.TemporaryFailureException;
import dev.switchboard.testkit.contract.FarSide;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeskCallTest {
    private static final ConversationId CHAT = new ConversationId(new PersonaId("Shop"), "chat 7");

    private final Desk desk = new Desk();

    @AfterEach
    void stop() {
        desk.close();
    }

    @Test
    void anInboxIsCreatedUnderItsIdWithItsName() {
        desk.adapter().createInbox(Inbox.followUp("a/b").called("Billing"));

        assertThat(desk.created("/inboxes/a%2Fb")).isEqualTo("{\"name\":\"Billing\"}");
    }

    @Test
    void anIdWithASpaceIsOneWithASpaceOnTheDesk() {
        var billing = Inbox.followUp("second level+1");
        desk.adapter().createInbox(billing);
        desk.adapter().move(PlatformMove.into("key-1", CHAT, billing));

        assertThat(desk.created("/inboxes/second%20level%2B1")).isNotEqualTo("nothing");
        assertThat(desk.adapter().inboxOf(CHAT)).contains("second level+1");
    }

    @ParameterizedTest
    @ValueSource(strings = {".", ".."})
    void anIdThatLeadsElsewhereIsRefused(String id) {
        assertThatExceptionOfType(IntegrationException.class)
                .isThrownBy(() -> desk.adapter().createInbox(Inbox.followUp(id)))
                .withMessage("the desk can have nothing under the id \"" + id + "\"");
    }

    @Test
    void aViewIsCreatedUnderItsIdWithItsTagsAndMembers() {
        desk.adapter().createView(SharedView.of("angry").anyOf("refund", "late").withMembers("dan"));

        assertThat(desk.created("/views/angry"))
                .isEqualTo("{\"name\":\"angry\",\"anyOf\":[\"refund\",\"late\"],\"members\":[\"dan\"]}");
    }

    @Test
    void aViewThatWouldShowTooMuchIsNotCreated() {
        var view = SharedView.of("angry").anyOf("refund").assigned(false);

        assertThatExceptionOfType(IntegrationException.class)
                .isThrownBy(() -> desk.adapter().createView(view))
                .withMessage("the desk filters by tags only, and view \"angry\" by more");
        assertThat(desk.created("/views/angry")).isEqualTo("nothing");
    }

    @Test
    void aMoveIntoAnInboxThatIsNotThereFailsForGood() {
        var move = PlatformMove.into("key-1", CHAT, Inbox.followUp("nowhere"));

        assertThatExceptionOfType(IntegrationException.class)
                .isThrownBy(() -> desk.adapter().move(move))
                .isExactlyInstanceOf(IntegrationException.class);
    }

    @Test
    void aDeskThatIsBusyIsAskedAgain() {
        desk.server().behaves(FarSide.REFUSES_FOR_NOW);

        assertThatExceptionOfType(TemporaryFailureException.class)
                .isThrownBy(() -> desk.adapter().inboxOf(CHAT))
                .withMessage("the far side can do nothing now (HTTP status 503)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<p>Sign in", "[]", "{\"inbox\":\"x\"", "{\"tags\":[1]}"})
    void whatIsNoConversationIsNotBelieved(String body) {
        assertThatExceptionOfType(IntegrationException.class)
                .isThrownBy(() -> DeskConversation.read(body.getBytes(StandardCharsets.UTF_8)))
                .withMessage("the desk answers what is no conversation")
                .withNoCause();
    }

    @Test
    void anAnswerWithoutEndIsNotRead() {
        try (var talkative = LoopbackServer.talkative()) {
            var adapter = new DeskAdapter(HttpClient.newHttpClient(), talkative.base(), Duration.ofSeconds(30));

            assertThatExceptionOfType(IntegrationException.class)
                    .isThrownBy(() -> adapter.inboxOf(CHAT))
                    .withMessage("an answer of more than 1000000 bytes");
        }
    }

    @Test
    void theAddressOfADeskEndsWithASlash() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DeskAdapter(
                        HttpClient.newHttpClient(), URI.create("http://127.0.0.1/v1"), Duration.ofSeconds(1)))
                .withMessage("the base URI must end with a slash");
    }
}
