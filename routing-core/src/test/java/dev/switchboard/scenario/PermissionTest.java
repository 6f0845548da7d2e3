package dev.switchboard.scenario;

import static dev.switchboard.scenario.Shop.ACTOR_DAN;
import static dev.switchboard.scenario.Shop.ACTOR_EVA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.agent.Agent;
import dev.switchboard.conversation.ConversationStatus;
import dev.switchboard.conversation.JoinResult;
import dev.switchboard.conversation.WorkResult;
import dev.switchboard.inbox.Inbox;
import dev.switchboard.inbox.Listing;
import dev.switchboard.inbox.SharedView;
import dev.switchboard.permission.Actor;
import dev.switchboard.permission.NotPermittedException;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.Question;
import dev.switchboard.tag.Tag;
import dev.switchboard.tag.TagRule;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("T-X-05 who may do what with a conversation (model, 3.7)")
class PermissionTest {
    private static final String MIA = "mia@shop.test";

    private static final Role ASKER = new Role("asker", Actor.person("zoe@mail.test"), PermissionTest::waiting);
    private static final Role STRANGER =
            new Role("stranger", Actor.person("stranger@mail.test"), PermissionTest::waiting);
    private static final Role MEMBER = new Role("member", ACTOR_DAN, PermissionTest::waiting);
    private static final Role NOT_A_MEMBER = new Role("not a member", Actor.agent("fay"), PermissionTest::waiting);
    private static final Role PARTICIPANT = new Role("participant", ACTOR_DAN, PermissionTest::joinedAndTakenOver);
    private static final Role ASSIGNEE = new Role("assignee", Actor.agent("fay"), PermissionTest::assignedToFay);
    private static final Role CLAIMER = new Role("claimer", ACTOR_DAN, PermissionTest::claimedByDan);
    private static final Role SPECIALIST_ASKED = new Role(
            "specialist asked", Actor.person(MIA), shop -> shop.ask("leave").conversation());
    private static final Role SPECIALIST_WHO_JOINED =
            new Role("specialist who joined", Actor.person(MIA), PermissionTest::joinedByMia);
    private static final Role OTHER_SPECIALIST = new Role(
            "other specialist",
            Actor.person("max@shop.test"),
            shop -> shop.ask("leave").conversation());
    private static final Role OWNER = new Role("owner", Actor.person(Shop.SAM), PermissionTest::waiting);
    private static final Role OTHER_OWNER =
            new Role("other owner", Actor.person("otto@it.test"), PermissionTest::waiting);
    private static final Role ADMIN = new Role("admin", Actor.admin("root@shop.test"), PermissionTest::waiting);
    private static final List<Role> ROLES = List.of(
            ASKER,
            STRANGER,
            MEMBER,
            NOT_A_MEMBER,
            PARTICIPANT,
            ASSIGNEE,
            CLAIMER,
            SPECIALIST_ASKED,
            SPECIALIST_WHO_JOINED,
            OTHER_SPECIALIST,
            OWNER,
            OTHER_OWNER,
            ADMIN);

    private static final List<Row> ROWS = List.of(
            new Row(
                    "list inbox",
                    (shop, id, actor) -> seen(id, () -> shop.inboxes().list("Human", actor, "", 9)),
                    List.of(MEMBER, PARTICIPANT, CLAIMER, OWNER, ADMIN)),
            new Row(
                    "list view",
                    (shop, id, actor) -> seen(id, () -> shop.inboxes().view("desk", actor, "", 9)),
                    List.of(MEMBER, PARTICIPANT, CLAIMER, OWNER, ADMIN)),
            new Row(
                    "claim",
                    (shop, id, actor) -> shop.inboxes().claim(id, actor),
                    List.of(MEMBER, PARTICIPANT, CLAIMER, OWNER, ADMIN)),
            new Row(
                    "take over",
                    (shop, id, actor) -> shop.inboxes().takeOver(id, actor),
                    List.of(MEMBER, PARTICIPANT, CLAIMER, OWNER, ADMIN)),
            new Row(
                    "answer",
                    (shop, id, actor) -> shop.inboxes().reply(id, actor, "Here you are.", List.of()),
                    List.of(PARTICIPANT, ASSIGNEE, CLAIMER, SPECIALIST_ASKED, SPECIALIST_WHO_JOINED, OWNER, ADMIN)),
            new Row(
                    "suspend",
                    (shop, id, actor) -> shop.switchboard.conversations().suspend(id, actor),
                    List.of(PARTICIPANT, ASSIGNEE, CLAIMER, SPECIALIST_WHO_JOINED, OWNER, ADMIN)),
            new Row(
                    "resume",
                    (shop, id, actor) -> {
                        shop.switchboard.conversations().suspend(id, ADMIN.actor);
                        return shop.switchboard.conversations().resume(id, actor);
                    },
                    List.of(PARTICIPANT, ASSIGNEE, CLAIMER, SPECIALIST_WHO_JOINED, OWNER, ADMIN)),
            new Row(
                    "tag",
                    (shop, id, actor) -> shop.switchboard.conversations().tag(id, new Tag("vip"), actor),
                    List.of(PARTICIPANT, SPECIALIST_WHO_JOINED, ADMIN)),
            new Row(
                    "untag",
                    (shop, id, actor) -> {
                        shop.switchboard.conversations().tag(id, new Tag("vip"), ADMIN.actor);
                        return shop.switchboard.conversations().untag(id, new Tag("vip"), actor);
                    },
                    List.of(PARTICIPANT, SPECIALIST_WHO_JOINED, ADMIN)),
            new Row(
                    "set status",
                    (shop, id, actor) ->
                            shop.switchboard.teamwork().setStatus(id, ConversationStatus.WAITING_FOR_ASKER, actor),
                    List.of(PARTICIPANT, ASSIGNEE, CLAIMER, SPECIALIST_WHO_JOINED, OWNER, ADMIN)),
            new Row(
                    "invite",
                    (shop, id, actor) -> shop.switchboard.teamwork().invite(id, List.of("fay"), actor),
                    List.of(PARTICIPANT, ADMIN)),
            new Row(
                    "list whom to invite",
                    (shop, id, actor) ->
                            permitted(() -> shop.switchboard.teamwork().inviteCandidates(id, "", actor)),
                    List.of(PARTICIPANT, ADMIN)),
            new Row(
                    "list who looks for help",
                    (shop, id, actor) ->
                            permitted(() -> shop.switchboard.teamwork().helpWanted(actor)),
                    List.of(MEMBER, NOT_A_MEMBER, PARTICIPANT, ASSIGNEE, CLAIMER, ADMIN)),
            new Row(
                    "join who looks for help",
                    (shop, id, actor) -> {
                        shop.switchboard.teamwork().setStatus(id, ConversationStatus.LOOKING_FOR_HELP, ADMIN.actor);
                        return shop.switchboard.teamwork().join(id, actor) == JoinResult.DENIED
                                ? WorkResult.DENIED
                                : WorkResult.DONE;
                    },
                    List.of(MEMBER, NOT_A_MEMBER, PARTICIPANT, ASSIGNEE, CLAIMER, ADMIN)),
            new Row(
                    "see expertise and holders",
                    (shop, id, actor) ->
                            permitted(() -> shop.switchboard.agents().expertise(actor)),
                    List.of(MEMBER, NOT_A_MEMBER, PARTICIPANT, ASSIGNEE, CLAIMER, OWNER, OTHER_OWNER, ADMIN)),
            new Row(
                    "create expertise",
                    (shop, id, actor) -> permitted(() -> {
                        shop.switchboard.agents().createExpertise("gifts", List.of(), actor);
                        return List.of();
                    }),
                    List.of(ADMIN)),
            new Row(
                    "change what Dan knows",
                    (shop, id, actor) -> permitted(() -> {
                        shop.switchboard.agents().setExpertise("dan", List.of(), actor);
                        return List.of();
                    }),
                    List.of(MEMBER, PARTICIPANT, CLAIMER, ADMIN)));

    /** Somebody, and what they have to do with the conversation: in inbox Human, members Dan and Eva. */
    private record Role(String name, Actor actor, Function<Shop, ConversationId> arranged) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** A row of the table: what can be done, and who may. */
    private record Row(String name, Deed deed, List<Role> allowed) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** Does it, as somebody. */
    @FunctionalInterface
    private interface Deed {
        WorkResult by(Shop shop, ConversationId id, Actor actor);
    }

    @ParameterizedTest(name = "{0} by {1}")
    @MethodSource("cells")
    @DisplayName("every cell of the table")
    void everyCell(Row row, Role role) {
        var shop = shop();
        var id = role.arranged.apply(shop);
        var said = shop.chat.deliveries().size();

        var result = row.deed.by(shop, id, role.actor);

        if (row.allowed.contains(role)) {
            assertThat(result).isNotEqualTo(WorkResult.DENIED);
        } else {
            assertThat(result).isEqualTo(WorkResult.DENIED);
            assertThat(shop.chat.deliveries()).hasSize(said);
        }
    }

    static Stream<Arguments> cells() {
        return ROWS.stream().flatMap(row -> ROLES.stream().map(role -> Arguments.of(row, role)));
    }

    private static ConversationId waiting(Shop shop) {
        return shop.ask(Shop.UNKNOWN).conversation();
    }

    private static ConversationId claimedByDan(Shop shop) {
        var id = waiting(shop);
        shop.inboxes().claim(id, ACTOR_DAN);
        return id;
    }

    private static ConversationId joinedAndTakenOver(Shop shop) {
        var id = waiting(shop);
        shop.switchboard
                .conversations()
                .join(shop.lastNotificationTo(Shop.DAN).joinToken().orElseThrow());
        shop.inboxes().takeOver(id, ACTOR_EVA);
        return id;
    }

    private static ConversationId assignedToFay(Shop shop) {
        return shop.route(Question.to("Shop", "A person, please")
                        .inConversation("chat")
                        .askingForHuman())
                .conversation();
    }

    private static ConversationId joinedByMia(Shop shop) {
        var id = shop.ask("leave").conversation();
        shop.switchboard
                .conversations()
                .join(shop.lastNotificationTo(MIA).joinToken().orElseThrow());
        return id;
    }

    private static WorkResult seen(ConversationId id, Supplier<Listing> listing) {
        try {
            return listing.get().conversations().stream()
                            .anyMatch(one -> one.id().equals(id))
                    ? WorkResult.DONE
                    : WorkResult.DENIED;
        } catch (NotPermittedException denied) {
            return WorkResult.DENIED;
        }
    }

    private static WorkResult permitted(Supplier<List<?>> deed) {
        try {
            return deed.get().size() < 1_000 ? WorkResult.DONE : WorkResult.UNCHANGED;
        } catch (NotPermittedException denied) {
            return WorkResult.DENIED;
        }
    }

    private static Shop shop() {
        return Shop.with(
                Policy.builder()
                        .agents(Agent.of("dan", Shop.DAN), Agent.of("eva", Shop.EVA), Agent.of("fay", Shop.FAY))
                        .inboxes(Inbox.followUp("Human").withMembers("dan", "eva"))
                        .views(SharedView.of("desk").withMembers("dan", "eva"))
                        .personas(
                                Shop.shop()
                                        .reason(ContactReason.named("leave"))
                                        .specialist(MIA, "Mia", "zoe@mail.test")
                                        .specialist("max@shop.test", "Max")
                                        .rules(
                                                TagRule.followUp("Human"),
                                                TagRule.anyOf(Shop.FOLLOW_UP).assign("fay")),
                                Persona.named("IT").ownedBy("otto@it.test")),
                parts -> parts);
    }
}
