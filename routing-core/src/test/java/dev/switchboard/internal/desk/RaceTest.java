package dev.switchboard.internal.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.switchboard.Switchboard;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.EscalationState;
import dev.switchboard.conversation.JoinResult;
import dev.switchboard.memory.RecordingChatGateway;
import dev.switchboard.memory.RecordingListener;
import dev.switchboard.memory.RecordingNotifier;
import dev.switchboard.memory.ScriptedAnswers;
import dev.switchboard.memory.ScriptedClassifier;
import dev.switchboard.memory.VirtualClock;
import dev.switchboard.notification.Notification;
import dev.switchboard.notification.Reply;
import dev.switchboard.notification.ReplyResult;
import dev.switchboard.persona.Persona;
import dev.switchboard.persona.PersonaBuilder;
import dev.switchboard.policy.Policy;
import dev.switchboard.policy.PolicyEdit;
import dev.switchboard.policy.StalePolicyException;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Outcome;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.routing.Stage;
import dev.switchboard.routing.StageResult;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Two switchboards over one store, one of them faster. */
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class RaceTest {
    private static final byte[] KEY = "a key that both of them know".getBytes(StandardCharsets.US_ASCII);
    private static final Asker ANN = Asker.withEmail("ann@acme.test").named("Ann");
    private static final String MIA = "mia@acme.test";
    private static final String OLGA = "olga@acme.test";
    private static final Question PTO = Question.to("HR", "pto").inConversation("chat");

    private final ContestedStore store = new ContestedStore();
    private final ScriptedAnswers answers = new ScriptedAnswers();
    private final ScriptedClassifier classifier = new ScriptedClassifier().onText("pto", ReasonMatch.of("PTO", 1));
    private final RecordingNotifier notifier = new RecordingNotifier();
    private final RecordingChatGateway chat = new RecordingChatGateway();
    private final RecordingListener events = new RecordingListener();
    private final VirtualClock clock = VirtualClock.at("2026-01-05T09:00:00Z");
    private final Switchboard ours = open("ours-");
    private final Switchboard theirs = open("theirs-");

    @Test
    @DisplayName("the same message routed elsewhere meanwhile is a repetition, and nothing happens twice")
    void theSameMessageElsewhereIsARepetition() {
        var question = PTO.withId("1");
        store.beforeCommit(1, () -> theirs.router().route(question, ANN));

        var decision = ours.router().route(question, ANN);

        assertThat(decision.trace().resultOf(Stage.ADMISSION)).contains(StageResult.REPEATED);
        assertThat(notified()).containsExactly(MIA);
        assertThat(conversation(decision).messageCount()).isEqualTo(2);
    }

    @Test
    @DisplayName("a question that loses the race is decided again on what is there now; nothing is asked twice")
    void aLostRaceIsDecidedAgain() {
        store.beforeCommit(1, () -> theirs.router().route(PTO, ANN));

        var decision = ours.router().route(PTO, ANN);

        assertThat(decision.trace().resultOf(Stage.STICKY)).contains(StageResult.KEPT);
        assertThat(notified()).containsExactly(MIA, MIA);
        assertThat(conversation(decision).escalations()).hasSize(2);
        assertThat(ours.conversations().transcript(decision.conversation()))
                .extracting(message -> message.sequence())
                .containsExactly(1L, 2L, 3L, 4L);
        assertThat(answers.requests()).hasSize(2);
        assertThat(classifier.requests()).hasSize(2);
    }

    @Test
    @DisplayName("if the policy changed meanwhile, the new one decides, and its reasons are matched anew")
    void aChangedPolicyDecides() {
        store.beforeCommit(1, () -> {
            theirs.router().route(PTO, ANN);
            theirs.policies().edit(PolicyEdit.removeReason("HR", "PTO"));
            theirs.policies().edit(PolicyEdit.addReason("HR", ContactReason.named("pto")));
            classifier.onText("pto", ReasonMatch.of("pto", 1));
        });

        var decision = ours.router().route(PTO, ANN);

        assertThat(decision.policyVersion()).isEqualTo(3);
        assertThat(decision.reasons()).extracting(ReasonMatch::label).containsExactly("pto");
    }

    @Test
    @DisplayName("who joined elsewhere meanwhile has joined once")
    void whoJoinedElsewhereHasJoinedOnce() {
        var decision = ours.router().route(PTO, ANN);
        var token = lastNotification().joinToken().orElseThrow();
        store.beforeCommit(1, () -> theirs.conversations().join(token));

        var result = ours.conversations().join(token);

        assertThat(result).isEqualTo(JoinResult.ALREADY_JOINED);
        assertThat(conversation(decision).participants()).hasSize(1);
        assertThat(chat.textsIn(decision.conversation())).containsOnlyOnce("Mia joined the conversation.");
    }

    @Test
    @DisplayName("joining, writing and leaving lose nothing of what is asked meanwhile")
    void nothingAskedMeanwhileIsLost() {
        var decision = ours.router().route(PTO, ANN);
        var token = lastNotification().joinToken().orElseThrow();
        store.beforeCommit(1, () -> theirs.router().route(PTO, ANN));
        assertThat(ours.conversations().join(token)).isEqualTo(JoinResult.JOINED);
        store.beforeCommit(1, () -> theirs.router().route(PTO, ANN));
        ours.conversations().write(decision.conversation(), MIA, "Granted.");
        store.beforeCommit(1, () -> theirs.router().route(PTO, ANN));
        assertThat(ours.conversations().leave(decision.conversation(), MIA)).isTrue();

        var after = conversation(decision);
        assertThat(after.participants()).isEmpty();
        assertThat(after.escalations())
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.state()).isEqualTo(EscalationState.DELIVERED));
        assertThat(ours.conversations().transcript(decision.conversation()))
                .extracting(message -> message.text())
                .containsOnlyOnce("Granted.")
                .hasSize((int) after.messageCount());
    }

    @Test
    @DisplayName("who left elsewhere meanwhile may not write, and has left")
    void whoLeftElsewhereMayNotWrite() {
        var decision = ours.router().route(PTO, ANN);
        ours.conversations().join(lastNotification().joinToken().orElseThrow());
        store.beforeCommit(1, () -> theirs.conversations().leave(decision.conversation(), MIA));

        assertThatThrownBy(() -> ours.conversations().write(decision.conversation(), MIA, "Granted."))
                .isInstanceOf(IllegalStateException.class);
        assertThat(chat.textsIn(decision.conversation())).doesNotContain("Granted.");

        ours.conversations().join(lastNotification().joinToken().orElseThrow());
        store.beforeCommit(1, () -> theirs.conversations().leave(decision.conversation(), MIA));
        assertThat(ours.conversations().leave(decision.conversation(), MIA)).isFalse();
    }

    @Test
    @DisplayName("A-55 the same mail taken elsewhere meanwhile is a repetition")
    void theSameMailElsewhereIsARepetition() {
        var decision = ours.router().route(PTO, ANN);
        var mail = Reply.to(lastNotification().replyToken().orElseThrow(), MIA, "Granted.")
                .withId("1");
        store.beforeCommit(1, () -> theirs.replies().accept(mail));

        var result = ours.replies().accept(mail);

        assertThat(result).isEqualTo(ReplyResult.REPEATED);
        assertThat(chat.textsIn(decision.conversation())).containsOnlyOnce("Granted.");
    }

    @Test
    @DisplayName("another mail taken meanwhile loses nothing")
    void anotherMailMeanwhileLosesNothing() {
        var decision = ours.router().route(PTO, ANN);
        var token = lastNotification().replyToken().orElseThrow();
        store.beforeCommit(
                1, () -> theirs.replies().accept(Reply.to(token, MIA, "First.").withId("1")));

        var result = ours.replies().accept(Reply.to(token, MIA, "Second.").withId("2"));

        assertThat(result).isEqualTo(ReplyResult.DELIVERED);
        assertThat(chat.textsIn(decision.conversation())).endsWith("First.", "Second.");
    }

    @Test
    @DisplayName("what is written between a delivery and its record loses neither")
    void aRecordLosesNothing() {
        store.beforeCommit(
                2, () -> theirs.router().route(Question.to("HR", "else").inConversation("chat"), ANN));

        var decision = ours.router().route(PTO, ANN);

        var escalations = conversation(decision).escalations();
        assertThat(escalations)
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.state()).isEqualTo(EscalationState.NOTIFIED));
    }

    @Test
    @DisplayName("an answer that comes before the notification is recorded stays an answer")
    void anEarlyAnswerStays() {
        store.beforeCommit(
                2,
                () -> theirs.replies()
                        .accept(Reply.to(lastNotification().replyToken().orElseThrow(), MIA, "Granted.")));

        var decision = ours.router().route(PTO, ANN);

        var escalation = conversation(decision).escalations().get(0);
        assertThat(escalation.state()).isEqualTo(EscalationState.DELIVERED);
        assertThat(escalation.timeline()).extracting(one -> one.what()).contains("mia@acme.test was notified");
    }

    @Test
    @DisplayName("A-20 what is answered while the specialist is being removed is not given to somebody else")
    void whatIsAnsweredMeanwhileStays() {
        var decision = ours.router().route(PTO, ANN);
        var token = lastNotification().replyToken().orElseThrow();
        clock.advance(Duration.ofHours(5));
        store.beforeCommit(1, () -> theirs.replies().accept(Reply.to(token, MIA, "Granted.")));

        var moved = ours.escalateOverdue(clock.instant());

        assertThat(moved).isZero();
        assertThat(notified()).containsExactly(MIA);
        assertThat(conversation(decision).escalations().get(0).state()).isEqualTo(EscalationState.DELIVERED);
    }

    @Test
    @DisplayName("A-20 a question decided while its specialist is being removed goes on to somebody else at once")
    void aSpecialistRemovedMeanwhileKeepsNothing() {
        store.beforeCommit(1, () -> theirs.policies().edit(PolicyEdit.removeSpecialist("HR", MIA)));

        var decision = ours.router().route(PTO, ANN);

        assertThat(decision.outcome()).isEqualTo(Outcome.ESCALATED_SPECIALIST);
        assertThat(decision.policyVersion()).isEqualTo(1);
        var escalation = conversation(decision).escalations().get(0);
        assertThat(escalation.recipient().orElseThrow().person().email()).hasToString(OLGA);
        assertThat(notified()).containsExactly(MIA, OLGA);
        assertThat(escalation.timeline()).extracting(one -> one.what()).contains("taken from mia@acme.test: REMOVED");
    }

    @Test
    @DisplayName("A-18 what went to somebody else meanwhile does not go once more")
    void whatWentToSomebodyElseStays() {
        ours.router().route(PTO, ANN);
        clock.advance(Duration.ofHours(5));
        store.beforeCommit(1, () -> theirs.escalateOverdue(clock.instant()));

        var moved = ours.escalateOverdue(clock.instant());

        assertThat(moved).isZero();
        assertThat(notified()).containsExactly(MIA, OLGA);
    }

    @Test
    @DisplayName("A-18 a message that comes meanwhile does not keep an overdue question from going on")
    void aMessageMeanwhileChangesNothing() {
        ours.router().route(PTO, ANN);
        clock.advance(Duration.ofHours(5));
        store.beforeCommit(1, () -> theirs.router().route(PTO, ANN));

        var moved = ours.escalateOverdue(clock.instant());

        assertThat(moved).isEqualTo(1);
        assertThat(notified()).containsExactly(MIA, MIA, OLGA);
    }

    @Test
    @DisplayName("two edits at once are both in the policy")
    void twoEditsAtOnceAreBothThere() {
        store.beforeCommit(1, () -> theirs.policies().edit(PolicyEdit.unassign("HR", "bob@acme.test")));

        var version = ours.policies().edit(PolicyEdit.unassign("HR", "ann@acme.test"));

        assertThat(version.number()).isEqualTo(3);
        assertThat(version.policy().require("HR").specialists().userCount()).isZero();
        assertThat(theirs.policies().current()).isEqualTo(version);
    }

    @Test
    @DisplayName("of two whole policies at once the second is refused")
    void ofTwoPoliciesAtOnceTheSecondIsRefused() {
        var next = Policy.of(Persona.named("HR").ownedBy("otto@acme.test"));
        store.beforeCommit(1, () -> theirs.policies().edit(PolicyEdit.unassign("HR", "bob@acme.test")));

        var stale = catchThrowableOfType(
                StalePolicyException.class, () -> ours.policies().apply(next, 1));

        assertThat(stale.expected()).isEqualTo(1);
        assertThat(stale.current()).isEqualTo(2);
        assertThat(ours.policies().current().number()).isEqualTo(2);
    }

    @Test
    @DisplayName("a policy applied by one counts for the other from the next question on")
    void aPolicyAppliedByOneCountsForTheOther() {
        theirs.policies().edit(PolicyEdit.unassign("HR", "ann@acme.test"));

        var decision = ours.router().route(PTO, ANN);

        assertThat(decision.outcome()).isEqualTo(Outcome.ESCALATED_OWNER);
        assertThat(decision.policyVersion()).isEqualTo(2);
    }

    @Test
    @DisplayName("a switchboard over a store that holds a policy begins with that one")
    void theStoredPolicyStaysInForce() {
        theirs.policies().edit(PolicyEdit.unassign("HR", "ann@acme.test"));

        var third = Switchboard.over(Policy.of(Persona.named("IT").ownedBy("otto@acme.test")))
                .store(store)
                .clock(clock)
                .tokenKey(KEY)
                .notifier(notifier)
                .build();

        assertThat(third.policies().current().number()).isEqualTo(2);
        assertThat(third.policies().current().policy().persona("HR")).isPresent();
        assertThat(third.policies().history(9)).hasSize(2);
    }

    private Switchboard open(String prefix) {
        return Switchboard.over(Policy.of(hr()))
                .store(store)
                .answers(answers)
                .classifier(classifier)
                .notifier(notifier)
                .chatGateway(chat)
                .listener(events)
                .clock(clock)
                .ids(number -> prefix + number)
                .tokenKey(KEY)
                .build();
    }

    private static PersonaBuilder hr() {
        return Persona.named("HR")
                .ownedBy(OLGA, "Olga")
                .responseTimeout(Duration.ofHours(4))
                .reason(ContactReason.PTO)
                .specialist(MIA, "Mia", "ann@acme.test", "bob@acme.test");
    }

    private Conversation conversation(RoutingDecision decision) {
        return ours.conversations().find(decision.conversation()).orElseThrow();
    }

    private List<String> notified() {
        return notifier.notifications().stream()
                .map(one -> one.recipient().person().email().toString())
                .toList();
    }

    private Notification lastNotification() {
        var all = notifier.notifications();
        return all.get(all.size() - 1);
    }
}
