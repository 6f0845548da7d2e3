package dev.switchboard.scenario;

import static dev.switchboard.scenario.Shop.ACTOR_DAN;
import static dev.switchboard.scenario.Shop.ACTOR_EVA;
import static dev.switchboard.scenario.Shop.DAN;
import static dev.switchboard.scenario.Shop.EVA;
import static dev.switchboard.scenario.Shop.HELP;
import static dev.switchboard.scenario.Shop.SAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.agent.Agent;
import dev.switchboard.conversation.ClosingOutcome;
import dev.switchboard.conversation.ConversationStatus;
import dev.switchboard.conversation.EscalationState;
import dev.switchboard.conversation.JoinResult;
import dev.switchboard.conversation.Placement;
import dev.switchboard.conversation.WorkResult;
import dev.switchboard.inbox.Inbox;
import dev.switchboard.inbox.SharedView;
import dev.switchboard.memory.InMemoryInboxPlatform;
import dev.switchboard.memory.InMemoryViewPlatform;
import dev.switchboard.permission.Action;
import dev.switchboard.permission.Actor;
import dev.switchboard.persona.Persona;
import dev.switchboard.persona.PersonaBuilder;
import dev.switchboard.persona.PersonaId;
import dev.switchboard.persona.Script;
import dev.switchboard.policy.Policy;
import dev.switchboard.policy.PolicyBuilder;
import dev.switchboard.routing.Answer;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.HandoffCause;
import dev.switchboard.routing.Outcome;
import dev.switchboard.routing.Question;
import dev.switchboard.spi.IntegrationException;
import dev.switchboard.spi.TemporaryFailureException;
import dev.switchboard.tag.Direction;
import dev.switchboard.tag.SmartTag;
import dev.switchboard.tag.Tag;
import dev.switchboard.tag.TagMatch;
import dev.switchboard.tag.TagRule;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Rare but ordinary: what a refused move, the end, and an agent who is inactive leave behind")
class DeskEdgesTest {
    private static final Actor ACTOR_SAM = Actor.person(SAM);

    private static PolicyBuilder twoInboxes(TagRule... rules) {
        return Shop.workplace()
                .inboxes(Inbox.followUp("Anger").withMembers("fay"))
                .personas(Shop.shop()
                        .tags(SmartTag.custom("angry").withPhrases("outrageous"))
                        .rules(rules));
    }

    @Nested
    @DisplayName("3.8 a move that the platform refuses leaves the conversation where it was")
    class RefusedMoves {
        private final InMemoryInboxPlatform platform = new InMemoryInboxPlatform();
        private final TagRule toAnger = TagRule.anyOf("angry").moveTo("Anger").withPriority(1);

        @Test
        @DisplayName("also if nobody waits there, because somebody has the question")
        void assigned() {
            var shop = Shop.with(
                    twoInboxes(toAnger, TagRule.anyOf(HELP).assign("eva").moveTo("Human")),
                    parts -> parts.inboxAdapter(platform));
            var decision = shop.ask(Shop.UNKNOWN);
            var before = shop.placement(decision);
            platform.failAlways(new IntegrationException("down"));

            shop.ask("This is outrageous");

            platform.succeed();
            assertThat(platform.inboxOf(decision.conversation())).contains("Human");
            assertThat(shop.placement(decision)).isEqualTo(before);
            assertThat(shop.inbox("Human")).hasSize(1);
            shop.inboxes().handle(decision.conversation(), ACTOR_EVA);
            assertThat(platform.inboxOf(decision.conversation())).isEmpty();
        }

        @Test
        @DisplayName("and if the very question that waited there was to move")
        void moved() {
            var shop = Shop.with(twoInboxes(toAnger, TagRule.followUp("Human")), parts -> parts.inboxAdapter(platform));
            shop.answer = Answer.cannotExecute("I cannot do that.");
            var decision = shop.ask(Shop.REFUND);
            platform.failAlways(new IntegrationException("down"));

            shop.ask("This is outrageous");

            platform.succeed();
            assertThat(shop.placement(decision).inbox()).isEqualTo("Human");
            assertThat(shop.placement(decision).state()).isEqualTo(Placement.State.AWAITING);
            assertThat(shop.escalation(decision).state().isOpen()).isTrue();
        }
    }

    @Nested
    @DisplayName("A-56 an answer after the end")
    class AfterTheEnd {

        @Test
        @DisplayName("at the desk is given by whoever had claimed the question")
        void atTheDesk() {
            var shop = Shop.open();
            var decision = shop.ask(Shop.UNKNOWN);
            shop.inboxes().claim(decision.conversation(), ACTOR_DAN);
            shop.switchboard.conversations().askerLeft(decision.conversation());

            var result = shop.inboxes().reply(decision.conversation(), ACTOR_DAN, "Behind the house.", List.of());

            assertThat(result).isEqualTo(WorkResult.DONE);
            assertThat(shop.escalation(decision).state()).isEqualTo(EscalationState.DELIVERED);
            assertThat(shop.chatOf(decision)).contains("Behind the house.");
            assertThat(shop.inboxes().reply(decision.conversation(), ACTOR_EVA, "No.", List.of()))
                    .isEqualTo(WorkResult.DENIED);
        }

        @Test
        @DisplayName("is given by whoever was told of the question while it ended")
        void toldMeanwhile() {
            var shops = new Shop[1];
            var once = new AtomicBoolean();
            shops[0] = Shop.with(
                    Shop.shop().rules(TagRule.anyOf(HELP).assign("dan")),
                    parts -> parts.notifier(notification -> {
                        if (once.compareAndSet(false, true)) {
                            shops[0].switchboard.conversations().askerLeft(notification.conversation());
                            shops[0].clock.advance(Duration.ofSeconds(1));
                        }
                    }));
            var decision = shops[0].ask(Shop.UNKNOWN);

            var result = shops[0].inboxes().reply(decision.conversation(), ACTOR_DAN, "Behind the house.", List.of());

            assertThat(result).isEqualTo(WorkResult.DONE);
            assertThat(shops[0].escalation(decision).state()).isEqualTo(EscalationState.DELIVERED);
        }

        @Test
        @DisplayName("in the chat is given by whoever had joined, once")
        void inTheChat() {
            var office = Office.open();
            var decision = office.askIn("chat", Office.ANN, Office.PTO);
            office.join("mia@acme.test");
            var conversations = office.switchboard.conversations();
            conversations.askerLeft(decision.conversation());

            conversations.write(decision.conversation(), "mia@acme.test", "Granted.");

            assertThat(office.escalation(decision).state()).isEqualTo(EscalationState.DELIVERED);
            assertThat(office.timeline(decision)).contains("answered late by mia@acme.test");
            assertThat(office.conversation(decision).isClosed()).isTrue();
            assertThatThrownBy(() -> conversations.write(decision.conversation(), "mia@acme.test", "And again."))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("is closed, and nobody with the address given has a question of it still");
        }
    }

    @Nested
    @DisplayName("3.4 an agent who is inactive is given nothing")
    class Inactive {

        private Shop shop(PersonaBuilder persona) {
            return Shop.with(
                    Policy.builder()
                            .agents(
                                    Agent.of("dan", DAN, "Dan"),
                                    Agent.of("eva", EVA, "Eva").withActive(false))
                            .inboxes(Inbox.followUp("Human").withMembers("eva"))
                            .personas(persona),
                    parts -> parts);
        }

        private PersonaBuilder ruled() {
            return persona(TagRule.anyOf(HELP).assign("eva"));
        }

        private PersonaBuilder persona(TagRule... rules) {
            return Persona.named("Shop").ownedBy(SAM).rules(rules);
        }

        @Test
        @DisplayName("by a rule: the next one assigns")
        void byARule() {
            var shop = shop(persona(
                    TagRule.anyOf(HELP).assign("eva").withPriority(2),
                    TagRule.anyOf(HELP).assign("dan").withPriority(1)));

            var decision = shop.ask(Shop.UNKNOWN);

            assertThat(decision.target().orElseThrow().id()).isEqualTo("dan");
            assertThat(shop.notified()).containsExactly(DAN);
            assertThat(decision.explain()).contains("would assign it to eva, who asks or is given no conversations");
        }

        @Test
        @DisplayName("as a member of an inbox: the owner is told, if nobody else works on it")
        void asAMember() {
            var shop = shop(persona(TagRule.followUp("Human")));

            shop.ask(Shop.UNKNOWN);

            assertThat(shop.notified()).containsExactly(SAM);
        }

        @Test
        @DisplayName("nor a further question of an inbox in which they claimed an earlier one")
        void asTheClaimer() {
            var shop = Shop.open();
            var id = shop.ask(Shop.UNKNOWN).conversation();
            shop.inboxes().claim(id, ACTOR_DAN);
            var inactive = Shop.workplace().personas(Shop.shop().rules(TagRule.followUp("Human")));
            shop.switchboard
                    .policies()
                    .apply(
                            Policy.builder()
                                    .agents(
                                            Agent.of("dan", DAN, "Dan").withActive(false),
                                            Agent.of("eva", EVA, "Eva"),
                                            Agent.of("fay", "fay@shop.test", "Fay"))
                                    .inboxes(Inbox.followUp("Human").withMembers("dan", "eva"))
                                    .personas(inactive.build().require("Shop").toBuilder())
                                    .build(),
                            1);
            shop.notifier.clear();

            var decision = shop.ask("And where do I park my boat?");

            assertThat(decision.outcome()).isEqualTo(Outcome.QUEUED);
            assertThat(shop.notified()).containsExactly(EVA);
        }

        @Test
        @DisplayName("nor a further question of a conversation that was theirs")
        void asTheAssignee() {
            var shop = Shop.with(Policy.builder().agents(Shop.agents()).personas(ruled()), parts -> parts);
            shop.ask(Shop.UNKNOWN);
            var inactive = Policy.builder().agents(Agent.of("eva", EVA, "Eva").withActive(false));
            shop.switchboard.policies().apply(inactive.personas(ruled()).build(), 1);

            var decision = shop.ask("And where do I park my boat?");

            assertThat(decision.outcome()).isEqualTo(Outcome.ESCALATED_OWNER);
        }
    }

    @Test
    @DisplayName("A-38 a detector that says the asker wants a person is believed, also if there is no tag to look for")
    void aWishForAPersonWithoutTags() {
        var office = Office.with(
                Office.hr(), parts -> parts.tagDetector(request -> List.of(TagMatch.of(Tag.HUMAN_FOLLOW_UP, 1))));

        var decision = office.ask(Office.ANN, Office.YEARLY_DAYS);

        assertThat(decision.cause()).contains(HandoffCause.ASKED_FOR_HUMAN);
    }

    @Test
    @DisplayName(
            "T-AI-25 if somebody else is faster, the tags are those of the reply that is sent, not of the one before")
    void tagsOfTheReplyThatIsSent() {
        var once = new AtomicBoolean();
        var shops = new Shop[1];
        var promise = SmartTag.custom("promise").withPhrases("we will refund").withDirection(Direction.OUTBOUND);
        shops[0] = Shop.with(
                Shop.shop().tags(promise).script(Script.NONE.text("Hello")),
                parts -> parts.tagDetector(request -> {
                    if (request.direction() == Direction.OUTBOUND && once.compareAndSet(false, true)) {
                        shops[0].ask("Somebody else is faster");
                    }
                    return request.direction() == Direction.OUTBOUND
                                    && request.text().contains("refund")
                            ? List.of(TagMatch.of(promise.tag(), 1))
                            : List.of();
                }));
        shops[0].answer = Answer.known("We will refund you.", 1);

        var decision = shops[0].ask(Shop.UNKNOWN);

        assertThat(decision.reply()).contains("We will refund you.");
        assertThat(decision.tags()).containsExactly(promise.tag());
    }

    @Test
    @DisplayName("A-49 nobody joins a conversation to help that was closed, also if that happened this moment")
    void joinsNothingThatIsClosed() {
        var once = new AtomicBoolean();
        var shops = new Shop[1];
        var id = new ConversationId(new PersonaId("Shop"), "chat");
        shops[0] = Shop.with(
                Shop.shop().rules(TagRule.anyOf(HELP).assign("dan")),
                parts -> parts.permissions(request -> {
                    if (request.action() == Action.HELP && once.compareAndSet(false, true)) {
                        shops[0].switchboard.conversations().askerLeft(id);
                    }
                    return request.isAllowedByRole();
                }));
        var shop = shops[0];
        shop.ask(Shop.UNKNOWN);
        var teamwork = shop.switchboard.teamwork();
        teamwork.setStatus(id, ConversationStatus.LOOKING_FOR_HELP, ACTOR_DAN);

        assertThat(teamwork.join(id, ACTOR_EVA)).isEqualTo(JoinResult.CLOSED);
        assertThat(teamwork.join(id, ACTOR_EVA)).isEqualTo(JoinResult.CLOSED);
        assertThat(shop.switchboard.conversations().find(id).orElseThrow().participants())
                .isEmpty();
    }

    @Test
    @DisplayName("3.5 a conversation that is closed may be named by its own id: the chat goes on from it")
    void namedByItsOwnId() {
        var office = Office.open();
        var conversations = office.switchboard.conversations();
        var chat = office.askIn("chat", Office.ANN, Office.UNKNOWN).conversation();
        close(office, chat);
        var second = office.askIn("chat", Office.ANN, Office.UNKNOWN).conversation();
        close(office, second);

        var third = office.route(Question.to("HR", Office.UNKNOWN).inConversation(second), Office.ANN)
                .conversation();

        assertThat(conversations.current(chat).orElseThrow().id()).isEqualTo(third);
        assertThat(conversations.find(third).orElseThrow().previous()).contains(second);
        assertThat(office.askIn("chat", Office.ANN, "And my boat?").conversation())
                .isEqualTo(third);
        assertThat(office.route(Question.to("HR", "And my bicycle?").inConversation(second), Office.ANN)
                        .conversation())
                .isEqualTo(third);
        assertThat(conversations.current(second).orElseThrow().id()).isEqualTo(third);
        assertThat(conversations.askerLeft(second)).isEqualTo(WorkResult.DONE);
        assertThat(conversations.find(third).orElseThrow().isClosed()).isTrue();
    }

    private static void close(Office office, ConversationId id) {
        office.switchboard.conversations().close(id, Actor.person("olga@acme.test"), ClosingOutcome.RESOLVED);
    }

    @Test
    @DisplayName("3.8 a member who cannot be told takes no question from a colleague who is only told later")
    void oneOfTheTeamIsToldLater() {
        var dead = new AtomicBoolean(true);
        var slow = new AtomicBoolean(true);
        var shop = Shop.with(
                Shop.workplace().personas(Shop.shop().rules(TagRule.followUp("Human"))),
                parts -> parts.notifier(notification -> {
                    var to = notification.recipient().person().email().toString();
                    if (to.equals(DAN) && dead.get()) {
                        throw new IntegrationException("no mailbox");
                    }
                    if (to.equals(EVA) && slow.getAndSet(false)) {
                        throw new TemporaryFailureException("busy");
                    }
                }));
        shop.notifier.failAlways(new IntegrationException("no such channel"));
        var decision = shop.ask(Shop.UNKNOWN);
        assertThat(shop.escalation(decision).state()).isEqualTo(EscalationState.QUEUED);

        shop.clock.advance(Duration.ofHours(1));
        shop.switchboard.redeliver();

        assertThat(shop.escalation(decision).state()).isEqualTo(EscalationState.NOTIFIED);
        assertThat(shop.escalation(decision).inbox()).contains("Human");
    }

    @Test
    @DisplayName("3.8 if nobody of the team can be told in the end, the question goes on")
    void nobodyOfTheTeamIsTold() {
        var shop = Shop.with(
                Shop.workplace().personas(Shop.shop().rules(TagRule.followUp("Human"))),
                parts -> parts.notifier(notification -> {
                    var to = notification.recipient().person().email().toString();
                    if (to.equals(DAN)) {
                        throw new IntegrationException("no mailbox");
                    }
                    if (to.equals(EVA)) {
                        throw new TemporaryFailureException("busy");
                    }
                }));
        shop.notifier.failAlways(new IntegrationException("no such channel"));
        var decision = shop.ask(Shop.UNKNOWN);

        for (int day = 0; day < 30; day++) {
            shop.clock.advance(Duration.ofDays(1));
            shop.switchboard.redeliver();
        }

        assertThat(shop.escalation(decision).holders())
                .extracting(one -> one.person().email().toString())
                .containsExactly(SAM);
    }

    @Test
    @DisplayName(
            "A-42 on a platform too, a conversation that is handled leaves the views of all its tags, and comes back")
    void handledLeavesTheViewsOfThePlatform() {
        var platform = new InMemoryViewPlatform();
        var shop = Shop.with(
                Shop.workplace()
                        .views(SharedView.of("returns").anyOf("return_or_refund"))
                        .personas(Shop.shop()),
                parts -> parts.inboxAdapter(platform));
        var decision = shop.ask(Shop.REFUND);
        assertThat(platform.conversationsIn("returns")).containsExactly(decision.conversation());
        shop.inboxes().claim(decision.conversation(), ACTOR_DAN);

        shop.inboxes().handle(decision.conversation(), ACTOR_DAN);
        assertThat(shop.view("returns")).isEmpty();
        assertThat(platform.conversationsIn("returns")).isEmpty();

        shop.switchboard.conversations().resume(decision.conversation(), ACTOR_SAM);
        shop.ask(Shop.UNKNOWN);
        assertThat(shop.view("returns")).hasSize(1);
        assertThat(platform.conversationsIn("returns")).containsExactly(decision.conversation());
    }
}
