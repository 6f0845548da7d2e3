package dev.switchboard.internal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.Switchboard;
import dev.switchboard.agent.Agent;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.JoinResult;
import dev.switchboard.conversation.WorkResult;
import dev.switchboard.event.RoutingEvent;
import dev.switchboard.inbox.Inbox;
import dev.switchboard.memory.RecordingChatGateway;
import dev.switchboard.memory.RecordingListener;
import dev.switchboard.memory.RecordingNotifier;
import dev.switchboard.memory.VirtualClock;
import dev.switchboard.notification.JoinToken;
import dev.switchboard.permission.Actor;
import dev.switchboard.persona.JoinApproval;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.Question;
import dev.switchboard.tag.TagRule;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two switchboards over one store: the other acts before each of the commits of the first, up to the last. */
@DisplayName("A-50 the asker decides on joins while others act")
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class JoinApprovalRaceTest {
    private static final String DAN = "dan@shop.test";
    private static final String EVA = "eva@shop.test";
    private static final Asker ZOE = Asker.withEmail("zoe@mail.test").named("Zoe");

    private final ContestedStore store = new ContestedStore();
    private final RecordingNotifier notifier = new RecordingNotifier();
    private final RecordingChatGateway chat = new RecordingChatGateway();
    private final RecordingListener events = new RecordingListener();
    private final Switchboard ours = open("ours-");
    private final Switchboard theirs = open("theirs-");
    private final ConversationId id = ours.router()
            .route(Question.to("Shop", "Where do I park my balloon?"), ZOE)
            .conversation();

    @ParameterizedTest(name = "before commit {0}")
    @ValueSource(ints = {1, 2})
    @DisplayName("A-50 two who ask at once both wait for approval, and the asker is told of both")
    void twoAsk(int commit) {
        store.beforeCommit(
                commit,
                () -> assertThat(theirs.conversations().join(token(EVA))).isEqualTo(JoinResult.ASKED));

        assertThat(ours.conversations().join(token(DAN))).isEqualTo(JoinResult.ASKED);
        store.otherwiseNow();

        assertThat(conversation().joinRequests())
                .extracting(one -> one.who().person().name())
                .containsExactlyInAnyOrder("Dan", "Eva");
        assertThat(chat.textsIn(id))
                .contains("Dan would like to join the conversation.", "Eva would like to join the conversation.");
    }

    @ParameterizedTest(name = "before commit {0}")
    @ValueSource(ints = {1, 2})
    @DisplayName("A-50 who asks twice at once is asked about once")
    void asksTwiceAtOnce(int commit) {
        store.beforeCommit(
                commit,
                () -> assertThat(theirs.conversations().join(token(DAN))).isEqualTo(JoinResult.ASKED));

        assertThat(ours.conversations().join(token(DAN))).isEqualTo(JoinResult.ASKED);
        store.otherwiseNow();

        assertThat(conversation().joinRequests()).hasSize(1);
        assertThat(events.events(RoutingEvent.Kind.JOIN_REQUESTED)).hasSize(1);
        assertThat(chat.textsIn(id)).containsOnlyOnce("Dan would like to join the conversation.");
    }

    @ParameterizedTest(name = "before commit {0}")
    @ValueSource(ints = {1, 2})
    @DisplayName("A-50 A-49 of two members approved at once one has it, and the other has no effect")
    void twoApproved(int commit) {
        bothAsk();
        store.beforeCommit(
                commit,
                () -> assertThat(theirs.conversations().approveJoin(id, EVA))
                        .isEqualTo(commit == 1 ? JoinResult.JOINED : JoinResult.TAKEN));

        var result = ours.conversations().approveJoin(id, DAN);
        store.otherwiseNow();

        assertThat(result).isEqualTo(commit == 1 ? JoinResult.TAKEN : JoinResult.JOINED);
        assertThat(participants()).containsExactly(commit == 1 ? "Eva" : "Dan");
        assertThat(events.events(RoutingEvent.Kind.PARTICIPANT_JOINED)).hasSize(1);
    }

    @ParameterizedTest(name = "before commit {0}")
    @ValueSource(ints = {1, 2})
    @DisplayName("A-50 approved twice at once, a human joins once")
    void approvedTwice(int commit) {
        bothAsk();
        store.beforeCommit(commit, () -> theirs.conversations().approveJoin(id, DAN));

        var result = ours.conversations().approveJoin(id, DAN);
        store.otherwiseNow();

        assertThat(result).isEqualTo(commit == 1 ? JoinResult.ALREADY_JOINED : JoinResult.JOINED);
        assertThat(participants()).containsExactly("Dan");
        assertThat(chat.textsIn(id)).containsOnlyOnce("Dan joined the conversation.");
    }

    @ParameterizedTest(name = "before commit {0}")
    @ValueSource(ints = {1, 2})
    @DisplayName("A-50 approved and declined at once, the first counts")
    void approvedAndDeclined(int commit) {
        bothAsk();
        store.beforeCommit(
                commit,
                () -> assertThat(theirs.conversations().declineJoin(id, DAN))
                        .isEqualTo(commit == 1 ? WorkResult.DONE : WorkResult.UNCHANGED));

        var result = ours.conversations().approveJoin(id, DAN);
        store.otherwiseNow();

        assertThat(result).isEqualTo(commit == 1 ? JoinResult.NOT_ASKED : JoinResult.JOINED);
        assertThat(participants()).hasSize(commit == 1 ? 0 : 1);
        assertThat(events.events(RoutingEvent.Kind.JOIN_DECLINED)).hasSize(commit == 1 ? 1 : 0);
    }

    @ParameterizedTest(name = "before commit {0}")
    @ValueSource(ints = {1, 2})
    @DisplayName("A-50 A-40 approved while a colleague claims it: one of them has it")
    void approvedAndClaimed(int commit) {
        bothAsk();
        store.beforeCommit(commit, () -> theirs.inboxes().claim(id, Actor.agent("eva")));

        var result = ours.conversations().approveJoin(id, DAN);
        store.otherwiseNow();

        assertThat(result).isEqualTo(commit == 1 ? JoinResult.TAKEN : JoinResult.JOINED);
        assertThat(conversation().assignee().orElseThrow().person().name()).isEqualTo(commit == 1 ? "Eva" : "Dan");
    }

    @ParameterizedTest(name = "before commit {0}")
    @ValueSource(ints = {1, 2})
    @DisplayName("A-50 approved while the asker leaves: nobody stays behind")
    void approvedAndLeft(int commit) {
        bothAsk();
        store.beforeCommit(commit, () -> theirs.conversations().askerLeft(id));

        var result = ours.conversations().approveJoin(id, DAN);
        store.otherwiseNow();

        assertThat(result).isEqualTo(commit == 1 ? JoinResult.NOT_ASKED : JoinResult.JOINED);
        assertThat(participants()).isEmpty();
        assertThat(conversation().joinRequests()).isEmpty();
    }

    private void bothAsk() {
        assertThat(List.of(
                        ours.conversations().join(token(DAN)),
                        ours.conversations().join(token(EVA))))
                .containsOnly(JoinResult.ASKED);
    }

    private JoinToken token(String email) {
        return notifier.notificationsTo(email).get(0).joinToken().orElseThrow();
    }

    private Conversation conversation() {
        return ours.conversations().find(id).orElseThrow();
    }

    private List<String> participants() {
        return conversation().participants().stream()
                .map(one -> one.who().person().name())
                .toList();
    }

    private Switchboard open(String prefix) {
        return Switchboard.over(Policy.builder()
                        .agents(Agent.of("dan", DAN, "Dan"), Agent.of("eva", EVA, "Eva"))
                        .inboxes(Inbox.followUp("Human").withMembers("dan", "eva"))
                        .personas(Persona.named("Shop")
                                .ownedBy("sam@shop.test", "Sam")
                                .joinApproval(JoinApproval.ASK)
                                .rules(TagRule.followUp("Human")))
                        .build())
                .store(store)
                .notifier(notifier)
                .chatGateway(chat)
                .listener(events)
                .clock(VirtualClock.at("2026-01-05T09:00:00Z"))
                .ids(number -> prefix + number)
                .tokenKey(new byte[32])
                .build();
    }
}
