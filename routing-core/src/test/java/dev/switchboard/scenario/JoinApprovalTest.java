package dev.switchboard.scenario;

import static dev.switchboard.scenario.Office.ANN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.conversation.AutomationMode;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Conversations;
import dev.switchboard.conversation.EscalationState;
import dev.switchboard.conversation.JoinRequest;
import dev.switchboard.conversation.JoinResult;
import dev.switchboard.conversation.Participant;
import dev.switchboard.conversation.WorkResult;
import dev.switchboard.event.RoutingEvent;
import dev.switchboard.event.RoutingEvent.Kind;
import dev.switchboard.notification.ReplyResult;
import dev.switchboard.permission.Actor;
import dev.switchboard.persona.JoinApproval;
import dev.switchboard.policy.Policy;
import dev.switchboard.policy.PolicyEdit;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.Outcome;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.routing.Target;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A-50 whoever joins by token comes in once the asker has approved")
class JoinApprovalTest {
    private static final String MIA = "mia@acme.test";
    private static final String WOULD_LIKE = "Mia would like to join the conversation.";
    private static final String JOINED = "Mia joined the conversation.";

    private final Office office = Office.with(Office.hr().joinApproval(JoinApproval.ASK));
    private final Conversations conversations = office.switchboard.conversations();

    /** Ann asks, and Mia would like to join. */
    private RoutingDecision miaAsks() {
        var decision = office.askIn("chat", ANN, Office.PTO);
        assertThat(office.join(MIA)).isEqualTo(JoinResult.ASKED);
        return decision;
    }

    private List<JoinRequest> requests(RoutingDecision decision) {
        return office.conversation(decision).joinRequests();
    }

    private static List<Object> stateOf(Conversation conversation) {
        return List.of(
                conversation.participants(),
                conversation.mode(),
                conversation.assignee(),
                conversation.status(),
                conversation.tags(),
                conversation.escalations().stream()
                        .map(one -> one.state() + " " + one.recipient() + " " + one.timeline())
                        .toList());
    }

    private void nothingHappensBy(RoutingDecision decision, Runnable call) {
        var before = office.conversation(decision);
        var events = office.events.events().size();
        call.run();
        assertThat(office.conversation(decision)).isSameAs(before);
        assertThat(office.events.events()).hasSize(events);
    }

    @Test
    @DisplayName("A-50 unless the persona says otherwise nobody is asked")
    void nobodyIsAskedByDefault() {
        var open = Office.open();
        var decision = open.ask(ANN, Office.PTO);

        assertThat(open.join(MIA)).isEqualTo(JoinResult.JOINED);
        assertThat(open.conversation(decision).joinRequests()).isEmpty();
        assertThat(open.happened()).doesNotContain(Kind.JOIN_REQUESTED);
    }

    @Test
    @DisplayName("A-50 the asker is told who would like to join, and nothing else changes")
    void theAskerIsAsked() {
        var decision = office.askIn("chat", ANN, Office.PTO);
        var before = stateOf(office.conversation(decision));

        var result = office.join(MIA);

        assertThat(result).isEqualTo(JoinResult.ASKED);
        assertThat(requests(decision)).singleElement().satisfies(request -> {
            assertThat(request.who().person().email()).hasToString(MIA);
            assertThat(request.since()).isEqualTo(office.clock.instant());
            assertThat(request.way()).isEqualTo(JoinRequest.Way.TOKEN);
            assertThat(request.escalation()).isEqualTo(decision.escalation().orElseThrow());
        });
        assertThat(stateOf(office.conversation(decision))).isEqualTo(before);
        assertThat(office.chatOf(decision)).endsWith(WOULD_LIKE);
        assertThat(office.events.events()).last().satisfies(event -> {
            assertThat(event.kind()).isEqualTo(Kind.JOIN_REQUESTED);
            assertThat(event.subject()).isEqualTo(MIA);
        });
    }

    @Test
    @DisplayName("A-50 while somebody waits for approval the persona goes on, and the request stays")
    void thePersonaGoesOn() {
        var decision = miaAsks();

        var answered = office.askIn("chat", ANN, Office.YEARLY_DAYS);
        var preview = office.switchboard
                .router()
                .preview(Question.to("HR", Office.UNKNOWN).inConversation("chat"), ANN);

        assertThat(answered.outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(preview.outcome()).isEqualTo(Outcome.ESCALATED_OWNER);
        assertThat(requests(decision)).hasSize(1);
    }

    @Test
    @DisplayName("A-50 asking again while the asker has not decided changes nothing")
    void askingAgainChangesNothing() {
        var decision = miaAsks();
        office.clock.advance(Duration.ofMinutes(1));

        nothingHappensBy(decision, () -> assertThat(office.join(MIA)).isEqualTo(JoinResult.ASKED));

        assertThat(office.chatOf(decision)).containsOnlyOnce(WOULD_LIKE);
    }

    @Test
    @DisplayName("A-50 once approved, everything is as if nobody had to approve")
    void approvedIsJoined() {
        var free = Office.open();
        var joined = free.askIn("chat", ANN, Office.PTO);
        free.join(MIA);
        var decision = miaAsks();

        var result = conversations.approveJoin(decision.conversation(), "Mia@acme.test");

        assertThat(result).isEqualTo(JoinResult.JOINED);
        assertThat(stateOf(office.conversation(decision))).isEqualTo(stateOf(free.conversation(joined)));
        assertThat(office.conversation(decision).mode()).isEqualTo(AutomationMode.DEFERRING);
        assertThat(office.escalation(decision).state()).isEqualTo(EscalationState.ACKNOWLEDGED);
        assertThat(requests(decision)).isEmpty();
        assertThat(office.chatOf(decision)).endsWith(WOULD_LIKE, JOINED);
        assertThat(office.happened())
                .endsWith(Kind.JOIN_REQUESTED, Kind.PARTICIPANT_JOINED, Kind.AUTOMATION_MODE_CHANGED);
        assertThat(office.happened())
                .filteredOn(kind -> kind != Kind.JOIN_REQUESTED)
                .isEqualTo(free.happened());
        assertThat(office.notified()).isEqualTo(free.notified());
        assertThat(office.askIn("chat", ANN, Office.YEARLY_DAYS).outcome()).isEqualTo(Outcome.HELD);
    }

    @Test
    @DisplayName("A-50 declined, everything is as it was, and the human may ask again")
    void declinedMayBeRetried() {
        var decision = office.askIn("chat", ANN, Office.PTO);
        var before = stateOf(office.conversation(decision));
        office.join(MIA);

        var result = conversations.declineJoin(decision.conversation(), MIA);

        assertThat(result).isEqualTo(WorkResult.DONE);
        assertThat(requests(decision)).isEmpty();
        assertThat(stateOf(office.conversation(decision))).isEqualTo(before);
        assertThat(office.chatOf(decision)).endsWith(WOULD_LIKE);
        assertThat(office.events.events(Kind.JOIN_DECLINED))
                .extracting(RoutingEvent::subject)
                .containsExactly(MIA);
        assertThat(conversations.approveJoin(decision.conversation(), MIA)).isEqualTo(JoinResult.NOT_ASKED);

        assertThat(office.join(MIA)).isEqualTo(JoinResult.ASKED);
        assertThat(conversations.approveJoin(decision.conversation(), MIA)).isEqualTo(JoinResult.JOINED);
        assertThat(office.chatOf(decision)).endsWith(WOULD_LIKE, WOULD_LIKE, JOINED);
    }

    @Test
    @DisplayName("A-50 of several who ask one is declined, and the others still wait")
    void onlyOneIsDeclined() {
        office.askIn("chat", ANN, Office.PTO);
        var decision = office.askIn("chat", ANN, Office.UNKNOWN);
        office.join(MIA);
        office.join("olga@acme.test");

        conversations.declineJoin(decision.conversation(), MIA);

        assertThat(requests(decision))
                .extracting(one -> one.who().person().name())
                .containsExactly("Olga");
        assertThat(conversations.approveJoin(decision.conversation(), "olga@acme.test"))
                .isEqualTo(JoinResult.JOINED);
        assertThat(conversations.approveJoin(decision.conversation(), MIA)).isEqualTo(JoinResult.NOT_ASKED);
    }

    @Test
    @DisplayName("A-50 approving twice, or joining again, changes nothing the second time")
    void approvingTwiceChangesNothing() {
        var decision = miaAsks();
        conversations.approveJoin(decision.conversation(), MIA);

        nothingHappensBy(decision, () -> {
            assertThat(conversations.approveJoin(decision.conversation(), MIA)).isEqualTo(JoinResult.ALREADY_JOINED);
            assertThat(conversations.declineJoin(decision.conversation(), MIA)).isEqualTo(WorkResult.UNCHANGED);
            assertThat(office.join(MIA)).isEqualTo(JoinResult.ALREADY_JOINED);
        });
    }

    @Test
    @DisplayName("A-50 nobody is let in who did not ask, and there must be such a conversation")
    void whoDidNotAskIsNotLetIn() {
        var decision = office.askIn("chat", ANN, Office.PTO);
        var nowhere = new ConversationId(decision.conversation().persona(), "nowhere");

        nothingHappensBy(decision, () -> {
            assertThat(conversations.approveJoin(decision.conversation(), MIA)).isEqualTo(JoinResult.NOT_ASKED);
            assertThat(conversations.declineJoin(decision.conversation(), MIA)).isEqualTo(WorkResult.UNCHANGED);
        });
        assertThat(conversations.approveJoin(nowhere, MIA)).isEqualTo(JoinResult.UNKNOWN_CONVERSATION);
        assertThat(conversations.declineJoin(nowhere, MIA)).isEqualTo(WorkResult.UNKNOWN_CONVERSATION);
        assertThatThrownBy(() -> conversations.approveJoin(nowhere, "mia")).isInstanceOf(InvalidInputException.class);
    }

    @Test
    @DisplayName("A-50 A-20 a specialist who was removed meanwhile is not let in")
    void aRemovedSpecialistIsNotLetIn() {
        var decision = miaAsks();
        office.edit(PolicyEdit.removeSpecialist("HR", MIA));

        nothingHappensBy(
                decision,
                () -> assertThat(conversations.approveJoin(decision.conversation(), MIA))
                        .isEqualTo(JoinResult.TOKEN_REVOKED));
    }

    @Test
    @DisplayName(
            "A-50 A-20 a removed specialist who is the owner too comes in as the owner, whom the question is with by then")
    void theRoleOfTheMomentCounts() {
        var persona = Office.hr().ownedBy(MIA, "Mia").joinApproval(JoinApproval.ASK);
        var small = Office.with(persona);
        var decision = small.ask(ANN, Office.PTO);
        small.join(MIA);
        small.edit(PolicyEdit.removeSpecialist("HR", MIA));

        assertThat(small.switchboard.conversations().approveJoin(decision.conversation(), MIA))
                .isEqualTo(JoinResult.JOINED);

        assertThat(small.conversation(decision).participants())
                .extracting(one -> one.who().role())
                .containsExactly(Target.Kind.OWNER);
        small.switchboard.conversations().write(decision.conversation(), MIA, "Granted.");
        assertThat(small.chatOf(decision)).endsWith("Granted.");
    }

    @Test
    @DisplayName("A-50 who asked in time may be approved after the token has expired")
    void theAgeOfTheTokenDoesNotMatterLater() {
        var decision = miaAsks();
        office.clock.advance(Duration.ofDays(31));

        assertThat(office.join(MIA)).isEqualTo(JoinResult.TOKEN_EXPIRED);
        assertThat(conversations.approveJoin(decision.conversation(), MIA)).isEqualTo(JoinResult.JOINED);
    }

    @Test
    @DisplayName("A-50 when the asker has left, nobody waits for approval any more")
    void whenTheAskerLeftNobodyWaits() {
        var decision = miaAsks();

        conversations.askerLeft(decision.conversation());

        assertThat(requests(decision)).isEmpty();
        assertThat(conversations.approveJoin(decision.conversation(), MIA)).isEqualTo(JoinResult.NOT_ASKED);
    }

    @Test
    @DisplayName("A-50 also if everything was done before somebody asked to join")
    void whenTheAskerLeftAfterTheEndNobodyWaits() {
        var decision = office.askIn("chat", ANN, Office.PTO);
        office.switchboard.inboxes().handle(decision.conversation(), Actor.person("olga@acme.test"));
        assertThat(office.join(MIA)).isEqualTo(JoinResult.ASKED);

        assertThat(conversations.askerLeft(decision.conversation())).isEqualTo(WorkResult.DONE);

        assertThat(requests(decision)).isEmpty();
        assertThat(conversations.askerLeft(decision.conversation())).isEqualTo(WorkResult.UNCHANGED);
    }

    @Test
    @DisplayName("A-50 when everything is done, nobody waits for approval any more")
    void whenHandledNobodyWaits() {
        var decision = miaAsks();

        office.switchboard.inboxes().handle(decision.conversation(), Actor.person("olga@acme.test"));

        assertThat(requests(decision)).isEmpty();
        assertThat(conversations.approveJoin(decision.conversation(), MIA)).isEqualTo(JoinResult.NOT_ASKED);
    }

    @Test
    @DisplayName("A-50 when the asker was anonymised, nobody is left who could approve")
    void whenAnonymisedNobodyWaits() {
        var decision = office.askIn("chat", ANN.verified(), Office.PTO);
        office.join(MIA);
        var contact = office.conversation(decision).contact().orElseThrow();

        office.switchboard.directory().anonymise(contact, Actor.admin("root@acme.test"));

        assertThat(requests(decision)).isEmpty();
        assertThat(conversations.approveJoin(decision.conversation(), MIA)).isEqualTo(JoinResult.NOT_ASKED);
    }

    @Test
    @DisplayName("A-50 a reply to the notification answers, and is no join")
    void aReplyIsNoJoin() {
        var decision = miaAsks();

        assertThat(office.reply(MIA, "Granted.")).isEqualTo(ReplyResult.DELIVERED);

        assertThat(office.conversation(decision).participants()).isEmpty();
        assertThat(requests(decision)).hasSize(1);
        assertThat(office.chatOf(decision)).endsWith("Granted.");
    }

    @Test
    @DisplayName("A-50 who waits for approval cannot write yet")
    void whoWaitsCannotWrite() {
        var decision = miaAsks();

        assertThatThrownBy(() -> conversations.write(decision.conversation(), MIA, "Granted."))
                .isInstanceOf(IllegalStateException.class);
        assertThat(conversations.leave(decision.conversation(), MIA)).isFalse();
        assertThat(requests(decision)).hasSize(1);
    }

    @Test
    @DisplayName("A-50 when the last human leaves the persona speaks again, and whoever comes back asks again")
    void whoComesBackAsksAgain() {
        var decision = miaAsks();
        conversations.approveJoin(decision.conversation(), MIA);

        conversations.leave(decision.conversation(), MIA);

        assertThat(office.conversation(decision).mode()).isEqualTo(AutomationMode.ACTIVE);
        assertThat(office.join(MIA)).isEqualTo(JoinResult.ASKED);
        assertThat(office.conversation(decision).mode()).isEqualTo(AutomationMode.ACTIVE);
        assertThat(office.events.events(Kind.AUTOMATION_MODE_CHANGED))
                .extracting(RoutingEvent::subject)
                .containsExactly("DEFERRING", "ACTIVE");
    }

    @Test
    @DisplayName("A-50 once the persona asks no more, whoever waits joins by asking again")
    void thePolicyOfTheMomentCounts() {
        var decision = miaAsks();
        office.switchboard.policies().apply(Policy.of(Office.hr()), 1);

        assertThat(office.join(MIA)).isEqualTo(JoinResult.JOINED);

        assertThat(requests(decision)).isEmpty();
        assertThat(office.conversation(decision).participants())
                .extracting(Participant::since)
                .containsExactly(office.clock.instant());
    }

    @Test
    @DisplayName("A-50 an invitation by token may be looked at while it waits for approval")
    void theInvitationCanStillBeLookedAt() {
        var decision = miaAsks();

        nothingHappensBy(
                decision,
                () -> assertThat(conversations.invitation(office.joinTokenOf(MIA)))
                        .isPresent());
    }
}
