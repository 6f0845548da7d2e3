package dev.switchboard.race;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.Switchboard;
import dev.switchboard.agent.Agent;
import dev.switchboard.expertise.AgentOrder;
import dev.switchboard.expertise.AgentRanking;
import dev.switchboard.memory.FaultyStore;
import dev.switchboard.memory.InMemoryStore;
import dev.switchboard.memory.RecordingNotifier;
import dev.switchboard.memory.VirtualClock;
import dev.switchboard.persona.Persona;
import dev.switchboard.persona.PersonaId;
import dev.switchboard.policy.Policy;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.Target;
import dev.switchboard.spi.store.Key;
import dev.switchboard.spi.store.RoutingStore;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("Turns in a ring are never given twice")
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class RingRaceTest {
    private static final int THREADS = 8;
    /** Six rounds of eight agents. */
    private static final int QUESTIONS = 48;
    /** More than one question of this test makes calls of the store. */
    private static final int CALLS = 24;

    private final RecordingNotifier notifier = new RecordingNotifier();
    private final VirtualClock clock = VirtualClock.at("2026-01-05T09:00:00Z");

    private Switchboard over(RoutingStore store, String... operators) {
        return Switchboard.over(policy(operators))
                .store(store)
                .clock(clock)
                .notifier(notifier)
                .build();
    }

    private static Policy policy(String... operators) {
        var persona = Persona.named("Shop")
                .ownedBy("sam@shop.test")
                .operators(operators)
                .expertise("returns")
                .ranking(AgentRanking.EXPERTISE_FIRST.withOrder(AgentOrder.ROUND_ROBIN));
        var agents = Stream.of(operators).map(id -> Agent.of(id, id + "@shop.test"));
        return Policy.builder()
                .personas(persona)
                .agents(agents.toArray(Agent[]::new))
                .build();
    }

    private static String ask(Switchboard switchboard, String id) {
        return switchboard
                .router()
                .route(Question.to("Shop", "I return it").withId(id), Asker.withEmail(id + "@mail.test"))
                .target()
                .map(Target::id)
                .orElse("nobody");
    }

    private static Map<String, Long> counted(Collection<String> agents) {
        return agents.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    @RepeatedTest(10)
    @DisplayName("two switchboards, eight threads, a clock that stands still: every agent has equally many turns")
    void turnsEvenOut() throws Exception {
        var store = new InMemoryStore();
        var operators = new String[] {"a0", "a1", "a2", "a3", "a4", "a5", "a6", "a7"};
        var both = List.of(over(store, operators), over(store, operators));
        var chosen = new ConcurrentLinkedQueue<String>();

        Together.run(THREADS, thread -> {
            for (int i = thread; i < QUESTIONS; i += THREADS) {
                chosen.add(ask(both.get(thread % 2), "q" + i));
            }
        });

        assertThat(counted(chosen))
                .hasSize(8)
                .allSatisfy((agent, turns) -> assertThat(turns).isEqualTo(6));
        assertThat(ask(both.get(0), "last")).isEqualTo("a0");
    }

    @Test
    @DisplayName("whenever another question takes the turn, this one gets the next, or the other way round")
    void everyInterleaving() {
        for (long at = 1; at <= CALLS; at++) {
            var store = new InMemoryStore();
            var theirs = over(store, "a0", "a1", "a2");
            var call = at;
            var others = new ConcurrentLinkedQueue<String>();
            var interrupted = new FaultyStore(store);
            var ours = over(interrupted, "a0", "a1", "a2");
            var before = interrupted.calls();
            interrupted.beforeEach(number -> {
                if (number == before + call) {
                    others.add(ask(theirs, "other"));
                }
            });

            var chosen = ask(ours, "mine");

            if (others.isEmpty()) {
                others.add(ask(theirs, "other"));
            }
            assertThat(List.of(chosen, others.remove()))
                    .as("interrupted before call %s", at)
                    .containsExactlyInAnyOrder("a0", "a1");
            assertThat(ask(theirs, "third")).isEqualTo("a2");
        }
    }

    @Test
    @DisplayName(
            "whenever newcomers come while others are given places, everybody has one place and nobody has another's")
    void newcomersRace() {
        for (long at = 1; at <= CALLS; at++) {
            var store = new InMemoryStore();
            var theirs = over(store, "a0", "a1");
            var call = at;
            var chosen = new ArrayList<String>();
            var interrupted = new FaultyStore(store);
            var ours = over(interrupted, "a0", "a1");
            chosen.add(ask(ours, "first"));
            change(theirs, "a2", "a0", "a1");
            var before = interrupted.calls();
            interrupted.beforeEach(number -> {
                if (number == before + call) {
                    change(theirs, "a3", "a2", "a0", "a1");
                    chosen.add(ask(theirs, "other"));
                }
            });

            chosen.add(ask(ours, "mine"));

            change(theirs, "a0", "a1", "a2", "a3");
            while (chosen.size() < 8) {
                chosen.add(ask(chosen.size() % 2 == 0 ? ours : theirs, "later " + chosen.size()));
            }
            var ring = Objects.requireNonNull(
                            store.read(Key.ring(new PersonaId("Shop"))).value())
                    .members();
            assertThat(ring)
                    .as("interrupted before call %s", at)
                    .startsWith("a0", "a1")
                    .containsExactlyInAnyOrder("a0", "a1", "a2", "a3");
            assertThat(chosen.subList(4, 8)).containsExactlyInAnyOrderElementsOf(ring);
        }
    }

    private static void change(Switchboard switchboard, String... operators) {
        var policies = switchboard.policies();
        policies.apply(policy(operators), policies.current().number());
    }
}
