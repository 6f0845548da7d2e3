package dev.switchboard.scenario;

import static dev.switchboard.scenario.Shop.ACTOR_DAN;
import static dev.switchboard.scenario.Shop.ACTOR_EVA;
import static dev.switchboard.scenario.Shop.DAN;
import static dev.switchboard.scenario.Shop.EVA;
import static dev.switchboard.scenario.Shop.FAY;
import static dev.switchboard.scenario.Shop.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.agent.Agent;
import dev.switchboard.agent.InviteCandidate;
import dev.switchboard.agent.Limit;
import dev.switchboard.agent.Limits;
import dev.switchboard.agent.Workload;
import dev.switchboard.conversation.ConversationStatus;
import dev.switchboard.conversation.JoinResult;
import dev.switchboard.conversation.WorkResult;
import dev.switchboard.event.RoutingEvent;
import dev.switchboard.inbox.Inbox;
import dev.switchboard.notification.Reply;
import dev.switchboard.notification.ReplyResult;
import dev.switchboard.permission.Actor;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Channel;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.routing.Target;
import dev.switchboard.tag.TagRule;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("selection.md: an agent who joins by hand beyond a limit is let in, counted and flagged")
class OverLimitTest {

    /** Persona "Shop" gives to Dan first, then to Eva; what is for "Desk" waits in inbox "Human", which all may see. */
    private static Shop shop(Limits dans) {
        return shop(dans, Workload.DEFAULT);
    }

    private static Shop shop(Limits dans, Workload workload) {
        return Shop.with(
                Policy.builder()
                        .personas(
                                Persona.named("Shop")
                                        .ownedBy(Shop.SAM, "Sam")
                                        .operators("dan", "eva")
                                        .expertise("returns"),
                                Persona.named("Desk")
                                        .ownedBy(Shop.SAM, "Sam")
                                        .operators("dan", "eva", "fay")
                                        .rules(TagRule.followUp("Human")))
                        .agents(
                                Agent.of("dan", DAN, "Dan")
                                        .withExpertise("returns")
                                        .withLimits(dans),
                                Agent.of("eva", EVA, "Eva"),
                                Agent.of("fay", FAY, "Fay").withLimits(Limits.NONE.withTotal(Limit.NEVER)))
                        .inboxes(Inbox.followUp("Human").withMembers("dan", "eva", "fay"))
                        .workload(workload),
                parts -> parts);
    }

    private static RoutingDecision ask(Shop shop, String persona, String conversation) {
        return ask(shop, Question.to(persona, UNKNOWN).inConversation(conversation));
    }

    private static RoutingDecision ask(Shop shop, Question question) {
        var asker = Asker.withEmail(question.conversation().orElseThrow().value() + "@mail.test");
        return shop.switchboard.router().route(question, asker);
    }

    private static ConversationId waiting(Shop shop, String conversation) {
        return ask(shop, "Desk", conversation).conversation();
    }

    private static List<String> flagged(Shop shop) {
        return shop.events.events(RoutingEvent.Kind.LIMIT_EXCEEDED).stream()
                .map(event -> event.conversation().orElseThrow().value() + " " + event.subject())
                .toList();
    }

    @Test
    @DisplayName("whoever claims beyond a limit has it, and an event says so; up to the limit none does")
    void claiming() {
        var shop = shop(Limits.total(1));

        assertThat(shop.inboxes().claim(waiting(shop, "one"), ACTOR_DAN)).isEqualTo(WorkResult.DONE);
        assertThat(flagged(shop)).isEmpty();
        assertThat(shop.inboxes().claim(waiting(shop, "two"), ACTOR_DAN)).isEqualTo(WorkResult.DONE);

        assertThat(flagged(shop)).containsExactly("two dan");
        assertThat(shop.happened())
                .containsSubsequence(RoutingEvent.Kind.PLACEMENT_CLAIMED, RoutingEvent.Kind.LIMIT_EXCEEDED);
    }

    @Test
    @DisplayName("what was claimed beyond a limit counts: no question comes until there is room below the limit again")
    void whatIsBeyondCounts() {
        var shop = shop(Limits.total(2));
        var claimed = List.of(waiting(shop, "one"), waiting(shop, "two"), waiting(shop, "three"));
        claimed.forEach(id -> shop.inboxes().claim(id, ACTOR_DAN));

        shop.inboxes().handle(claimed.get(0), ACTOR_DAN);
        assertThat(target(ask(shop, "Shop", "four"))).isEqualTo("eva");
        shop.inboxes().handle(claimed.get(1), ACTOR_DAN);
        assertThat(target(ask(shop, "Shop", "five"))).isEqualTo("dan");

        assertThat(flagged(shop)).containsExactly("three dan");
    }

    private static String target(RoutingDecision decision) {
        return decision.target().map(Target::id).orElse("");
    }

    @Test
    @DisplayName("whoever takes over beyond a limit is flagged; whoever has it already is not")
    void takingOver() {
        var shop = shop(Limits.total(1));
        shop.inboxes().claim(waiting(shop, "one"), ACTOR_DAN);
        var evas = waiting(shop, "two");
        shop.inboxes().claim(evas, ACTOR_EVA);

        shop.inboxes().takeOver(evas, ACTOR_DAN);
        shop.inboxes().takeOver(evas, ACTOR_DAN);

        assertThat(flagged(shop)).containsExactly("two dan");
    }

    @Test
    @DisplayName("whoever joins for whom help is wanted, or is invited, is flagged, each of several")
    void joiningAndBeingInvited() {
        var shop = shop(Limits.total(1));
        var teamwork = shop.switchboard.teamwork();
        shop.inboxes().claim(waiting(shop, "one"), ACTOR_DAN);
        var help = evaJoined(shop, "two");
        var invited = evaJoined(shop, "three");

        teamwork.setStatus(help, ConversationStatus.LOOKING_FOR_HELP, ACTOR_EVA);
        assertThat(teamwork.join(help, ACTOR_DAN)).isEqualTo(JoinResult.JOINED);
        assertThat(teamwork.invite(invited, List.of("dan", "fay"), ACTOR_EVA)).isEqualTo(WorkResult.DONE);

        assertThat(flagged(shop)).containsExactly("two dan", "three dan", "three fay");
    }

    private static ConversationId evaJoined(Shop shop, String conversation) {
        var id = waiting(shop, conversation);
        join(shop, EVA);
        return id;
    }

    private static void join(Shop shop, String email) {
        var token = shop.lastNotificationTo(email).joinToken().orElseThrow();
        assertThat(shop.switchboard.conversations().join(token)).isEqualTo(JoinResult.JOINED);
    }

    @Test
    @DisplayName("whoever joins or replies by a notification is flagged too")
    void joiningByNotification() {
        var shop = shop(Limits.total(1));
        waiting(shop, "one");
        join(shop, FAY);
        waiting(shop, "two");
        var token = shop.lastNotificationTo(FAY).replyToken().orElseThrow();

        assertThat(shop.switchboard.replies().accept(Reply.to(token, FAY, "Here it is.")))
                .isEqualTo(ReplyResult.DELIVERED);

        assertThat(flagged(shop)).containsExactly("one fay", "two fay");
    }

    @Test
    @DisplayName("whoever joins what they were given has had a place for it")
    void joiningWhatWasGiven() {
        var shop = shop(Limits.total(1));
        assertThat(target(ask(shop, "Shop", "one"))).isEqualTo("dan");

        join(shop, DAN);

        assertThat(flagged(shop)).isEmpty();
    }

    @Test
    @DisplayName("whoever came in beyond a limit is flagged once, whatever they do there later")
    void flaggedOnce() {
        var shop = shop(Limits.total(1));
        shop.inboxes().claim(waiting(shop, "one"), ACTOR_DAN);
        var beyond = waiting(shop, "two");
        join(shop, DAN);

        shop.switchboard.conversations().write(beyond, DAN, "One moment.");
        shop.switchboard.teamwork().setStatus(beyond, ConversationStatus.WAITING_FOR_ASKER, ACTOR_DAN);

        assertThat(flagged(shop)).containsExactly("two dan");
    }

    @Test
    @DisplayName(
            "the limits are those by which agents are chosen: of persona and channel, weighted, silent ones not counted")
    void allLimitsCount() {
        var limits = Limits.NONE.withPersona("Desk", Limit.of(60)).withChannel(Channel.EMAIL, Limit.of(10));
        var shop = shop(limits, Workload.DEFAULT.withWeight(30).withWeight(Channel.EMAIL, 10));
        shop.inboxes().claim(waiting(shop, "one"), ACTOR_DAN);
        shop.inboxes().claim(waiting(shop, "two"), ACTOR_DAN);
        assertThat(flagged(shop)).isEmpty();
        shop.inboxes().claim(waiting(shop, "beyond"), ACTOR_DAN);

        shop.clock.advance(Duration.ofMinutes(30));
        shop.inboxes().claim(mail(shop, "mail"), ACTOR_DAN);
        shop.inboxes().claim(mail(shop, "beyond too"), ACTOR_DAN);

        assertThat(flagged(shop)).containsExactly("beyond dan", "beyond too dan");
    }

    private static ConversationId mail(Shop shop, String conversation) {
        var question = Question.to("Desk", UNKNOWN).inConversation(conversation).via(Channel.EMAIL);
        return ask(shop, question).conversation();
    }

    @Test
    @DisplayName("owners and agents without a limit are never flagged")
    void nobodyElseIsFlagged() {
        var shop = shop(Limits.total(1));

        for (int i = 0; i < 5; i++) {
            shop.inboxes().claim(waiting(shop, "eva" + i), ACTOR_EVA);
            shop.inboxes().claim(waiting(shop, "sam" + i), Actor.person(Shop.SAM));
        }

        assertThat(flagged(shop)).isEmpty();
    }

    @Test
    @DisplayName("before somebody is invited it can be seen that they are full")
    void candidatesAreSeenToBeFull() {
        var shop = shop(Limits.total(1));
        var id = evaJoined(shop, "one");
        assertThat(full(shop, id)).containsExactly("fay");

        shop.inboxes().claim(waiting(shop, "two"), ACTOR_DAN);

        assertThat(full(shop, id)).containsExactly("dan", "fay");
    }

    @Test
    @DisplayName("whoever was given the conversation has had a place for it")
    void whoeverHasItIsNotFull() {
        var shop = shop(Limits.total(1));

        var decision = ask(shop, "Shop", "one");

        assertThat(target(decision)).isEqualTo("dan");
        assertThat(full(shop, decision.conversation(), Actor.admin(Shop.SAM))).containsExactly("fay");
    }

    private static List<String> full(Shop shop, ConversationId id) {
        return full(shop, id, ACTOR_EVA);
    }

    private static List<String> full(Shop shop, ConversationId id, Actor actor) {
        return shop.switchboard.teamwork().inviteCandidates(id, "", actor).stream()
                .filter(InviteCandidate::full)
                .map(one -> one.agent().id())
                .toList();
    }
}
