package dev.switchboard.scenario;

import static dev.switchboard.scenario.Shop.ACTOR_DAN;
import static dev.switchboard.scenario.Shop.ACTOR_EVA;
import static dev.switchboard.scenario.Shop.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.ConversationStatus;
import dev.switchboard.conversation.Conversations;
import dev.switchboard.conversation.JoinResult;
import dev.switchboard.conversation.WorkResult;
import dev.switchboard.persona.JoinApproval;
import dev.switchboard.persona.PersonaBuilder;
import dev.switchboard.policy.Policy;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.Question;
import dev.switchboard.tag.TagRule;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A-50 nobody comes in past the asker, whatever happens in between")
class JoinApprovalEdgesTest {
    private final Shop shop = Shop.with(persona(JoinApproval.ASK));
    private final Conversations conversations = shop.switchboard.conversations();

    private static PersonaBuilder persona(JoinApproval approval) {
        return Shop.shop().joinApproval(approval).rules(TagRule.followUp("Human"));
    }

    private ConversationId danJoined() {
        var id = shop.ask(UNKNOWN).conversation();
        join(Shop.DAN);
        assertThat(conversations.approveJoin(id, Shop.DAN)).isEqualTo(JoinResult.JOINED);
        return id;
    }

    private JoinResult join(String email) {
        return conversations.join(shop.lastNotificationTo(email).joinToken().orElseThrow());
    }

    private ConversationId lookingForHelp() {
        var id = danJoined();
        shop.switchboard.teamwork().setStatus(id, ConversationStatus.LOOKING_FOR_HELP, ACTOR_DAN);
        return id;
    }

    private Conversation conversation(ConversationId id) {
        return conversations.find(id).orElseThrow();
    }

    private void evaAsksThere() {
        shop.switchboard
                .router()
                .route(
                        Question.to("Shop", "What about my own shoes?").inConversation("chat"),
                        Asker.withEmail(Shop.EVA));
    }

    private void apply(Policy policy) {
        shop.switchboard
                .policies()
                .apply(policy, shop.switchboard.policies().current().number());
    }

    private long asked(ConversationId id, String name) {
        return shop.chat.textsIn(id).stream()
                .filter((name + " would like to join the conversation.")::equals)
                .count();
    }

    @Test
    @DisplayName("A-5 A-50 who would like to help, and then asks there too, does not join their own question")
    void aHelperWhoAsks() {
        var id = lookingForHelp();
        assertThat(shop.switchboard.teamwork().join(id, ACTOR_EVA)).isEqualTo(JoinResult.ASKED);
        evaAsksThere();

        assertThat(conversations.approveJoin(id, Shop.EVA)).isEqualTo(JoinResult.DENIED);
        assertThat(conversation(id).participants()).hasSize(1);
    }

    @Test
    @DisplayName("A-5 A-50 who is invited, and then asks there too, does not join their own question")
    void anInvitedColleagueWhoAsks() {
        var id = danJoined();
        assertThat(shop.switchboard.teamwork().invite(id, List.of("eva"), ACTOR_DAN))
                .isEqualTo(WorkResult.ASKED);
        evaAsksThere();

        assertThat(conversations.approveJoin(id, Shop.EVA)).isEqualTo(JoinResult.DENIED);
        assertThat(conversation(id).participants()).hasSize(1);
    }

    @Test
    @DisplayName("A-50 with the tokens of two questions the asker is asked once, and one approval lets in once")
    void twoTokens() {
        var id = shop.ask(UNKNOWN).conversation();
        shop.ask("And my zeppelin?");
        var tokens = shop.notifier.notificationsTo(Shop.DAN).stream()
                .map(one -> one.joinToken().orElseThrow())
                .distinct()
                .toList();
        assertThat(tokens).hasSize(2);

        assertThat(tokens).extracting(conversations::join).containsOnly(JoinResult.ASKED);
        assertThat(asked(id, "Dan")).isEqualTo(1);
        assertThat(conversations.approveJoin(id, Shop.DAN)).isEqualTo(JoinResult.JOINED);
        assertThat(tokens).extracting(conversations::join).containsOnly(JoinResult.ALREADY_JOINED);
        assertThat(conversation(id).joinRequests()).isEmpty();
    }

    @Test
    @DisplayName("A-50 claiming, taking over, replying and suspending let nobody in")
    void workLetsNobodyIn() {
        var id = shop.ask(UNKNOWN).conversation();
        shop.inboxes().claim(id, ACTOR_DAN);
        shop.inboxes().takeOver(id, ACTOR_EVA);
        shop.inboxes().reply(id, ACTOR_EVA, "On the roof.", List.of());
        conversations.suspend(id, ACTOR_EVA);

        assertThat(conversation(id).participants()).isEmpty();
        assertThat(join(Shop.EVA)).isEqualTo(JoinResult.ASKED);
    }

    @Test
    @DisplayName("A-50 switched off and on again, the policy does not make the asker asked twice")
    void thePolicyIsSwitched() {
        var id = shop.ask(UNKNOWN).conversation();
        join(Shop.DAN);

        apply(Shop.workplace().personas(persona(JoinApproval.NONE)).build());
        apply(Shop.workplace().personas(persona(JoinApproval.ASK)).build());

        assertThat(join(Shop.DAN)).isEqualTo(JoinResult.ASKED);
        assertThat(asked(id, "Dan")).isEqualTo(1);
        assertThat(conversation(id).joinRequests()).hasSize(1);
    }

    @Test
    @DisplayName("A-50 help that is looked for again: who asked before is not lost, and the asker is not asked twice")
    void helpIsLookedForAgain() {
        var id = lookingForHelp();
        shop.switchboard.teamwork().join(id, ACTOR_EVA);
        shop.switchboard.teamwork().setStatus(id, ConversationStatus.IN_PROGRESS, ACTOR_DAN);
        assertThat(conversations.approveJoin(id, Shop.EVA)).isEqualTo(JoinResult.NO_HELP_WANTED);

        shop.switchboard.teamwork().setStatus(id, ConversationStatus.LOOKING_FOR_HELP, ACTOR_DAN);

        assertThat(shop.switchboard.teamwork().join(id, ACTOR_EVA)).isEqualTo(JoinResult.ASKED);
        assertThat(asked(id, "Eva")).isEqualTo(1);
        assertThat(conversations.approveJoin(id, Shop.EVA)).isEqualTo(JoinResult.JOINED);
    }
}
