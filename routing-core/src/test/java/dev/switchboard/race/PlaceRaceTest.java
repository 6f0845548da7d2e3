package dev.switchboard.race;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.Switchboard;
import dev.switchboard.agent.Agent;
import dev.switchboard.agent.Limits;
import dev.switchboard.conversation.JoinResult;
import dev.switchboard.expertise.AgentRanking;
import dev.switchboard.memory.FaultyStore;
import dev.switchboard.memory.InMemoryStore;
import dev.switchboard.memory.RecordingNotifier;
import dev.switchboard.memory.VirtualClock;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Outcome;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.routing.Target;
import dev.switchboard.spi.store.RoutingStore;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("The places of agents are never given twice")
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class PlaceRaceTest {
    private static final int THREADS = 8;
    private static final int QUESTIONS = 100;
    /** More than one question of this test makes calls of the store. */
    private static final int CALLS = 24;

    private final RecordingNotifier notifier = new RecordingNotifier();
    private final VirtualClock clock = VirtualClock.at("2026-01-05T09:00:00Z");

    private Switchboard over(RoutingStore store, int agents, int places) {
        var persona = Persona.named("Shop")
                .ownedBy("sam@shop.test")
                .expertise("returns")
                .ranking(AgentRanking.EXPERTISE_FIRST.withBuffer(Duration.ZERO));
        var policy = Policy.builder().personas(persona);
        for (int i = 0; i < agents; i++) {
            persona.operators("a" + i);
            policy.agents(Agent.of("a" + i, "a" + i + "@shop.test")
                    .withExpertise("returns")
                    .withLimits(Limits.total(places)));
        }
        return Switchboard.over(policy.build())
                .store(store)
                .clock(clock)
                .notifier(notifier)
                .tokenKey(new byte[32])
                .build();
    }

    private static RoutingDecision ask(Switchboard switchboard, String id) {
        return switchboard
                .router()
                .route(Question.to("Shop", "I return it").withId(id), Asker.withEmail(id + "@mail.test"));
    }

    private static Map<String, Long> counted(Collection<RoutingDecision> decisions) {
        return decisions.stream()
                .map(decision -> decision.target().map(Target::id).orElse("nobody"))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /** Asks this many questions at once, by two switchboards over one store. */
    private Collection<RoutingDecision> asked(int agents, int places) throws Exception {
        var store = new InMemoryStore();
        var both = List.of(over(store, agents, places), over(store, agents, places));
        var decisions = new ConcurrentLinkedQueue<RoutingDecision>();
        Together.run(THREADS, thread -> {
            for (int i = thread; i < QUESTIONS; i += THREADS) {
                decisions.add(ask(both.get(thread % 2), "q" + i));
            }
        });
        return decisions;
    }

    @RepeatedTest(10)
    @DisplayName("one place and a hundred questions at once: exactly one gets it, all others go on")
    void onePlace() throws Exception {
        assertThat(counted(asked(1, 1))).isEqualTo(Map.of("a0", 1L, "sam@shop.test", 99L));
        assertThat(notifier.notifications()).hasSize(QUESTIONS);
    }

    @RepeatedTest(10)
    @DisplayName("seven agents with three places each: no limit is exceeded, and no place is left empty")
    void manyPlaces() throws Exception {
        var counted = counted(asked(7, 3));

        assertThat(counted.remove("sam@shop.test")).isEqualTo(QUESTIONS - 21L);
        assertThat(counted)
                .hasSize(7)
                .allSatisfy((agent, places) -> assertThat(places).isEqualTo(3));
    }

    @Test
    @DisplayName(
            "whenever another question takes the last place, this one goes on to the owner, or the other way round")
    void everyInterleaving() {
        for (long at = 1; at <= CALLS; at++) {
            var store = new InMemoryStore();
            var theirs = over(store, 1, 1);
            var call = at;
            var others = new ConcurrentLinkedQueue<RoutingDecision>();
            var interrupted = new FaultyStore(store);
            var ours = over(interrupted, 1, 1);
            var before = interrupted.calls();
            interrupted.beforeEach(number -> {
                if (number == before + call) {
                    others.add(ask(theirs, "other"));
                }
            });

            var decision = ask(ours, "mine");

            if (others.isEmpty()) {
                others.add(ask(theirs, "other"));
            }
            assertThat(List.of(decision, others.remove()))
                    .as("interrupted before call %s", at)
                    .extracting(RoutingDecision::outcome)
                    .containsExactlyInAnyOrder(Outcome.ESCALATED_AGENT, Outcome.ESCALATED_OWNER);
        }
    }

    @Test
    @DisplayName("somebody who joins by hand while a question takes the last place is let in, and counted")
    void joiningByHandCounts() {
        for (long at = 1; at <= CALLS; at++) {
            var store = new InMemoryStore();
            var theirs = over(store, 1, 2);
            ask(theirs, "first");
            var token = notifier.notificationsTo("a0@shop.test")
                    .get(notifier.notificationsTo("a0@shop.test").size() - 1)
                    .joinToken()
                    .orElseThrow();
            var call = at;
            var interrupted = new FaultyStore(store);
            var ours = over(interrupted, 1, 2);
            var before = interrupted.calls();
            interrupted.beforeEach(number -> {
                if (number == before + call) {
                    assertThat(theirs.conversations().join(token)).isEqualTo(JoinResult.JOINED);
                }
            });

            assertThat(List.of(ask(ours, "second"), ask(ours, "third")))
                    .as("interrupted before call %s", at)
                    .extracting(RoutingDecision::outcome)
                    .containsExactly(Outcome.ESCALATED_AGENT, Outcome.ESCALATED_OWNER);
        }
    }
}
