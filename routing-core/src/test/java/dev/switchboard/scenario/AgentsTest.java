package dev.switchboard.scenario;

import static dev.switchboard.scenario.Shop.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.agent.Agent;
import dev.switchboard.agent.Agents;
import dev.switchboard.agent.ExpertiseHolders;
import dev.switchboard.event.RoutingEvent;
import dev.switchboard.expertise.AgentRanking;
import dev.switchboard.expertise.HeldExpertise;
import dev.switchboard.expertise.WantedExpertise;
import dev.switchboard.permission.Actor;
import dev.switchboard.permission.NotPermittedException;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Problem;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.routing.Target;
import dev.switchboard.tag.SmartTag;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What agents know, and who may change that")
class AgentsTest {
    private static final Actor ADMIN = Actor.admin("root@shop.test");
    private static final Actor FAY = Actor.agent("fay");

    private final Shop shop = Shop.with(
            Policy.builder()
                    .personas(Persona.named("Shop")
                            .ownedBy(Shop.SAM, "Sam")
                            .operators("dan", "eva", "fay")
                            .expertise("returns")
                            .ranking(AgentRanking.EXPERTISE_FIRST.withCallsExcluded(true))
                            .reasons(ContactReason.named("Refund").withExpertise("returns", "billing"))
                            .tags(SmartTag.custom("angry").withExpertise("returns")))
                    .agents(
                            Agent.of("dan", Shop.DAN, "Dan").withExpertise(List.of(new HeldExpertise("billing", 3))),
                            Agent.of("eva", Shop.EVA, "Eva").withExpertise("billing", "returns"),
                            Agent.of("fay", Shop.FAY, "Fay")),
            parts -> parts);
    private final Agents agents = shop.switchboard.agents();

    private Map<String, List<String>> holders(Actor actor) {
        return agents.expertise(actor).stream()
                .collect(Collectors.toMap(
                        one -> one.expertise().name(),
                        one -> one.holders().stream().map(Agent::id).toList()));
    }

    private List<String> known(String agent) {
        return agents.find(agent).orElseThrow().expertise().stream()
                .map(HeldExpertise::toString)
                .toList();
    }

    private static void refused(ThrowingCallable call, String... problems) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.problems().stream().map(AgentsTest::text))
                                .containsExactly(problems));
    }

    private static String text(Problem problem) {
        return (problem.code().name() + " " + problem.place().pointer()).strip();
    }

    @Test
    @DisplayName("T-OD-01 an expertise created with two operators is held by both; OD-10: seen from both sides")
    void createsWithOperators() {
        agents.createExpertise(" Gifts ", List.of("dan", "fay"), ADMIN);

        assertThat(holders(ADMIN)).containsEntry("Gifts", List.of("dan", "fay"));
        assertThat(known("dan")).containsExactly("billing at level 3", "Gifts");
        assertThat(known("fay")).containsExactly("Gifts");
        assertThat(shop.switchboard.policies().current().change()).isEqualTo("create expertise Gifts");
        assertThat(shop.happened()).contains(RoutingEvent.Kind.EXPERTISE_CREATED);
    }

    @Test
    @DisplayName(
            "T-OD-02 agents and owners see names and holders; to create, rename, delete or appoint is for administrators")
    void whoMayDoWhat() {
        assertThat(holders(FAY))
                .containsEntry("returns", List.of("eva"))
                .containsEntry("billing", List.of("dan", "eva"));
        assertThat(agents.expertise(Actor.person(Shop.SAM)))
                .extracting(ExpertiseHolders::holders)
                .hasSize(2);
        var before = shop.switchboard.policies().current().number();

        List<ThrowingCallable> denied = List.of(
                () -> agents.createExpertise("gifts", List.of(), FAY),
                () -> agents.renameExpertise("returns", "refunds", FAY),
                () -> agents.deleteExpertise("returns", FAY),
                () -> agents.setOperators("returns", List.of("fay"), FAY),
                () -> agents.createExpertise("gifts", List.of(), Actor.person(Shop.SAM)),
                () -> agents.expertise(Actor.person("zoe@mail.test")));
        assertThat(denied).allSatisfy(call -> assertThatThrownBy(call).isInstanceOf(NotPermittedException.class));
        assertThat(shop.switchboard.policies().current().number()).isEqualTo(before);
    }

    @Test
    @DisplayName("T-OD-03 an agent picks two areas; both list her; the administrator removes her from one")
    void ownExpertise() {
        agents.setExpertise("fay", List.of(HeldExpertise.of("billing"), new HeldExpertise("returns", 2)), FAY);
        assertThat(holders(FAY))
                .containsEntry("billing", List.of("dan", "eva", "fay"))
                .containsEntry("returns", List.of("eva", "fay"));

        agents.setOperators("billing", List.of("dan", "eva"), ADMIN);

        assertThat(known("fay")).containsExactly("returns at level 2");
        assertThat(known("dan")).containsExactly("billing at level 3");
    }

    @Test
    @DisplayName("T-OD-04 an agent does not change what another one knows; an administrator does")
    void othersExpertise() {
        assertThatThrownBy(() -> agents.setExpertise("dan", List.of(), FAY)).isInstanceOf(NotPermittedException.class);
        agents.setExpertise("dan", List.of(), ADMIN);
        assertThat(known("dan")).isEmpty();
    }

    @Test
    @DisplayName("T-OD-06 who is no agent cannot hold anything; OD-5 a name is needed; all problems at once")
    void badInput() {
        refused(
                () -> agents.createExpertise("gifts", List.of("dan", "zoe", "Fay"), ADMIN),
                "NOT_AN_AGENT /operators/1",
                "NOT_AN_AGENT /operators/2");
        refused(() -> agents.createExpertise(" ", List.of(), ADMIN), "EXPERTISE_NAME_REQUIRED");
        agents.createExpertise("gifts", List.of(), ADMIN);
        refused(() -> agents.createExpertise("Gifts", List.of(), ADMIN), "DUPLICATE_EXPERTISE");
        refused(() -> agents.renameExpertise("gift", "presents", ADMIN), "UNKNOWN_EXPERTISE");
        refused(() -> agents.renameExpertise("gifts", "Returns", ADMIN), "DUPLICATE_EXPERTISE");
        refused(() -> agents.deleteExpertise("law", ADMIN), "UNKNOWN_EXPERTISE");
        refused(() -> agents.setOperators("law", List.of(), ADMIN), "UNKNOWN_EXPERTISE");
        refused(
                () -> agents.setExpertise(
                        "fay",
                        List.of(HeldExpertise.of("law"), HeldExpertise.of("gifts"), HeldExpertise.of("art")),
                        FAY),
                "UNKNOWN_EXPERTISE /expertise/0",
                "UNKNOWN_EXPERTISE /expertise/2");
        refused(() -> agents.setExpertise("zoe", List.of(), ADMIN), "NOT_AN_AGENT /operators/0");
        refused(() -> agents.setInCall("zoe", true), "NOT_AN_AGENT");
        assertThat(known("fay")).isEmpty();
    }

    @Test
    @DisplayName("A-48 renamed, it is the same expertise: for agents, persona, reasons, tags and open conversations")
    void renaming() {
        var decision = shop.ask(UNKNOWN);
        agents.createExpertise("gifts", List.of("dan"), ADMIN);

        agents.renameExpertise("returns", "Refunds", ADMIN);
        agents.renameExpertise("gifts", "Presents", ADMIN);

        var policy = shop.switchboard.policies().current().policy();
        var persona = policy.require("Shop");
        var refunds = WantedExpertise.of("Refunds");
        assertThat(known("eva")).containsExactly("billing", "Refunds");
        assertThat(persona.expertise()).containsExactly(refunds);
        assertThat(persona.reasons().get(0).expertise()).containsExactly(refunds, WantedExpertise.of("billing"));
        assertThat(persona.tags().get(0).expertise()).containsExactly(refunds);
        assertThat(shop.conversation(decision).wanted()).containsExactly(refunds);
        assertThat(policy.workplace().expertise("presents").orElseThrow().id()).isEqualTo("gifts");
        assertThat(shop.ask("other", UNKNOWN).target().map(Target::id)).contains("eva");
    }

    @Test
    @DisplayName("A-48 deleted, nobody holds or wants it; what is over keeps the name as it was")
    void deleting() {
        var over = shop.ask("over", UNKNOWN);
        shop.switchboard.conversations().handBack(over.conversation(), ADMIN);
        var open = shop.ask("open", UNKNOWN);

        agents.deleteExpertise("RETURNS", ADMIN);

        var persona = shop.switchboard.policies().current().policy().require("Shop");
        assertThat(known("eva")).containsExactly("billing");
        assertThat(persona.expertise()).isEmpty();
        assertThat(persona.reasons().get(0).expertise()).containsExactly(WantedExpertise.of("billing"));
        assertThat(persona.tags().get(0).expertise()).isEmpty();
        assertThat(shop.conversation(open).wanted()).isEmpty();
        assertThat(shop.conversation(over).wanted()).containsExactly(WantedExpertise.of("returns"));
        assertThat(holders(FAY)).doesNotContainKey("returns");
    }

    @Test
    @DisplayName("whoever is in a call is passed over if the persona says so, until the call ends")
    void calls() {
        agents.setInCall("eva", true);
        agents.setInCall("eva", true);

        var during = shop.ask("one", UNKNOWN);
        agents.setInCall("eva", false);
        var after = shop.ask("two", UNKNOWN);

        assertThat(during.target().map(Target::id)).contains("dan");
        assertThat(during.explain()).contains("eva is in a call");
        assertThat(after.target().map(Target::id)).contains("eva");
    }

    @Test
    @DisplayName("A-48 a name that another expertise had before is free again")
    void aFormerNameIsFree() {
        agents.createExpertise("gifts", List.of(), ADMIN);
        agents.renameExpertise("gifts", "Presents", ADMIN);
        agents.createExpertise("Gifts", List.of("fay"), ADMIN);
        agents.renameExpertise("gifts", "Bows", ADMIN);
        agents.createExpertise("gifts", List.of("dan"), ADMIN);

        assertThat(holders(ADMIN))
                .containsEntry("Presents", List.of())
                .containsEntry("Bows", List.of("fay"))
                .containsEntry("gifts", List.of("dan"));
        assertThat(agents.expertise(ADMIN))
                .extracting(one -> one.expertise().id())
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("a former name is free again also if it is as long as a name may be")
    void aLongFormerNameIsFree() {
        var name = "x".repeat(100);
        agents.createExpertise(name, List.of(), ADMIN);
        agents.renameExpertise(name, "Presents", ADMIN);

        agents.createExpertise(name, List.of("fay"), ADMIN);

        assertThat(known("fay")).containsExactly(name);
    }

    @Test
    @DisplayName("T-OD-02 whoever may not do it is told that, whatever is wrong with the input")
    void permissionsComeFirst() {
        List<ThrowingCallable> denied = List.of(
                () -> agents.createExpertise(" ", List.of(), FAY), () -> agents.renameExpertise("returns", " ", FAY));

        assertThat(denied).allSatisfy(call -> assertThatThrownBy(call).isInstanceOf(NotPermittedException.class));
    }
}
