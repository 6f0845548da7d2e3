package dev.switchboard.scenario;

import static dev.switchboard.scenario.Shop.ACTOR_DAN;
import static dev.switchboard.scenario.Shop.ACTOR_EVA;
import static dev.switchboard.scenario.Shop.DAN;
import static dev.switchboard.scenario.Shop.EVA;
import static dev.switchboard.scenario.Shop.FAY;
import static dev.switchboard.scenario.Shop.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.agent.Agent;
import dev.switchboard.conversation.ClosingOutcome;
import dev.switchboard.conversation.JoinResult;
import dev.switchboard.conversation.Placement;
import dev.switchboard.conversation.WorkResult;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.inbox.Inbox;
import dev.switchboard.notification.Reply;
import dev.switchboard.notification.ReplyResult;
import dev.switchboard.permission.Actor;
import dev.switchboard.persona.JoinApproval;
import dev.switchboard.persona.PersonaBuilder;
import dev.switchboard.policy.Policy;
import dev.switchboard.routing.Answer;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Outcome;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.tag.TagRule;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Nobody answers their own question, and changes of the team leave nothing behind")
class OwnQuestionTest {
    private static final Asker DAN_ASKS = Asker.withEmail(DAN).named("Dan");

    private final Shop shop = Shop.open();

    private RoutingDecision danAsks(Shop in, String text) {
        return in.switchboard.router().route(Question.to("Shop", text).inConversation("chat"), DAN_ASKS);
    }

    @Test
    @DisplayName(
            "A-5 an agent who asks is not told, and may neither claim nor take over nor answer, not even as administrator")
    void anAgentDoesNotAnswerTheirOwnQuestion() {
        var decision = danAsks(shop, Shop.UNKNOWN);
        var id = decision.conversation();

        assertThat(shop.notified()).containsExactly(EVA);
        for (var dan : List.of(ACTOR_DAN, Actor.person(DAN), Actor.admin(DAN))) {
            assertThat(shop.inboxes().claim(id, dan)).isEqualTo(WorkResult.DENIED);
            assertThat(shop.inboxes().takeOver(id, dan)).isEqualTo(WorkResult.DENIED);
            assertThat(shop.inboxes().reply(id, dan, "Granted.", List.of())).isEqualTo(WorkResult.DENIED);
        }
        assertThat(shop.inboxes().claim(id, ACTOR_EVA)).isEqualTo(WorkResult.DONE);
    }

    @Test
    @DisplayName("A-5 whoever holds a suspended conversation and asks in it is not their own holder")
    void theHolderAsks() {
        var assigned =
                Shop.with(Shop.shop().rules(TagRule.anyOf("return_or_refund").assign("dan")));
        assigned.ask(Shop.REFUND);
        assigned.notifier.clear();

        var own = danAsks(assigned, "What about my own shoes?");

        assertThat(own.outcome()).isNotEqualTo(Outcome.HELD);
        assertThat(assigned.notified()).containsExactly(SAM);
    }

    @Test
    @DisplayName("A-5 a human who joined and asks does not silence the automation towards themself")
    void whoJoinedAsks() {
        shop.ask(Shop.UNKNOWN);
        shop.switchboard
                .conversations()
                .join(shop.lastNotificationTo(DAN).joinToken().orElseThrow());
        shop.answer = Answer.known("At nine.", 1);

        assertThat(danAsks(shop, "When do we open?").outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(shop.ask("When do you open?").outcome()).isEqualTo(Outcome.HELD);
    }

    @Test
    @DisplayName("3.7 an administrator who takes a conversation over has it")
    void anAdministratorTakesOver() {
        var decision = shop.ask(Shop.UNKNOWN);
        shop.inboxes().claim(decision.conversation(), ACTOR_DAN);

        shop.inboxes().takeOver(decision.conversation(), Actor.admin("root@shop.test"));

        assertThat(shop.inboxes().claim(decision.conversation(), ACTOR_EVA)).isEqualTo(WorkResult.TAKEN);
        assertThat(shop.escalation(decision).recipient().orElseThrow().person().email())
                .hasToString("root@shop.test");
    }

    @Test
    @DisplayName("A-20 all members of an inbox are replaced: the new ones are told of what waits")
    void theWholeTeamIsReplaced() {
        var decision = shop.ask(Shop.UNKNOWN);
        shop.notifier.clear();
        var policies = shop.switchboard.policies();

        policies.apply(teamOf("fay"), policies.current().number());

        assertThat(shop.notified()).containsExactly(FAY);
        assertThat(shop.placement(decision).state()).isEqualTo(Placement.State.AWAITING);
        assertThat(shop.inboxes().claim(decision.conversation(), Actor.agent("fay")))
                .isEqualTo(WorkResult.DONE);
    }

    @Test
    @DisplayName("A-20 while one member who was told stays, nobody is told again")
    void oneMemberStays() {
        shop.ask(Shop.UNKNOWN);
        shop.notifier.clear();
        var policies = shop.switchboard.policies();

        policies.apply(teamOf("eva", "fay"), policies.current().number());

        assertThat(shop.notified()).isEmpty();
    }

    @Test
    @DisplayName(
            "A-20 a member who was told and is none any more: neither their reply nor their join is taken, a colleague's is")
    void aFormerMember() {
        var decision = shop.ask(Shop.UNKNOWN);
        var dans = shop.lastNotificationTo(DAN);
        var evas = shop.lastNotificationTo(EVA);
        var policies = shop.switchboard.policies();
        policies.apply(teamOf("eva"), policies.current().number());

        var replies = shop.switchboard.replies();
        assertThat(replies.accept(Reply.to(dans.replyToken().orElseThrow(), DAN, "Me?")))
                .isEqualTo(ReplyResult.TOKEN_REVOKED);
        assertThat(shop.switchboard.conversations().join(dans.joinToken().orElseThrow()))
                .isEqualTo(JoinResult.TOKEN_REVOKED);
        assertThat(shop.conversation(decision).assignee()).isEmpty();
        assertThat(replies.accept(Reply.to(evas.replyToken().orElseThrow(), EVA, "Behind the house.")))
                .isEqualTo(ReplyResult.DELIVERED);
    }

    @Test
    @DisplayName(
            "A-20 A-50 whoever was a member when the asker was asked, and is none when the asker approves, does not join")
    void aFormerMemberWhoAsked() {
        var persona = Shop.shop().joinApproval(JoinApproval.ASK).rules(TagRule.followUp("Human"));
        var asking = Shop.with(persona);
        var id = asking.ask(Shop.UNKNOWN).conversation();
        var conversations = asking.switchboard.conversations();
        conversations.join(asking.lastNotificationTo(DAN).joinToken().orElseThrow());
        var policies = asking.switchboard.policies();
        policies.apply(teamOf(persona, "eva"), policies.current().number());

        assertThat(conversations.approveJoin(id, DAN)).isEqualTo(JoinResult.TOKEN_REVOKED);
    }

    private static Policy teamOf(String... members) {
        return teamOf(Shop.shop().rules(TagRule.followUp("Human")), members);
    }

    private static Policy teamOf(PersonaBuilder persona, String... members) {
        return Policy.builder()
                .agents(Shop.agents())
                .inboxes(Inbox.followUp("Human").withMembers(members))
                .personas(persona)
                .build();
    }

    @Test
    @DisplayName("A-40 a specialist's question does not take a claimed conversation from the agent")
    void aClaimedConversationKeepsItsAgent() {
        var office = Office.with(
                Shop.workplace()
                        .personas(Office.hr().rules(TagRule.followUp("Human")))
                        .build(),
                parts -> parts);
        var decision = office.askIn("chat", Office.ANN, Office.UNKNOWN);
        office.switchboard.inboxes().claim(decision.conversation(), ACTOR_DAN);

        var pto = office.askIn("chat", Office.ANN, Office.PTO);

        assertThat(pto.outcome()).isEqualTo(Outcome.ESCALATED_SPECIALIST);
        assertThat(office.conversation(pto).isAssignedTo(EmailAddress.of(DAN))).isTrue();
    }

    @Test
    @DisplayName("A-40 one who is asked something cannot end the work of whoever has the conversation")
    void theWorkOfOthersIsNotEnded() {
        var office = Office.with(
                Shop.workplace()
                        .personas(Office.hr().rules(TagRule.followUp("Human")))
                        .build(),
                parts -> parts);
        var decision = office.askIn("chat", Office.ANN, Office.UNKNOWN);
        office.switchboard.inboxes().claim(decision.conversation(), ACTOR_DAN);
        office.askIn("chat", Office.ANN, Office.PTO);

        var inboxes = office.switchboard.inboxes();
        assertThat(inboxes.handle(decision.conversation(), Actor.person("mia@acme.test")))
                .isEqualTo(WorkResult.TAKEN);
        assertThat(inboxes.handle(decision.conversation(), Actor.person("olga@acme.test")))
                .isEqualTo(WorkResult.DONE);
    }

    @Test
    @DisplayName("A-40 one who joined cannot give back to the persona what a colleague has; the owner can")
    void whatAColleagueHasIsNotHandedBack() {
        var id = shop.ask(Shop.UNKNOWN).conversation();
        var conversations = shop.switchboard.conversations();
        conversations.join(shop.lastNotificationTo(DAN).joinToken().orElseThrow());
        shop.inboxes().takeOver(id, ACTOR_EVA);

        assertThat(conversations.handBack(id, ACTOR_DAN)).isEqualTo(WorkResult.TAKEN);
        assertThat(conversations.handBack(id, Actor.person(SAM))).isEqualTo(WorkResult.DONE);
    }

    @Test
    @DisplayName("3.7 an owner or an administrator ends what somebody else has, also if they are an agent too")
    void ownersAndAdministratorsWhoAreAgents() {
        var owned = Shop.with(
                Shop.workplace()
                        .agents(Agent.of("sam", SAM, "Sam"), Agent.of("root", "root@shop.test", "Root"))
                        .personas(Shop.shop().rules(TagRule.followUp("Human"))),
                parts -> parts);
        var conversations = owned.switchboard.conversations();
        for (var actor : List.of(Actor.person(SAM), Actor.agent("sam"), Actor.admin("root@shop.test"))) {
            var id = owned.ask(Shop.UNKNOWN).conversation();
            owned.inboxes().claim(id, ACTOR_DAN);
            assertThat(owned.inboxes().handle(id, actor)).isEqualTo(WorkResult.DONE);

            owned.ask(Shop.UNKNOWN);
            owned.inboxes().claim(id, ACTOR_DAN);
            assertThat(conversations.handBack(id, actor)).isEqualTo(WorkResult.DONE);

            owned.ask(Shop.UNKNOWN);
            owned.inboxes().claim(id, ACTOR_DAN);
            assertThat(conversations.close(id, actor, ClosingOutcome.RESOLVED)).isEqualTo(WorkResult.DONE);
        }
    }

    @Test
    @DisplayName("AI-16 whatever arrives by the channel of an inbox is told to its members")
    void membersAreToldOfWhatArrives() {
        var mail = Shop.with(
                Shop.workplace()
                        .inboxes(Inbox.followUp("Mail")
                                .withKind(Inbox.Kind.CHANNEL)
                                .withMembers("fay"))
                        .personas(Shop.shop()),
                parts -> parts);
        var decision = mail.ask(Shop.UNKNOWN);
        mail.notifier.clear();

        mail.inboxes().deliver("Mail", decision.conversation());

        assertThat(mail.notified()).containsExactly(FAY);
    }

    @Test
    @DisplayName("A-5 whoever joins by the token of another's question does not take their own that waits beside it")
    void ownQuestionsStayWhereTheyWait() {
        shop.ask(Shop.UNKNOWN);
        var own = shop.switchboard
                .router()
                .route(Question.to("Shop", Shop.UNKNOWN).inConversation("chat"), DAN_ASKS);
        var token = shop.notifier.notificationsTo(DAN).get(0).joinToken().orElseThrow();

        shop.switchboard.conversations().join(token);
        shop.switchboard.conversations().write(own.conversation(), DAN, "Granted.");

        assertThat(shop.escalation(own).isWith(EmailAddress.of(DAN))).isFalse();
        assertThat(shop.escalation(own).state().isOpen()).isTrue();
    }
}
