package dev.switchboard.examples.guide;

import static dev.switchboard.examples.guide.GuidedShop.UNKNOWN;
import static dev.switchboard.examples.guide.GuidedShop.ask;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.Switchboard;
import dev.switchboard.conversation.Conversations;
import dev.switchboard.conversation.JoinRequest;
import dev.switchboard.conversation.JoinResult;
import dev.switchboard.event.RoutingEvent.Kind;
import dev.switchboard.json.PolicyJson;
import dev.switchboard.notification.JoinToken;
import dev.switchboard.persona.JoinApproval;
import dev.switchboard.persona.Persona;
import dev.switchboard.persona.PersonaBuilder;
import dev.switchboard.policy.Policy;
import dev.switchboard.routing.ConversationId;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The guide to handing over is true of what the asker must agree to")
class HandOffApprovalTest {
    private final GuidedShop shop = new GuidedShop();

    /** Your side of the asker's chat. */
    private interface Chat {
        boolean agreesTo(String name);
    }

    // spotless:off
    private static PersonaBuilder approval(PersonaBuilder persona) {
        // begin approval
persona.joinApproval(JoinApproval.ASK);
        // end approval
        return persona;
    }

    private static void decide(Conversations conversations, ConversationId chat, Chat asker) {
        // begin decide
for (JoinRequest request : conversations.find(chat).orElseThrow().joinRequests()) {
    String email = request.who().person().email().toString();
    if (asker.agreesTo(request.who().person().displayName())) {
        conversations.approveJoin(chat, email);
    } else {
        conversations.declineJoin(chat, email);
    }
}
        // end decide
    }
    // spotless:on

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @DisplayName("A-50 the asker decides who joins")
    void theAskerDecides(boolean agrees) {
        try (var switchboard = open()) {
            var id = ask(switchboard, UNKNOWN).conversation();
            var conversations = switchboard.conversations();
            assertThat(conversations.join(samsToken())).isEqualTo(JoinResult.ASKED);
            assertThat(conversations.transcript(id))
                    .last()
                    .satisfies(message ->
                            assertThat(message.text()).isEqualTo("Sam would like to join the conversation."));

            decide(conversations, id, name -> agrees && name.equals("Sam"));

            var after = conversations.find(id).orElseThrow();
            assertThat(after.joinRequests()).isEmpty();
            assertThat(after.participants()).hasSize(agrees ? 1 : 0);
            assertThat(conversations.join(samsToken()))
                    .isEqualTo(agrees ? JoinResult.ALREADY_JOINED : JoinResult.ASKED);
        }
    }

    @Test
    void theGuideNamesWhatIsSaidInJsonAndWhatBecomesOfIt() {
        var guide = Guide.of("hand-off.md").text();

        assertThat(PolicyJson.write(policy())).contains("\"joinApproval\": \"ASK\"");
        assertThat(guide)
                .contains(
                        "`\"joinApproval\": \"ASK\"`", "`" + Kind.JOIN_REQUESTED + "`", "`" + Kind.JOIN_DECLINED + "`");
        assertThat(Arrays.asList(
                        JoinResult.ASKED,
                        JoinResult.TAKEN,
                        JoinResult.NO_HELP_WANTED,
                        JoinResult.TOKEN_REVOKED,
                        JoinResult.DENIED,
                        JoinResult.NOT_ASKED))
                .allSatisfy(result -> assertThat(guide).contains("`" + result + "`"));
    }

    private JoinToken samsToken() {
        return shop.mail.notifications().get(0).joinToken().orElseThrow();
    }

    private static Policy policy() {
        return Policy.of(approval(Persona.named("Shop").ownedBy("sam@shop.example", "Sam")));
    }

    private Switchboard open() {
        return Switchboard.over(policy()).notifier(shop.mail).build();
    }
}
