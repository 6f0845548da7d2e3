package dev.switchboard.scenario;

import static dev.switchboard.scenario.Shop.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.switchboard.agent.Agent;
import dev.switchboard.agent.HelpWanted;
import dev.switchboard.agent.InviteCandidate;
import dev.switchboard.agent.Teamwork;
import dev.switchboard.conversation.AutomationMode;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.ConversationStatus;
import dev.switchboard.conversation.JoinResult;
import dev.switchboard.conversation.Message;
import dev.switchboard.conversation.WorkResult;
import dev.switchboard.event.RoutingEvent;
import dev.switchboard.expertise.HeldExpertise;
import dev.switchboard.expertise.WantedExpertise;
import dev.switchboard.memory.FixedAvailability;
import dev.switchboard.permission.Actor;
import dev.switchboard.permission.NotPermittedException;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.ConversationKind;
import dev.switchboard.routing.Question;
import dev.switchboard.spi.AvailabilityProvider.Presence;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Colleagues help each other: statuses, invitations, help wanted")
class TeamworkTest {
    private static final Actor DAN = Actor.agent("dan");
    private static final Actor EVA = Actor.agent("eva");
    private static final Actor FAY = Actor.agent("fay");

    private final FixedAvailability availability = new FixedAvailability();
    private final Shop shop = Shop.with(
            Policy.builder()
                    .personas(
                            Persona.named("Shop")
                                    .ownedBy(Shop.SAM, "Sam")
                                    .operators("dan")
                                    .specialist("mia@shop.test", "Mia", "ann@shop.test")
                                    .expertise("returns"),
                            Persona.named("Bills").ownedBy(Shop.SAM, "Sam").operators("eva"))
                    .agents(
                            Agent.of("dan", Shop.DAN, "Dan").withExpertise("billing"),
                            Agent.of("eva", Shop.EVA, "Eva")
                                    .withExpertise("billing", "returns")
                                    .withLanguages("en", "de"),
                            Agent.of("fay", Shop.FAY, "Fay")),
            parts -> parts.availability(availability));
    private final Teamwork teamwork = shop.switchboard.teamwork();

    /** Zoe asks, and Dan joins. */
    private ConversationId danJoined() {
        return danJoined(Question.to("Shop", UNKNOWN).inConversation("chat"));
    }

    private ConversationId danJoined(Question question) {
        var decision = shop.route(question);
        var token = shop.lastNotificationTo(Shop.DAN).joinToken().orElseThrow();
        assertThat(shop.switchboard.conversations().join(token)).isEqualTo(JoinResult.JOINED);
        return decision.conversation();
    }

    private ConversationId lookingForHelp() {
        var id = danJoined();
        assertThat(teamwork.setStatus(id, ConversationStatus.LOOKING_FOR_HELP, DAN))
                .isEqualTo(WorkResult.DONE);
        return id;
    }

    private Conversation conversation(ConversationId id) {
        return shop.switchboard.conversations().find(id).orElseThrow();
    }

    private List<String> participants(ConversationId id) {
        return conversation(id).participants().stream()
                .map(one -> one.who().person().name())
                .toList();
    }

    private static List<String> ids(List<InviteCandidate> candidates) {
        return candidates.stream().map(one -> one.agent().id()).toList();
    }

    @Test
    @DisplayName("T-OD-12 whoever takes over sees all messages so far, the persona's too, in order")
    void theTranscriptIsWhole() {
        var id = lookingForHelp();
        shop.switchboard.conversations().write(id, Shop.DAN, "One moment.");
        teamwork.join(id, EVA);

        assertThat(shop.switchboard.conversations().transcript(id))
                .extracting(Message::text)
                .containsExactly(
                        UNKNOWN,
                        "I have passed your question on to a colleague. The answer will appear here.",
                        "Dan joined the conversation.",
                        "One moment.",
                        "Eva joined the conversation.");
    }

    @Test
    @DisplayName("T-OD-14 candidates show what they know; two invited together are both in, and the customer is told")
    void invitesSeveral() {
        var id = danJoined();

        var candidates = teamwork.inviteCandidates(id, "", DAN);
        assertThat(ids(candidates)).containsExactly("eva", "fay");
        assertThat(candidates.get(0).expertise())
                .extracting(HeldExpertise::name)
                .containsExactly("billing", "returns");
        assertThat(candidates.get(0).matches()).isEqualTo(1);
        assertThat(teamwork.invite(id, List.of("eva", "fay", "eva"), DAN)).isEqualTo(WorkResult.DONE);

        assertThat(participants(id)).containsExactly("Dan", "Eva", "Fay");
        assertThat(shop.chat.textsIn(id)).contains("Eva joined the conversation.", "Fay joined the conversation.");
        assertThat(shop.notifier.notificationsTo(Shop.FAY)).hasSize(1);
        assertThat(teamwork.invite(id, List.of("eva"), DAN)).isEqualTo(WorkResult.UNCHANGED);
        assertThat(teamwork.inviteCandidates(id, "", DAN)).isEmpty();
    }

    @Test
    @DisplayName("T-OD-15 in a direct message no expertise is given, and none is searched")
    void directMessagesShowNoExpertise() {
        var id = danJoined(Question.to("Shop", UNKNOWN).ofKind(ConversationKind.DIRECT_MESSAGE));

        assertThat(teamwork.inviteCandidates(id, "", DAN))
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.expertise()).isEmpty())
                .allSatisfy(one -> assertThat(one.matches()).isZero());
        assertThat(teamwork.inviteCandidates(id, "returns", DAN)).isEmpty();
    }

    @Test
    @DisplayName("a provider that fails again and again is asked no more about candidates, who count as away")
    void aFailingProviderIsNotAskedForEver() {
        var id = danJoined();
        availability.failAlways(new IllegalStateException("no presence"));

        assertThat(teamwork.inviteCandidates(id, "", DAN)).hasSize(2).noneMatch(InviteCandidate::available);
    }

    @Test
    @DisplayName(
            "candidates who are available come first, then who knows most of what is wanted, then by name; found by text")
    void candidatesAreInOrder() {
        var id = danJoined();
        availability.set(Shop.EVA, Presence.AWAY);

        assertThat(ids(teamwork.inviteCandidates(id, " ", DAN))).containsExactly("fay", "eva");
        assertThat(ids(teamwork.inviteCandidates(id, "RETÜRNS", DAN))).containsExactly("eva");
        assertThat(ids(teamwork.inviteCandidates(id, "fa", DAN))).containsExactly("fay");
        assertThatThrownBy(() -> teamwork.inviteCandidates(id, "", FAY)).isInstanceOf(NotPermittedException.class);
    }

    @Test
    @DisplayName("T-OD-16 who looks for help is listed for all agents, marked for whom it fits, longest waiting first")
    void helpIsListed() {
        var first = lookingForHelp();
        shop.clock.advance(Duration.ofMinutes(5));
        var second = danJoined(Question.to("Shop", UNKNOWN).inConversation("other"));
        teamwork.setStatus(second, ConversationStatus.LOOKING_FOR_HELP, DAN);
        shop.clock.advance(Duration.ofMinutes(1));

        assertThat(teamwork.helpWanted(EVA))
                .extracting(one -> one.conversation().id(), HelpWanted::matchesViewerExpertise, HelpWanted::waiting)
                .containsExactly(tuple(first, true, Duration.ofMinutes(6)), tuple(second, true, Duration.ofMinutes(1)));
        assertThat(teamwork.helpWanted(FAY))
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.matchesViewerExpertise()).isFalse());
        assertThat(teamwork.list(ConversationStatus.LOOKING_FOR_HELP, FAY)).hasSize(2);
        assertThat(teamwork.list(ConversationStatus.IN_PROGRESS, FAY)).isEmpty();
        assertThat(conversation(first).progress().helpRequests()).isEqualTo(1);
    }

    @Test
    @DisplayName("T-OD-17 the first to join wins: in progress, off the list, and the customer's chat says who joined")
    void theFirstToJoinWins() {
        var id = lookingForHelp();

        assertThat(teamwork.join(id, EVA)).isEqualTo(JoinResult.JOINED);

        assertThat(conversation(id).status()).contains(ConversationStatus.IN_PROGRESS);
        assertThat(teamwork.helpWanted(FAY)).isEmpty();
        assertThat(shop.chat.textsIn(id)).endsWith("Eva joined the conversation.");
        assertThat(shop.happened()).contains(RoutingEvent.Kind.STATUS_CHANGED);
        assertThat(teamwork.join(id, FAY)).isEqualTo(JoinResult.NO_HELP_WANTED);
        assertThat(teamwork.join(id, EVA)).isEqualTo(JoinResult.ALREADY_JOINED);
        assertThat(participants(id)).containsExactly("Dan", "Eva");
    }

    @Test
    @DisplayName(
            "T-OD-19 inviting somebody ends the search for help; inviting again who is in it does not, nor does a message")
    void invitingEndsTheSearch() {
        var id = lookingForHelp();
        shop.switchboard.conversations().write(id, Shop.DAN, "One moment.");
        shop.ask(UNKNOWN);
        teamwork.invite(id, List.of("dan"), DAN);
        assertThat(conversation(id).status()).contains(ConversationStatus.LOOKING_FOR_HELP);

        teamwork.invite(id, List.of("eva"), DAN);

        assertThat(conversation(id).status()).contains(ConversationStatus.IN_PROGRESS);
    }

    @Test
    @DisplayName("T-OD-23 waiting for the asker ends when the asker writes; taken back by hand it ends too")
    void waitingEndsWhenTheAskerWrites() {
        var id = danJoined();
        assertThat(teamwork.setStatus(id, ConversationStatus.WAITING_FOR_ASKER, DAN))
                .isEqualTo(WorkResult.DONE);
        assertThat(teamwork.setStatus(id, ConversationStatus.WAITING_FOR_ASKER, DAN))
                .isEqualTo(WorkResult.UNCHANGED);
        assertThat(conversation(id).status()).contains(ConversationStatus.WAITING_FOR_ASKER);

        shop.ask(UNKNOWN);

        assertThat(conversation(id).status()).contains(ConversationStatus.IN_PROGRESS);
        teamwork.setStatus(id, ConversationStatus.LOOKING_FOR_HELP, DAN);
        teamwork.setStatus(id, ConversationStatus.IN_PROGRESS, DAN);
        assertThat(teamwork.join(id, EVA)).isEqualTo(JoinResult.NO_HELP_WANTED);
    }

    @Test
    @DisplayName(
            "T-OD-26 customers and specialists do not see who looks for help; an agent of another persona may join")
    void whoMayHelp() {
        var id = lookingForHelp();

        assertThatThrownBy(() -> teamwork.helpWanted(Actor.person("zoe@mail.test")))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> teamwork.helpWanted(Actor.person("mia@shop.test")))
                .isInstanceOf(NotPermittedException.class);
        assertThat(teamwork.join(id, Actor.person("mia@shop.test"))).isEqualTo(JoinResult.DENIED);
        assertThat(teamwork.helpWanted(Actor.admin("root@shop.test"))).hasSize(1);
        assertThat(teamwork.helpWanted(EVA)).hasSize(1);
        assertThat(teamwork.join(id, EVA)).isEqualTo(JoinResult.JOINED);
    }

    @Test
    @DisplayName("the status is set by who joined, the assignee, the owner and administrators; by nobody else")
    void whoMaySetTheStatus() {
        var id = danJoined();

        assertThat(teamwork.setStatus(id, ConversationStatus.LOOKING_FOR_HELP, EVA))
                .isEqualTo(WorkResult.DENIED);
        assertThat(teamwork.setStatus(id, ConversationStatus.LOOKING_FOR_HELP, Actor.person(Shop.SAM)))
                .isEqualTo(WorkResult.DONE);
        assertThat(teamwork.invite(id, List.of("fay"), EVA)).isEqualTo(WorkResult.DENIED);
        var unknown = new ConversationId(id.persona(), "none");
        assertThat(teamwork.setStatus(unknown, ConversationStatus.IN_PROGRESS, DAN))
                .isEqualTo(WorkResult.UNKNOWN_CONVERSATION);
        assertThat(teamwork.join(unknown, DAN)).isEqualTo(JoinResult.UNKNOWN_CONVERSATION);
        assertThat(teamwork.inviteCandidates(unknown, "", DAN)).isEmpty();
    }

    @Test
    @DisplayName("whoever cannot be invited is named, all at once, and nobody is let in")
    void badInvitations() {
        var id = danJoined();

        assertThatThrownBy(() -> teamwork.invite(id, List.of("fay", "evva", "nobody"), DAN))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(one -> one.place().pointer())
                                .containsExactly("/agents/1", "/agents/2"))
                .hasMessageContaining("did you mean \"eva\"");
        assertThat(participants(id)).containsExactly("Dan");
    }

    @Test
    @DisplayName("what a conversation wants is its own copy, to which agents add")
    void wantsItsOwnCopy() {
        var id = danJoined();
        assertThat(conversation(id).wanted()).containsExactly(WantedExpertise.of("returns"));

        assertThat(teamwork.want(id, List.of(WantedExpertise.of("law")), DAN)).isEqualTo(WorkResult.DONE);
        assertThat(teamwork.want(id, List.of(WantedExpertise.of("LAW")), DAN)).isEqualTo(WorkResult.UNCHANGED);

        assertThat(conversation(id).wanted()).containsExactly(WantedExpertise.of("returns"), WantedExpertise.of("law"));
    }

    @Test
    @DisplayName("I-5 what is done has no status, and nobody looks for help there")
    void whatIsDoneHasNoStatus() {
        var id = lookingForHelp();

        shop.switchboard.conversations().handBack(id, DAN);

        assertThat(conversation(id).status()).isEmpty();
        assertThat(conversation(id).mode()).isEqualTo(AutomationMode.ACTIVE);
        assertThat(teamwork.helpWanted(EVA)).isEmpty();
        assertThat(teamwork.setStatus(id, ConversationStatus.LOOKING_FOR_HELP, Actor.person(Shop.SAM)))
                .isEqualTo(WorkResult.UNCHANGED);
    }

    @Test
    @DisplayName("A-5 whoever asked something that is still open is not invited, and sees no help wanted there")
    void whoAskedIsNotInvited() {
        var asked = Question.to("Shop", UNKNOWN).inConversation("chat");
        shop.switchboard.router().route(asked, Asker.withEmail(Shop.EVA));
        var id = lookingForHelp();

        assertThat(teamwork.helpWanted(EVA)).isEmpty();
        assertThat(teamwork.list(ConversationStatus.LOOKING_FOR_HELP, EVA)).isEmpty();
        assertThat(ids(teamwork.inviteCandidates(id, "", DAN))).containsExactly("fay");
        assertThatThrownBy(() -> teamwork.invite(id, List.of("eva"), DAN))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("\"eva\" asks");
    }

    @Test
    @DisplayName("OD-23 a conversation in which help is wanted is found by its status also if nobody has it any more")
    void helpWantedIsFoundByStatus() {
        availability.set(Shop.DAN, Presence.OFFLINE);
        var id = shop.ask(UNKNOWN).conversation();
        var sam = Actor.person(Shop.SAM);
        shop.inboxes().reply(id, sam, "Behind the shop.", List.of());

        teamwork.setStatus(id, ConversationStatus.LOOKING_FOR_HELP, sam);
        shop.switchboard.agents().renameExpertise("returns", "Refunds", Actor.admin("root@shop.test"));

        assertThat(teamwork.list(ConversationStatus.LOOKING_FOR_HELP, EVA)).hasSize(1);
        assertThat(teamwork.helpWanted(EVA))
                .extracting(HelpWanted::matchesViewerExpertise)
                .containsExactly(true);
    }

    @Test
    @DisplayName("OD-28 the asker is told the id of an agent without a name, not the address")
    void addressesAreNotTold() {
        var policy = Policy.builder()
                .personas(Persona.named("Shop")
                        .ownedBy(Shop.SAM, "Sam")
                        .operators("dan")
                        .expertise("returns"))
                .agents(Agent.of("dan", Shop.DAN), Agent.of("fay", Shop.FAY));
        var nameless = Shop.with(policy, parts -> parts);
        var id = nameless.ask(UNKNOWN).conversation();
        var token = nameless.lastNotificationTo(Shop.DAN).joinToken().orElseThrow();

        nameless.switchboard.conversations().join(token);
        nameless.switchboard.teamwork().invite(id, List.of("fay"), DAN);

        assertThat(nameless.chat.textsIn(id)).contains("dan joined the conversation.", "fay joined the conversation.");
    }

    @Test
    @DisplayName("what is done is an event, with which a search for help ends too")
    void handlingIsAnEvent() {
        var id = lookingForHelp();

        shop.inboxes().handle(id, DAN);
        shop.switchboard.conversations().handBack(id, DAN);

        assertThat(shop.events.events(RoutingEvent.Kind.STATUS_CHANGED))
                .extracting(RoutingEvent::subject)
                .containsExactly("LOOKING_FOR_HELP", "");
    }
}
