package dev.switchboard.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.Switchboard;
import dev.switchboard.SwitchboardBuilder;
import dev.switchboard.agent.Agent;
import dev.switchboard.agent.RingTurn;
import dev.switchboard.conversation.WorkResult;
import dev.switchboard.expertise.AgentOrder;
import dev.switchboard.expertise.AgentRanking;
import dev.switchboard.memory.FixedAvailability;
import dev.switchboard.memory.InMemoryStore;
import dev.switchboard.memory.RecordingNotifier;
import dev.switchboard.memory.VirtualClock;
import dev.switchboard.permission.Actor;
import dev.switchboard.persona.Persona;
import dev.switchboard.persona.PersonaBuilder;
import dev.switchboard.persona.PersonaId;
import dev.switchboard.policy.Policy;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.routing.Target;
import dev.switchboard.spi.AgentSelector;
import dev.switchboard.spi.AvailabilityProvider.Presence;
import dev.switchboard.spi.store.Key;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Round robin")
class RoundRobinTest {
    private static final PersonaId SHOP = new PersonaId("Shop");

    private final InMemoryStore store = new InMemoryStore();
    private final FixedAvailability availability = new FixedAvailability();
    private final RecordingNotifier notifier = new RecordingNotifier();
    private final VirtualClock clock = VirtualClock.at("2026-01-05T09:00:00Z");
    private int questions;

    /** Persona "Shop" with these operators; the clock stands still, and so does everybody's buffer. */
    private static Policy policy(String... operators) {
        return Policy.builder()
                .personas(inTurn("Shop", operators))
                .agents(agents())
                .build();
    }

    private static PersonaBuilder inTurn(String persona, String... operators) {
        return Persona.named(persona)
                .ownedBy("sam@shop.test")
                .operators(operators)
                .expertise("returns")
                .ranking(AgentRanking.EXPERTISE_FIRST
                        .withOrder(AgentOrder.ROUND_ROBIN)
                        .withBuffer(Duration.ZERO));
    }

    private static Agent[] agents() {
        return Stream.of("ann", "bob", "cyd", "dan")
                .map(id -> Agent.of(id, id + "@shop.test"))
                .toArray(Agent[]::new);
    }

    private Switchboard over(Policy policy) {
        return over(policy, builder -> builder);
    }

    private Switchboard over(Policy policy, UnaryOperator<SwitchboardBuilder> more) {
        return more.apply(Switchboard.over(policy)
                        .store(store)
                        .availability(availability)
                        .notifier(notifier)
                        .clock(clock))
                .build();
    }

    private String next(Switchboard switchboard) {
        return target(ask(switchboard, "Shop", "zoe" + ++questions + "@mail.test"));
    }

    private List<String> next(Switchboard switchboard, int number) {
        return Stream.generate(() -> next(switchboard)).limit(number).toList();
    }

    private RoutingDecision ask(Switchboard switchboard, String persona, String asker) {
        var question = Question.to(persona, "I return it").withId(asker + ++questions);
        return switchboard.router().route(question, Asker.withEmail(asker).verified());
    }

    /** All is done that this agent has, so that nothing goes to somebody else when they leave. */
    private static void finish(Switchboard switchboard, RoutingDecision decision) {
        var agent = Actor.agent(target(decision));
        assertThat(switchboard.inboxes().handle(decision.conversation(), agent)).isEqualTo(WorkResult.DONE);
    }

    private static String target(RoutingDecision decision) {
        return decision.target().map(Target::id).orElse("");
    }

    private static void change(Switchboard switchboard, Policy policy) {
        switchboard.policies().apply(policy, switchboard.policies().current().number());
    }

    @Test
    @DisplayName("the operators take turns in the order of the persona, however often, while the clock stands still")
    void operatorsTakeTurns() {
        var switchboard = over(policy("cyd", "ann", "bob"));

        assertThat(next(switchboard, 7)).containsExactly("cyd", "ann", "bob", "cyd", "ann", "bob", "cyd");
    }

    @Test
    @DisplayName("whoever is away keeps the place: back again, they are asked between the same colleagues")
    void whoeverIsAwayKeepsThePlace() {
        var switchboard = over(policy("ann", "bob", "cyd"));
        availability.set("bob@shop.test", Presence.OFFLINE);
        assertThat(next(switchboard, 3)).containsExactly("ann", "cyd", "ann");

        availability.set("bob@shop.test", Presence.ONLINE);

        assertThat(next(switchboard, 3)).containsExactly("bob", "cyd", "ann");
    }

    @Test
    @DisplayName("nobody there moves nothing")
    void nobodyThereMovesNothing() {
        var switchboard = over(policy("ann", "bob"));
        next(switchboard);
        Stream.of(agents()).forEach(one -> availability.set(one.email().toString(), Presence.AWAY));
        assertThat(next(switchboard)).isEqualTo("sam@shop.test");

        Stream.of(agents()).forEach(one -> availability.set(one.email().toString(), Presence.ONLINE));

        assertThat(next(switchboard)).isEqualTo("bob");
    }

    @Test
    @DisplayName(
            "a newcomer joins at the end of the ring, not behind whoever was asked last, wherever the policy names them")
    void newcomersJoinAtTheEnd() {
        var switchboard = over(policy("bob", "cyd"));
        assertThat(next(switchboard)).isEqualTo("bob");

        change(switchboard, policy("dan", "bob", "ann", "cyd"));

        assertThat(next(switchboard, 6)).containsExactly("cyd", "dan", "ann", "bob", "cyd", "dan");
    }

    @Test
    @DisplayName("whoever leaves and comes back has the same place, and the turn does not go back")
    void whoeverComesBackHasTheSamePlace() {
        var switchboard = over(policy("ann", "bob", "cyd"));
        assertThat(next(switchboard)).isEqualTo("ann");
        var bobs = ask(switchboard, "Shop", "zoe@mail.test");
        assertThat(target(bobs)).isEqualTo("bob");
        finish(switchboard, bobs);

        change(switchboard, policy("ann", "cyd"));
        assertThat(next(switchboard, 2)).containsExactly("cyd", "ann");
        change(switchboard, policy("ann", "cyd", "bob"));

        assertThat(next(switchboard, 3)).containsExactly("bob", "cyd", "ann");
    }

    @Test
    @DisplayName("the turn stays where it is while whoever had it last is no operator")
    void theTurnOfWhoeverLeft() {
        var switchboard = over(policy("ann", "bob", "cyd"));
        assertThat(next(switchboard)).isEqualTo("ann");
        var bobs = ask(switchboard, "Shop", "zoe@mail.test");
        assertThat(target(bobs)).isEqualTo("bob");
        finish(switchboard, bobs);

        change(switchboard, policy("ann", "cyd"));

        assertThat(next(switchboard)).isEqualTo("cyd");
    }

    @Test
    @DisplayName("a preview names the next one and moves nothing, nor does it give newcomers their places")
    void previewsMoveNothing() {
        var switchboard = over(policy("ann", "bob"));
        var question = Question.to("Shop", "I return it").withId("q");
        var asker = Asker.withEmail("zoe@mail.test");

        var previewed = switchboard.router().preview(question, asker);
        switchboard.router().preview(Question.to("Shop", "I return it").withId("r"), asker);

        assertThat(store.read(Key.ring(SHOP)).version()).isZero();
        assertThat(store.read(Key.ringTurn(SHOP)).version()).isZero();
        assertThat(switchboard.router().route(question, asker)).isEqualTo(previewed);
        assertThat(next(switchboard)).isEqualTo("bob");
    }

    @Test
    @DisplayName("two switchboards over one store go on with one ring, also with one that begins later")
    void onRingForAll() {
        var one = over(policy("ann", "bob", "cyd"));
        var other = over(policy("ann", "bob", "cyd"));
        assertThat(List.of(next(one), next(other))).containsExactly("ann", "bob");
        change(one, policy("dan", "ann", "bob", "cyd"));
        assertThat(List.of(next(other), next(one))).containsExactly("cyd", "dan");

        assertThat(next(over(policy("ann", "bob", "cyd")))).isEqualTo("ann");
    }

    @Test
    @DisplayName("who has which place is written when somebody comes; otherwise only the turn is")
    void onlyTheTurnIsWritten() {
        var switchboard = over(policy("ann", "bob"));

        next(switchboard, 5);

        assertThat(store.read(Key.ring(SHOP)).version()).isEqualTo(1);
        assertThat(store.read(Key.ringTurn(SHOP)).version()).isEqualTo(5);
        assertThat(store.read(Key.ringTurn(SHOP)).value()).isEqualTo(new RingTurn(1, 2));
    }

    @Test
    @DisplayName("whoever served the asker before is kept, and nobody loses their turn by that")
    void thePreviousAgentIsOutOfTurn() {
        var switchboard = over(policy("ann", "bob", "cyd"));
        var first = ask(switchboard, "Shop", "zoe@mail.test");
        assertThat(target(first)).isEqualTo("ann");
        finish(switchboard, first);
        assertThat(next(switchboard)).isEqualTo("bob");

        assertThat(target(ask(switchboard, "Shop", "zoe@mail.test"))).isEqualTo("ann");

        assertThat(next(switchboard)).isEqualTo("cyd");
    }

    @Test
    @DisplayName("whom the host's selector chooses is served out of turn")
    void theHostsChoiceIsOutOfTurn() {
        AgentSelector cyd = (request, pool) -> List.of(new AgentSelector.Choice("cyd", "by name"));
        next(over(policy("ann", "bob", "cyd")));

        assertThat(next(over(policy("ann", "bob", "cyd"), builder -> builder.agentSelector(cyd))))
                .isEqualTo("cyd");

        assertThat(next(over(policy("ann", "bob", "cyd")))).isEqualTo("bob");
    }

    @Test
    @DisplayName("each persona has a ring of its own")
    void eachPersonaHasItsRing() {
        var switchboard = over(Policy.builder()
                .personas(inTurn("Shop", "ann", "bob"), inTurn("Bank", "bob", "ann"))
                .agents(agents())
                .build());
        assertThat(next(switchboard)).isEqualTo("ann");

        assertThat(target(ask(switchboard, "Bank", "a@mail.test"))).isEqualTo("bob");
        assertThat(target(ask(switchboard, "Bank", "b@mail.test"))).isEqualTo("ann");
        assertThat(next(switchboard)).isEqualTo("bob");
    }

    @Test
    @DisplayName("another order writes nothing about rings")
    void otherOrdersHaveNoRing() {
        var persona = inTurn("Shop", "ann", "bob").ranking(AgentRanking.EXPERTISE_FIRST);

        next(over(Policy.builder().personas(persona).agents(agents()).build()));

        assertThat(store.read(Key.ringTurn(SHOP)).version()).isZero();
    }

    @Test
    @DisplayName("the question of somebody who was removed goes to the next one in turn, who has had it then")
    void reassigningTakesATurn() {
        var switchboard = over(policy("ann", "bob", "cyd"));
        assertThat(next(switchboard)).isEqualTo("ann");

        var others = Stream.of(agents()).skip(1).toArray(Agent[]::new);
        change(
                switchboard,
                Policy.builder()
                        .personas(inTurn("Shop", "bob", "cyd"))
                        .agents(others)
                        .build());

        assertThat(notifier.notificationsTo("bob@shop.test")).hasSize(1);
        assertThat(next(switchboard)).isEqualTo("cyd");
    }
}
