package dev.switchboard.scenario;

import static dev.switchboard.scenario.Shop.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.agent.Agent;
import dev.switchboard.agent.AgentRole;
import dev.switchboard.agent.AgentView;
import dev.switchboard.agent.Limits;
import dev.switchboard.event.RoutingEvent;
import dev.switchboard.expertise.WantedExpertise;
import dev.switchboard.memory.FixedAvailability;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.routing.Outcome;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.routing.Stage;
import dev.switchboard.routing.StageResult;
import dev.switchboard.routing.Target;
import dev.switchboard.routing.Trace;
import dev.switchboard.spi.AgentSelector;
import dev.switchboard.spi.AgentSelector.Choice;
import dev.switchboard.spi.AvailabilityProvider.Presence;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("An agent selector of the host")
class AgentSelectorTest {
    private final FixedAvailability availability = new FixedAvailability();
    private final List<List<AgentView>> pools = new ArrayList<>();

    private Shop shop(AgentSelector selector) {
        return Shop.with(
                Policy.builder()
                        .personas(Persona.named("Shop")
                                .ownedBy(Shop.SAM, "Sam")
                                .operators("dan", "eva", "fay")
                                .expertise("returns"))
                        .agents(
                                Agent.of("dan", Shop.DAN, "Dan").withLimits(Limits.total(1)),
                                Agent.of("eva", Shop.EVA, "Eva").withExpertise("returns"),
                                Agent.of("fay", Shop.FAY, "Fay").withRole(AgentRole.OVERFLOW)),
                parts -> parts.availability(availability).agentSelector((request, pool) -> {
                    pools.add(pool);
                    assertThat(request.wanted()).containsExactly(WantedExpertise.of("returns"));
                    return selector.rank(request, pool);
                }));
    }

    private static String target(RoutingDecision decision) {
        return decision.target().map(Target::id).orElse("");
    }

    private static List<String> trace(RoutingDecision decision) {
        return decision.trace().steps().stream()
                .filter(step -> step.stage() == Stage.EXPERTISE)
                .map(Trace.Step::because)
                .toList();
    }

    @Test
    @DisplayName(
            "gets everybody who is there and has room, and its first choice gets the conversation, with its reason")
    void chooses() {
        var shop = shop((request, pool) -> List.of(new Choice("dan", "knows the asker"), new Choice("eva", "")));

        var first = shop.ask("one", UNKNOWN);
        assertThat(target(first)).isEqualTo("dan");
        assertThat(trace(first)).containsExactly("dan was chosen by the host: knows the asker");
        var second = shop.ask("two", UNKNOWN);

        assertThat(pools).hasSize(2);
        assertThat(pools.get(0)).extracting(one -> one.agent().id()).containsExactly("dan", "eva");
        assertThat(pools.get(1)).extracting(one -> one.agent().id()).containsExactly("eva");
        assertThat(target(second))
                .as("dan has no room any more, so naming him is wrong")
                .isEqualTo("eva");
    }

    @Test
    @DisplayName("is asked about the overflow only if no member is there, and about nobody not at all")
    void overflowAndNobody() {
        var shop =
                shop((request, pool) -> List.of(new Choice(pool.get(0).agent().id(), "")));
        availability.set(Shop.DAN, Presence.AWAY).set(Shop.EVA, Presence.AWAY);
        assertThat(target(shop.ask("one", UNKNOWN))).isEqualTo("fay");
        availability.set(Shop.FAY, Presence.AWAY);

        var nobody = shop.ask("two", UNKNOWN);

        assertThat(nobody.outcome()).isEqualTo(Outcome.ESCALATED_OWNER);
        assertThat(nobody.trace().resultOf(Stage.EXPERTISE)).contains(StageResult.NOBODY_THERE);
        assertThat(pools).hasSize(1);
    }

    static Stream<AgentSelector> broken() {
        return Stream.of(
                (request, pool) -> List.of(),
                (request, pool) -> nothing(),
                (request, pool) -> List.of(new Choice("stranger", "")),
                (request, pool) -> List.of(new Choice("dan", ""), new Choice("fay", "overflow, and a member is there")),
                (request, pool) -> List.of(new Choice("dan", ""), new Choice("dan", "")),
                (request, pool) -> Arrays.asList(new Choice("dan", ""), null),
                (request, pool) -> {
                    throw new IllegalStateException("secret");
                });
    }

    @SuppressWarnings("NullAway") // a host may do that
    private static List<Choice> nothing() {
        return null;
    }

    @ParameterizedTest
    @MethodSource("broken")
    @DisplayName(
            "that names nobody, a stranger, somebody twice, or throws: the persona's ranking decides, and an event says so")
    void isNotBelieved(AgentSelector selector) {
        var shop = shop(selector);

        var decision = shop.ask(UNKNOWN);

        assertThat(target(decision)).isEqualTo("eva");
        assertThat(trace(decision).get(1))
                .startsWith("the agent selector failed (")
                .endsWith("), so the persona's ranking decides")
                .doesNotContain("secret");
        assertThat(shop.happened()).contains(RoutingEvent.Kind.SELECTOR_FAILED);
    }

    @Test
    @DisplayName("that takes too long counts as failed")
    void isLate() {
        var never = new CountDownLatch(1);
        var executor = Executors.newCachedThreadPool();
        try {
            var shop = Shop.with(
                    Policy.builder()
                            .personas(Persona.named("Shop")
                                    .ownedBy(Shop.SAM, "Sam")
                                    .operators("eva")
                                    .expertise("returns"))
                            .agents(Agent.of("eva", Shop.EVA, "Eva")),
                    parts -> parts.callExecutor(executor, Duration.ofMillis(300))
                            .agentSelector((request, pool) -> awaited(never)));

            var decision = shop.ask(UNKNOWN);

            assertThat(target(decision)).isEqualTo("eva");
            assertThat(decision.explain()).contains("took longer than PT0.3S");
        } finally {
            never.countDown();
            executor.shutdownNow();
        }
    }

    private static List<Choice> awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        return List.of();
    }

    @Test
    @DisplayName("is asked by previews too, which decide as the question does")
    void previews() {
        var shop = shop((request, pool) -> List.of(new Choice("dan", "first")));
        var question = Question.to("Shop", UNKNOWN).withId("q1");

        var preview = shop.switchboard.router().preview(question, Shop.ZOE);

        assertThat(shop.route(question)).isEqualTo(preview);
    }
}
