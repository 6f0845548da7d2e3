package dev.switchboard.scenario;

import static dev.switchboard.scenario.Shop.ACTOR_DAN;
import static dev.switchboard.scenario.Shop.ACTOR_EVA;
import static dev.switchboard.scenario.Shop.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.agent.Agent;
import dev.switchboard.agent.Teamwork;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.ConversationStatus;
import dev.switchboard.conversation.Conversations;
import dev.switchboard.conversation.EscalationState;
import dev.switchboard.conversation.JoinResult;
import dev.switchboard.conversation.Placement;
import dev.switchboard.conversation.WorkResult;
import dev.switchboard.event.RoutingEvent.Kind;
import dev.switchboard.inbox.Inbox;
import dev.switchboard.permission.Actor;
import dev.switchboard.persona.JoinApproval;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.tag.TagRule;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A-50 colleagues and teams come in once the asker has approved")
class TeamworkApprovalTest {
    private static final Actor FAY = Actor.agent("fay");

    private final Shop shop =
            Shop.with(Shop.shop().joinApproval(JoinApproval.ASK).rules(TagRule.followUp("Human")));
    private final Teamwork teamwork = shop.switchboard.teamwork();
    private final Conversations conversations = shop.switchboard.conversations();

    private JoinResult joinByMail(String email) {
        return conversations.join(shop.lastNotificationTo(email).joinToken().orElseThrow());
    }

    /** Zoe asks, and Dan is let in. */
    private ConversationId danJoined() {
        var id = shop.ask(UNKNOWN).conversation();
        assertThat(joinByMail(Shop.DAN)).isEqualTo(JoinResult.ASKED);
        assertThat(conversations.approveJoin(id, Shop.DAN)).isEqualTo(JoinResult.JOINED);
        return id;
    }

    private ConversationId lookingForHelp() {
        var id = danJoined();
        teamwork.setStatus(id, ConversationStatus.LOOKING_FOR_HELP, ACTOR_DAN);
        return id;
    }

    private Conversation conversation(ConversationId id) {
        return conversations.find(id).orElseThrow();
    }

    private List<String> participants(ConversationId id) {
        return conversation(id).participants().stream()
                .map(one -> one.who().person().name())
                .toList();
    }

    private List<String> requests(ConversationId id) {
        return conversation(id).joinRequests().stream()
                .map(one -> one.who().person().name() + " " + one.way())
                .toList();
    }

    private void nothingHappensBy(ConversationId id, Runnable call) {
        var before = conversation(id);
        var events = shop.events.events().size();
        call.run();
        assertThat(conversation(id)).isSameAs(before);
        assertThat(shop.events.events()).hasSize(events);
    }

    /** Everybody else stays; only Dan is left in the inbox. */
    private void replaceEva(Agent... eva) {
        var agents = new ArrayList<>(List.of(Shop.agents()));
        agents.removeIf(one -> one.id().equals("eva"));
        agents.addAll(List.of(eva));
        var policy = Policy.builder()
                .personas(Persona.named("Shop")
                        .ownedBy(Shop.SAM, "Sam")
                        .operators("dan", "fay")
                        .joinApproval(JoinApproval.ASK)
                        .rules(TagRule.followUp("Human")))
                .agents(agents.toArray(Agent[]::new))
                .inboxes(Inbox.followUp("Human").withMembers("dan"));
        shop.switchboard.policies().apply(policy.build(), 1);
    }

    @Test
    @DisplayName("A-50 while a colleague waits for approval, help is still looked for and listed")
    void helpIsStillListed() {
        var id = lookingForHelp();

        assertThat(teamwork.join(id, ACTOR_EVA)).isEqualTo(JoinResult.ASKED);

        assertThat(requests(id)).containsExactly("Eva HELP");
        assertThat(shop.chat.textsIn(id)).endsWith("Eva would like to join the conversation.");
        assertThat(teamwork.helpWanted(FAY)).hasSize(1);
        assertThat(participants(id)).containsExactly("Dan");
        nothingHappensBy(id, () -> assertThat(teamwork.join(id, ACTOR_EVA)).isEqualTo(JoinResult.ASKED));
    }

    @Test
    @DisplayName("A-50 A-49 of two who would help the first to be approved does, the other comes too late")
    void theFirstToBeApprovedWins() {
        var id = lookingForHelp();
        teamwork.join(id, ACTOR_EVA);
        teamwork.join(id, FAY);

        assertThat(conversations.approveJoin(id, Shop.FAY)).isEqualTo(JoinResult.JOINED);

        assertThat(conversation(id).status()).contains(ConversationStatus.IN_PROGRESS);
        assertThat(teamwork.helpWanted(ACTOR_EVA)).isEmpty();
        assertThat(shop.happened()).contains(Kind.STATUS_CHANGED);
        nothingHappensBy(id, () -> {
            assertThat(conversations.approveJoin(id, Shop.EVA)).isEqualTo(JoinResult.NO_HELP_WANTED);
            assertThat(teamwork.join(id, ACTOR_EVA)).isEqualTo(JoinResult.NO_HELP_WANTED);
        });
        assertThat(participants(id)).containsExactly("Dan", "Fay");
    }

    @Test
    @DisplayName("A-50 whoever came too late to help may be invited, and is asked about anew")
    void whoCameTooLateMayBeInvited() {
        var id = lookingForHelp();
        teamwork.join(id, ACTOR_EVA);
        teamwork.setStatus(id, ConversationStatus.IN_PROGRESS, ACTOR_DAN);

        assertThat(teamwork.invite(id, List.of("eva"), ACTOR_DAN)).isEqualTo(WorkResult.ASKED);

        assertThat(requests(id)).containsExactly("Eva INVITATION");
        assertThat(conversations.approveJoin(id, Shop.EVA)).isEqualTo(JoinResult.JOINED);
    }

    @Test
    @DisplayName("A-50 invited colleagues are approved one by one, and notified when they are in")
    void invitedColleaguesAreApproved() {
        var id = lookingForHelp();
        shop.notifier.clear();

        assertThat(teamwork.invite(id, List.of("eva", "fay", "dan"), ACTOR_DAN)).isEqualTo(WorkResult.ASKED);

        assertThat(requests(id)).containsExactly("Eva INVITATION", "Fay INVITATION");
        assertThat(conversation(id).status()).contains(ConversationStatus.LOOKING_FOR_HELP);
        assertThat(shop.notified()).isEmpty();
        nothingHappensBy(
                id,
                () -> assertThat(teamwork.invite(id, List.of("fay", "eva"), ACTOR_DAN))
                        .isEqualTo(WorkResult.UNCHANGED));

        assertThat(conversations.approveJoin(id, Shop.FAY)).isEqualTo(JoinResult.JOINED);
        assertThat(shop.notified()).containsExactly(Shop.FAY);
        assertThat(requests(id)).containsExactly("Eva INVITATION");
        assertThat(conversation(id).status()).contains(ConversationStatus.IN_PROGRESS);
        assertThat(conversations.approveJoin(id, Shop.EVA)).isEqualTo(JoinResult.JOINED);
        assertThat(participants(id)).containsExactly("Dan", "Fay", "Eva");
        assertThat(teamwork.invite(id, List.of("fay", "eva"), ACTOR_DAN)).isEqualTo(WorkResult.UNCHANGED);
    }

    @Test
    @DisplayName("A-50 members of an inbox claim nothing by asking; approved, the first one has it")
    void theFirstMemberToBeApprovedHasIt() {
        var decision = shop.ask(UNKNOWN);
        var id = decision.conversation();
        joinByMail(Shop.DAN);
        joinByMail(Shop.EVA);

        assertThat(shop.placement(decision).state()).isEqualTo(Placement.State.AWAITING);
        assertThat(conversation(id).assignee()).isEmpty();
        assertThat(conversations.approveJoin(id, Shop.EVA)).isEqualTo(JoinResult.JOINED);

        assertThat(shop.placement(decision).state()).isEqualTo(Placement.State.CLAIMED);
        assertThat(shop.escalation(decision).state()).isEqualTo(EscalationState.ACKNOWLEDGED);
        assertThat(conversation(id).assignee().orElseThrow().person().email()).hasToString(Shop.EVA);
        nothingHappensBy(
                id, () -> assertThat(conversations.approveJoin(id, Shop.DAN)).isEqualTo(JoinResult.TAKEN));
        assertThat(participants(id)).containsExactly("Eva");
    }

    @Test
    @DisplayName("A-50 A-40 a member for whom the asker has not decided comes too late once a colleague claimed it")
    void aColleagueClaimedIt() {
        var id = shop.ask(UNKNOWN).conversation();
        joinByMail(Shop.DAN);
        assertThat(shop.inboxes().claim(id, ACTOR_EVA)).isEqualTo(WorkResult.DONE);

        nothingHappensBy(
                id, () -> assertThat(conversations.approveJoin(id, Shop.DAN)).isEqualTo(JoinResult.TAKEN));

        shop.inboxes().release(id, ACTOR_EVA);
        assertThat(conversations.approveJoin(id, Shop.DAN)).isEqualTo(JoinResult.JOINED);
    }

    @Test
    @DisplayName("A-50 an agent who is gone no longer waits for approval")
    void whoIsGoneDoesNotWait() {
        var id = lookingForHelp();
        teamwork.join(id, ACTOR_EVA);
        teamwork.join(id, FAY);

        replaceEva();

        assertThat(requests(id)).containsExactly("Fay HELP");
        assertThat(conversations.approveJoin(id, Shop.EVA)).isEqualTo(JoinResult.NOT_ASKED);
    }

    @Test
    @DisplayName("A-50 an invited agent who was deactivated meanwhile is not let in")
    void whoWasDeactivatedIsNotLetIn() {
        var id = danJoined();
        teamwork.invite(id, List.of("eva"), ACTOR_DAN);

        replaceEva(Agent.of("eva", Shop.EVA, "Eva").withActive(false));

        nothingHappensBy(
                id, () -> assertThat(conversations.approveJoin(id, Shop.EVA)).isEqualTo(JoinResult.DENIED));
    }

    @Test
    @DisplayName("A-50 handed back, nobody waits for approval any more")
    void handedBackNobodyWaits() {
        var id = danJoined();
        teamwork.invite(id, List.of("eva"), ACTOR_DAN);

        conversations.handBack(id, ACTOR_DAN);

        assertThat(requests(id)).isEmpty();
        assertThat(conversations.approveJoin(id, Shop.EVA)).isEqualTo(JoinResult.NOT_ASKED);
    }
}
