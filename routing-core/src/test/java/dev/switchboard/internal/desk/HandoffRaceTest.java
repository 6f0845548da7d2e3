package dev.switchboard.internal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.Switchboard;
import dev.switchboard.agent.Agent;
import dev.switchboard.conversation.AutomationMode;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.EscalationState;
import dev.switchboard.conversation.JoinResult;
import dev.switchboard.conversation.Placement;
import dev.switchboard.conversation.WorkResult;
import dev.switchboard.inbox.Inbox;
import dev.switchboard.memory.RecordingChatGateway;
import dev.switchboard.memory.RecordingNotifier;
import dev.switchboard.memory.VirtualClock;
import dev.switchboard.notification.Notification;
import dev.switchboard.notification.Reply;
import dev.switchboard.notification.ReplyResult;
import dev.switchboard.permission.Actor;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.routing.Answer;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.Outcome;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.tag.TagRule;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two switchboards over one store: the other acts before each of the commits of the first, up to the last. */
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HandoffRaceTest {
    private static final byte[] KEY = "a key that both of them know".getBytes(StandardCharsets.US_ASCII);
    private static final String DAN = "dan@shop.test";
    private static final String EVA = "eva@shop.test";
    private static final String SAM = "sam@shop.test";
    private static final Actor ACTOR_DAN = Actor.agent("dan");
    private static final Actor ACTOR_EVA = Actor.agent("eva");
    private static final Asker ZOE = Asker.withEmail("zoe@mail.test").named("Zoe");

    private final ContestedStore store = new ContestedStore();
    private final RecordingNotifier notifier = new RecordingNotifier();
    private final RecordingChatGateway chat = new RecordingChatGateway();
    private final VirtualClock clock = VirtualClock.at("2026-01-05T09:00:00Z");
    private final Switchboard ours = open("ours-");
    private final Switchboard theirs = open("theirs-");

    @ParameterizedTest(name = "before commit {0}")
    @ValueSource(ints = {1, 2})
    @DisplayName("A-49 of two claims one wins, and the other has no effect")
    void twoClaims(int commit) {
        var id = ask("balloon").conversation();
        store.beforeCommit(
                commit,
                () -> assertThat(theirs.inboxes().claim(id, ACTOR_EVA))
                        .isEqualTo(commit == 1 ? WorkResult.DONE : WorkResult.TAKEN));

        var result = ours.inboxes().claim(id, ACTOR_DAN);
        store.otherwiseNow();

        assertThat(result).isEqualTo(commit == 1 ? WorkResult.TAKEN : WorkResult.DONE);
        assertThat(assignee(id)).isEqualTo(commit == 1 ? EVA : DAN);
        assertThat(conversation(id)
                        .escalations()
                        .get(0)
                        .recipient()
                        .orElseThrow()
                        .person()
                        .email())
                .hasToString(assignee(id));
    }

    @ParameterizedTest(name = "before commit {0}")
    @ValueSource(ints = {1, 2})
    @DisplayName("A-40 a claim and a colleague's mail: one has it, and the chat shows an answer of nobody else")
    void aClaimAndAMail(int commit) {
        var id = ask("balloon").conversation();
        var mail = Reply.to(told(EVA).replyToken().orElseThrow(), EVA, "By mail.");
        store.beforeCommit(commit, () -> ours.replies().accept(mail));

        var result = theirs.inboxes().claim(id, ACTOR_DAN);
        store.otherwiseNow();

        var mailWon = commit == 1;
        assertThat(result).isEqualTo(mailWon ? WorkResult.TAKEN : WorkResult.DONE);
        assertThat(assignee(id)).isEqualTo(mailWon ? EVA : DAN);
        assertThat(chat.textsIn(id).contains("By mail.")).isEqualTo(mailWon);
    }

    @ParameterizedTest(name = "before commit {0}")
    @ValueSource(ints = {1, 2, 3, 4})
    @DisplayName("A-40 a mail and a claim: the mail is delivered once, or refused")
    void aMailAndAClaim(int commit) {
        var id = ask("balloon").conversation();
        var mail =
                Reply.to(told(EVA).replyToken().orElseThrow(), EVA, "By mail.").withId("1");
        store.beforeCommit(commit, () -> theirs.inboxes().claim(id, ACTOR_DAN));

        var result = ours.replies().accept(mail);
        store.otherwiseNow();

        var claimWon = commit == 1;
        assertThat(result).isEqualTo(claimWon ? ReplyResult.TAKEN : ReplyResult.DELIVERED);
        assertThat(assignee(id)).isEqualTo(claimWon ? DAN : EVA);
        assertThat(chat.textsIn(id).stream().filter("By mail."::equals)).hasSize(claimWon ? 0 : 1);
        assertThat(conversation(id).escalations().get(0).state())
                .isEqualTo(claimWon ? EscalationState.ACKNOWLEDGED : EscalationState.DELIVERED);
    }

    @ParameterizedTest(name = "before commit {0}")
    @ValueSource(ints = {1, 2, 3})
    @DisplayName("a claim and a further question: nothing is lost, and the claimer stays")
    void aFurtherQuestionAndAClaim(int commit) {
        var id = ask("balloon").conversation();
        notifier.clear();
        store.beforeCommit(commit, () -> theirs.inboxes().claim(id, ACTOR_DAN));

        var decision = ask("zeppelin");
        store.otherwiseNow();

        assertThat(decision.outcome()).isEqualTo(commit == 1 ? Outcome.ESCALATED_AGENT : Outcome.QUEUED);
        assertThat(notified()).containsExactlyElementsOf(commit == 1 ? List.of(DAN) : List.of(DAN, EVA));
        assertThat(conversation(id).escalations()).hasSize(2);
        assertThat(assignee(id)).isEqualTo(DAN);
        everyQuestionIsWithOneWhoWasTold(id);
    }

    @ParameterizedTest(name = "before commit {0}")
    @ValueSource(ints = {1, 2})
    @DisplayName("a claim that loses to a further question takes that too")
    void aClaimTakesTheFurtherQuestionToo(int commit) {
        var id = ask("balloon").conversation();
        store.beforeCommit(commit, () -> theirs.router().route(question("zeppelin"), ZOE));

        assertThat(ours.inboxes().claim(id, ACTOR_DAN)).isEqualTo(WorkResult.DONE);
        store.otherwiseNow();

        if (commit == 1) {
            assertThat(conversation(id).escalations())
                    .hasSize(2)
                    .allSatisfy(one -> assertThat(
                                    one.recipient().orElseThrow().person().email())
                            .hasToString(DAN));
        }
        assertThat(assignee(id)).isEqualTo(DAN);
        everyQuestionIsWithOneWhoWasTold(id);
    }

    @ParameterizedTest(name = "before commit {0}")
    @ValueSource(ints = {1, 2})
    @DisplayName("suspended while the persona was about to answer: the answer is held back, or was out before")
    void suspendedMeanwhile(int commit) {
        var id = ask("balloon").conversation();
        theirs.inboxes().claim(id, ACTOR_DAN);
        chat.clear();
        store.beforeCommit(
                commit,
                () -> assertThat(theirs.conversations().suspend(id, ACTOR_DAN)).isEqualTo(WorkResult.DONE));

        var decision = ask("known");
        store.otherwiseNow();

        assertThat(decision.outcome()).isEqualTo(commit == 1 ? Outcome.HELD : Outcome.ANSWERED);
        assertThat(chat.textsIn(id)).hasSize(commit == 1 ? 0 : 1);
        assertThat(ours.conversations().transcript(id).stream().filter(one -> one.superseded()))
                .hasSize(commit == 1 ? 1 : 0);
        assertThat(conversation(id).mode()).isEqualTo(AutomationMode.SUSPENDED);
    }

    @ParameterizedTest(name = "before commit {0}")
    @ValueSource(ints = {1, 2})
    @DisplayName("suspending loses nothing of what is asked meanwhile")
    void askedWhileSuspending(int commit) {
        var id = ask("balloon").conversation();
        theirs.inboxes().claim(id, ACTOR_DAN);
        store.beforeCommit(commit, () -> theirs.router().route(question("zeppelin"), ZOE));

        assertThat(ours.conversations().suspend(id, ACTOR_DAN)).isEqualTo(WorkResult.DONE);
        store.otherwiseNow();

        assertThat(conversation(id).mode()).isEqualTo(AutomationMode.SUSPENDED);
        everyQuestionIsWithOneWhoWasTold(id);
    }

    @ParameterizedTest(name = "before commit {0}")
    @ValueSource(ints = {1, 2, 3})
    @DisplayName("handled while a further question is decided: that is not lost, and waits again")
    void handledMeanwhile(int commit) {
        var id = ask("balloon").conversation();
        theirs.inboxes().claim(id, ACTOR_DAN);
        store.beforeCommit(commit, () -> theirs.inboxes().handle(id, ACTOR_DAN));

        var decision = ask("zeppelin");
        store.otherwiseNow();

        var escalation =
                conversation(id).escalation(decision.escalation().orElseThrow()).orElseThrow();
        if (commit == 1) {
            assertThat(escalation.state()).isEqualTo(EscalationState.NOTIFIED);
            assertThat(conversation(id).placement().orElseThrow().state()).isEqualTo(Placement.State.AWAITING);
            assertThat(conversation(id).isHandled()).isFalse();
        } else {
            assertThat(conversation(id).isHandled())
                    .isEqualTo(!escalation.state().isOpen());
        }
        everyQuestionIsWithOneWhoWasTold(id);
    }

    @ParameterizedTest(name = "before commit {0}")
    @ValueSource(ints = {1, 2})
    @DisplayName("handling that loses to a further question handles that too, which was seen")
    void askedWhileHandling(int commit) {
        var id = ask("balloon").conversation();
        theirs.inboxes().claim(id, ACTOR_DAN);
        store.beforeCommit(commit, () -> theirs.router().route(question("zeppelin"), ZOE));

        assertThat(ours.inboxes().handle(id, ACTOR_DAN)).isEqualTo(WorkResult.DONE);
        store.otherwiseNow();

        assertThat(conversation(id).hasOpenEscalation())
                .isEqualTo(!conversation(id).isHandled());
    }

    @ParameterizedTest(name = "before commit {0}")
    @ValueSource(ints = {1, 2})
    @DisplayName("A-40 of two who take over the later has it, and the asker's question has one human")
    void twoTakeOvers(int commit) {
        var id = ask("balloon").conversation();
        theirs.inboxes().claim(id, ACTOR_DAN);
        store.beforeCommit(commit, () -> theirs.inboxes().takeOver(id, Actor.person(SAM)));

        ours.inboxes().takeOver(id, ACTOR_EVA);
        store.otherwiseNow();

        assertThat(assignee(id)).isEqualTo(commit == 1 ? EVA : SAM);
        assertThat(conversation(id)
                        .escalations()
                        .get(0)
                        .recipient()
                        .orElseThrow()
                        .person()
                        .email())
                .hasToString(assignee(id));
    }

    @ParameterizedTest(name = "before commit {0}")
    @ValueSource(ints = {1, 2, 3})
    @DisplayName("A-49 of two members who join by their mails one has it")
    void twoJoin(int commit) {
        var id = ask("balloon").conversation();
        var dans = told(DAN).joinToken().orElseThrow();
        var evas = told(EVA).joinToken().orElseThrow();
        store.beforeCommit(commit, () -> theirs.conversations().join(evas));

        var result = ours.conversations().join(dans);
        store.otherwiseNow();

        assertThat(result).isEqualTo(commit == 1 ? JoinResult.TAKEN : JoinResult.JOINED);
        assertThat(conversation(id).participants()).hasSize(1);
        assertThat(assignee(id)).isEqualTo(commit == 1 ? EVA : DAN);
    }

    @ParameterizedTest(name = "before commit {0}")
    @ValueSource(ints = {1, 2})
    @DisplayName("A-18 overdue and claimed at once: one human has it, and is told or took it")
    void overdueAndClaimed(int commit) {
        var id = ask("balloon").conversation();
        clock.advance(Duration.ofHours(5));
        store.beforeCommit(commit, () -> theirs.inboxes().claim(id, ACTOR_DAN));

        ours.escalateOverdue(clock.instant());
        store.otherwiseNow();

        assertThat(assignee(id)).isEqualTo(DAN);
        assertThat(conversation(id)
                        .escalations()
                        .get(0)
                        .recipient()
                        .orElseThrow()
                        .person()
                        .email())
                .hasToString(DAN);
        assertThat(conversation(id).placement().orElseThrow().state()).isEqualTo(Placement.State.CLAIMED);
    }

    @ParameterizedTest(name = "before commit {0}")
    @ValueSource(ints = {1, 2, 3})
    @DisplayName("given back while somebody takes it over: one has it or it waits, and nothing is with nobody")
    void releasedAndTakenOver(int commit) {
        var id = ask("balloon").conversation();
        theirs.inboxes().claim(id, ACTOR_DAN);
        store.beforeCommit(commit, () -> theirs.inboxes().takeOver(id, ACTOR_EVA));

        var result = ours.inboxes().release(id, ACTOR_DAN);
        store.otherwiseNow();

        assertThat(result).isEqualTo(commit == 1 ? WorkResult.TAKEN : WorkResult.DONE);
        assertThat(assignee(id)).isEqualTo(EVA);
        everyQuestionIsWithOneWhoWasTold(id);
    }

    private void everyQuestionIsWithOneWhoWasTold(ConversationId id) {
        var told = notifier.notifications().stream()
                .map(one -> one.recipient().person().email())
                .toList();
        assertThat(conversation(id).escalations())
                .filteredOn(one -> one.state().isOpen())
                .allSatisfy(one -> assertThat(one.holders())
                        .isNotEmpty()
                        .anyMatch(who ->
                                told.contains(who.person().email()) || one.state() == EscalationState.ACKNOWLEDGED));
    }

    private Switchboard open(String prefix) {
        return Switchboard.over(Policy.builder()
                        .agents(Agent.of("dan", DAN, "Dan"), Agent.of("eva", EVA, "Eva"))
                        .inboxes(Inbox.followUp("Human").withMembers("dan", "eva"))
                        .personas(Persona.named("Shop")
                                .ownedBy(SAM, "Sam")
                                .responseTimeout(Duration.ofHours(4))
                                .rules(TagRule.followUp("Human")))
                        .build())
                .store(store)
                .answers(request ->
                        request.question().text().equals("known") ? Answer.known("I know.", 1) : Answer.unknown())
                .notifier(notifier)
                .chatGateway(chat)
                .clock(clock)
                .ids(number -> prefix + number)
                .tokenKey(KEY)
                .build();
    }

    private RoutingDecision ask(String text) {
        return ours.router().route(question(text), ZOE);
    }

    private static Question question(String text) {
        return Question.to("Shop", text).inConversation("chat");
    }

    private Conversation conversation(ConversationId id) {
        return ours.conversations().find(id).orElseThrow();
    }

    private String assignee(ConversationId id) {
        return conversation(id).assignee().orElseThrow().person().email().toString();
    }

    private Notification told(String email) {
        return notifier.notificationsTo(email).get(0);
    }

    private List<String> notified() {
        return notifier.notifications().stream()
                .map(one -> one.recipient().person().email().toString())
                .toList();
    }
}
