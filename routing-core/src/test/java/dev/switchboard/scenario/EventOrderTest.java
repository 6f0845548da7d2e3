package dev.switchboard.scenario;

import static dev.switchboard.event.RoutingEvent.Kind.AUTOMATION_MODE_CHANGED;
import static dev.switchboard.event.RoutingEvent.Kind.CONVERSATION_OPENED;
import static dev.switchboard.event.RoutingEvent.Kind.CONVERSATION_PLACED;
import static dev.switchboard.event.RoutingEvent.Kind.ESCALATION_CREATED;
import static dev.switchboard.event.RoutingEvent.Kind.KNOWLEDGE_GAP_LOGGED;
import static dev.switchboard.event.RoutingEvent.Kind.MESSAGE_RECEIVED;
import static dev.switchboard.event.RoutingEvent.Kind.NOTIFICATION_SENT;
import static dev.switchboard.event.RoutingEvent.Kind.QUESTION_ROUTED;
import static dev.switchboard.event.RoutingEvent.Kind.QUESTION_UNROUTABLE;
import static dev.switchboard.event.RoutingEvent.Kind.REPLY_SENT;
import static dev.switchboard.event.RoutingEvent.Kind.STATUS_CHANGED;
import static dev.switchboard.event.RoutingEvent.Kind.TAGS_ATTACHED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.switchboard.conversation.ConversationStatus;
import dev.switchboard.event.RoutingEvent.Kind;
import dev.switchboard.identity.IdentifierKind;
import dev.switchboard.persona.PersonaBuilder;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.routing.Answer;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Outcome;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.tag.PostAction;
import dev.switchboard.tag.SmartTag;
import dev.switchboard.tag.TagRule;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("3.6 the order of events within one route, for every kind of outcome")
class EventOrderTest {

    private static PersonaBuilder following() {
        return Shop.shop().rules(TagRule.followUp("Human"));
    }

    private static RoutingDecision asks(Shop shop, String email, String text) {
        return shop.switchboard
                .router()
                .route(Question.to("Shop", text).inConversation("chat"), Asker.withEmail(email));
    }

    private static void danJoins(Shop shop) {
        shop.ask(Shop.UNKNOWN);
        shop.switchboard
                .conversations()
                .join(shop.lastNotificationTo(Shop.DAN).joinToken().orElseThrow());
    }

    private static void danWaits(Shop shop) {
        danJoins(shop);
        var teamwork = shop.switchboard.teamwork();
        var chat = teamwork.list(ConversationStatus.IN_PROGRESS, Shop.ACTOR_DAN).get(0);
        teamwork.setStatus(chat.id(), ConversationStatus.WAITING_FOR_ASKER, Shop.ACTOR_DAN);
    }

    private static RoutingDecision known(Shop shop) {
        shop.answer = Answer.known("At nine.", 1);
        return shop.ask("When do you open?");
    }

    private static RoutingDecision refund(Shop shop) {
        shop.answer = Answer.cannotExecute("Please send the four things.");
        return shop.ask(Shop.REFUND);
    }

    private static Arguments expect(
            Outcome outcome, String what, PersonaBuilder persona, Function<Shop, RoutingDecision> turn, Kind... kinds) {
        return expectAfter(shop -> {}, outcome, what, persona, turn, kinds);
    }

    private static Arguments expectAfter(
            Consumer<Shop> before,
            Outcome outcome,
            String what,
            PersonaBuilder persona,
            Function<Shop, RoutingDecision> turn,
            Kind... kinds) {
        return arguments(outcome, named(what, persona), before, turn, List.of(kinds));
    }

    static Stream<Arguments> turns() {
        return Stream.of(
                expect(Outcome.REJECTED, "nothing is asked", Shop.shop(), shop -> shop.ask(" ")),
                expect(
                        Outcome.ANSWERED,
                        "known",
                        Shop.shop(),
                        EventOrderTest::known,
                        CONVERSATION_OPENED,
                        MESSAGE_RECEIVED,
                        REPLY_SENT,
                        QUESTION_ROUTED),
                expect(
                        Outcome.IGNORED,
                        "a tag says no reply",
                        Shop.shop()
                                .tags(SmartTag.custom("advert")
                                        .withPhrases("cheap pills")
                                        .withPostAction(PostAction.NO_REPLY)),
                        shop -> shop.ask("Buy cheap pills"),
                        CONVERSATION_OPENED,
                        MESSAGE_RECEIVED,
                        TAGS_ATTACHED,
                        QUESTION_ROUTED),
                expect(
                        Outcome.ESCALATED_SPECIALIST,
                        "a specialist",
                        Shop.shop()
                                .reasons(ContactReason.named("balloon").withPhrases("balloon"))
                                .specialist("mia@shop.test", "Mia", "zoe@mail.test"),
                        shop -> shop.ask(Shop.UNKNOWN),
                        CONVERSATION_OPENED,
                        MESSAGE_RECEIVED,
                        Kind.REASON_MATCHED,
                        TAGS_ATTACHED,
                        ESCALATION_CREATED,
                        KNOWLEDGE_GAP_LOGGED,
                        QUESTION_ROUTED,
                        NOTIFICATION_SENT),
                expect(
                        Outcome.ESCALATED_AGENT,
                        "a rule assigns, another one notifies",
                        Shop.shop()
                                .rules(
                                        TagRule.anyOf(Shop.HELP).assign("eva"),
                                        TagRule.anyOf(Shop.HELP).notify("fay")),
                        shop -> shop.ask(Shop.UNKNOWN),
                        CONVERSATION_OPENED,
                        MESSAGE_RECEIVED,
                        TAGS_ATTACHED,
                        ESCALATION_CREATED,
                        KNOWLEDGE_GAP_LOGGED,
                        QUESTION_ROUTED,
                        NOTIFICATION_SENT,
                        NOTIFICATION_SENT),
                expect(
                        Outcome.QUEUED,
                        "in an inbox",
                        following(),
                        shop -> shop.ask(Shop.UNKNOWN),
                        CONVERSATION_OPENED,
                        MESSAGE_RECEIVED,
                        TAGS_ATTACHED,
                        CONVERSATION_PLACED,
                        ESCALATION_CREATED,
                        KNOWLEDGE_GAP_LOGGED,
                        QUESTION_ROUTED,
                        NOTIFICATION_SENT,
                        NOTIFICATION_SENT),
                expect(
                        Outcome.QUEUED,
                        "tagged both ways, answered, placed and suspended",
                        following(),
                        EventOrderTest::refund,
                        CONVERSATION_OPENED,
                        MESSAGE_RECEIVED,
                        TAGS_ATTACHED,
                        REPLY_SENT,
                        TAGS_ATTACHED,
                        CONVERSATION_PLACED,
                        AUTOMATION_MODE_CHANGED,
                        ESCALATION_CREATED,
                        QUESTION_ROUTED),
                expect(
                        Outcome.ESCALATED_OWNER,
                        "the owner",
                        Shop.shop(),
                        shop -> shop.ask(Shop.UNKNOWN),
                        CONVERSATION_OPENED,
                        MESSAGE_RECEIVED,
                        TAGS_ATTACHED,
                        ESCALATION_CREATED,
                        KNOWLEDGE_GAP_LOGGED,
                        QUESTION_ROUTED,
                        NOTIFICATION_SENT),
                expectAfter(
                        EventOrderTest::danJoins,
                        Outcome.HELD,
                        "a human has joined",
                        following(),
                        shop -> shop.ask(Shop.UNKNOWN),
                        MESSAGE_RECEIVED,
                        QUESTION_ROUTED,
                        NOTIFICATION_SENT),
                expectAfter(
                        EventOrderTest::danWaits,
                        Outcome.HELD,
                        "a human waits for the asker",
                        following(),
                        shop -> shop.ask(Shop.UNKNOWN),
                        STATUS_CHANGED,
                        MESSAGE_RECEIVED,
                        QUESTION_ROUTED,
                        NOTIFICATION_SENT),
                expect(
                        Outcome.UNROUTABLE,
                        "the owner asks",
                        Shop.shop(),
                        shop -> asks(shop, Shop.SAM, Shop.UNKNOWN),
                        CONVERSATION_OPENED,
                        MESSAGE_RECEIVED,
                        TAGS_ATTACHED,
                        KNOWLEDGE_GAP_LOGGED,
                        QUESTION_UNROUTABLE,
                        QUESTION_ROUTED));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("turns")
    @DisplayName("3.6 up to the commit as the model says, deliveries after it")
    void theOrderOfEvents(
            Outcome outcome,
            PersonaBuilder persona,
            Consumer<Shop> before,
            Function<Shop, RoutingDecision> turn,
            List<Kind> kinds) {
        var shop = Shop.with(persona);
        before.accept(shop);
        var earlier = shop.happened().size();

        var decision = turn.apply(shop);

        assertThat(decision.outcome()).isEqualTo(outcome);
        assertThat(shop.happened().subList(earlier, shop.happened().size())).isEqualTo(kinds);
    }

    @Test
    @DisplayName("3.6 what the directory learns is told before that the question was routed")
    void theDirectory() {
        var shop = Shop.with(Shop.shop());

        shop.switchboard
                .router()
                .route(Question.to("Shop", Shop.UNKNOWN), Asker.withId(IdentifierKind.WHATSAPP, "420777123456"));

        assertThat(shop.happened())
                .containsSubsequence(
                        MESSAGE_RECEIVED,
                        Kind.CONTACT_CREATED,
                        Kind.CONTACT_LINKED,
                        QUESTION_ROUTED,
                        NOTIFICATION_SENT);
    }

    @Test
    @DisplayName("3.6 every kind of outcome is among them")
    void everyOutcome() {
        var tried = turns().map(one -> (Outcome) one.get()[0]).collect(Collectors.toSet());

        assertThat(tried).isEqualTo(Set.copyOf(Arrays.asList(Outcome.values())));
    }
}
