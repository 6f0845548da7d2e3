package dev.switchboard.internal.selection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.agent.Agent;
import dev.switchboard.agent.AgentRequest;
import dev.switchboard.agent.Workload;
import dev.switchboard.expertise.AgentRanking;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.internal.selection.PlainSelection.Choice;
import dev.switchboard.routing.Channel;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

@Tag("long")
class SelectionProperties {
    private static final int REQUESTS = 10_000;

    @Property(tries = 300)
    @Label("the same agent for the same reason as by looking at everybody, whoever there is and whatever is wanted")
    void choosesAsAPlainScanDoes(@ForAll long seed, @ForAll @IntRange(max = 30) int number) {
        var random = new RandomScene(seed);
        var agents = RandomScene.agents(seed, number);
        var workload = random.workload();
        var work = new HashMap<EmailAddress, Work>();
        agents.forEach(agent -> work.put(agent.email(), random.work(RandomScene.START)));
        var pool = new Pool(agents, workload, email -> work.getOrDefault(email, Work.NONE), RandomScene.START);

        for (int i = 0; i < 50; i++) {
            var request = random.request(agents);
            var ranking = random.ranking();
            var present = random.present(agents);
            var ring = random.ring(agents);

            var selection = Choosing.choose(
                    request, ranking, workload, pool, ring, agent -> present.contains(agent.id()), RandomScene.START);

            assertThat(Choice.of(selection))
                    .as("%s by %s", request, ranking)
                    .isEqualTo(new PlainSelection(request, ranking, workload, work, ring, RandomScene.START)
                            .choose(agents, present));
        }
    }

    @Property(tries = 5)
    @Label("the same as by looking at everybody, after each of 10,000 assignments, closings, messages, calls and waits")
    void choosesAsAPlainScanDoesWhileThingsHappen(@ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int number) {
        var day = new RandomDay(seed, number);

        for (int i = 0; i < REQUESTS; i++) {
            day.goOn();

            assertThat(day.chosen()).as("after event %s", i).isEqualTo(day.expected());
        }
    }

    @Property(tries = 30)
    @Label("equal agents differ by at most one, after each of 10,000 equal requests")
    void sharesEvenOut(
            @ForAll @IntRange(min = 2, max = 20) int number, @ForAll @IntRange(min = 1, max = 2_000) int seconds) {
        var agents = IntStream.range(0, number)
                .mapToObj(index -> Scene.knowing("a" + index, "billing"))
                .toList();
        var request = AgentRequest.of(Scene.SHOP, Channel.CHAT);
        var work = new HashMap<EmailAddress, Work>();
        var pool = new Pool(agents, Workload.DEFAULT, email -> Work.NONE, RandomScene.START);
        var shares = new HashMap<String, Integer>();
        agents.forEach(agent -> shares.put(agent.id(), 0));
        var random = new RandomScene(number);

        for (int i = 1; i <= REQUESTS; i++) {
            var now = RandomScene.START.plusSeconds((long) i * seconds);
            forgetSilent(agents, work, pool, now);
            var chosen = agentChosen(
                    Choosing.choose(request, AgentRanking.EXPERTISE_FIRST, Workload.DEFAULT, pool, agent -> true, now));
            var places =
                    new ArrayList<>(work.getOrDefault(chosen.email(), Work.NONE).places());
            places.add(random.place(now));
            change(pool, work, chosen, new Work(places, false, now, i), now);
            shares.merge(chosen.id(), 1, Integer::sum);

            assertThat(spread(shares)).as("after %s requests: %s", i, shares).isLessThanOrEqualTo(1);
        }
    }

    /** Whoever has a conversation that is silent for half an hour by now has it no longer. */
    private static void forgetSilent(List<Agent> agents, Map<EmailAddress, Work> work, Pool pool, Instant now) {
        var latest = now.minus(Duration.ofMinutes(30));
        for (var agent : agents) {
            var before = work.getOrDefault(agent.email(), Work.NONE);
            if (!before.places().isEmpty() && !before.places().get(0).lastAt().isAfter(latest)) {
                var places = before.places().stream()
                        .filter(place -> place.lastAt().isAfter(latest))
                        .toList();
                change(pool, work, agent, new Work(places, false, before.lastAssigned(), before.version() + 1), now);
            }
        }
    }

    private static void change(Pool pool, Map<EmailAddress, Work> work, Agent agent, Work after, Instant now) {
        work.put(agent.email(), after);
        pool.change(agent.email(), after, now);
    }

    private static Agent agentChosen(Selection selection) {
        return Objects.requireNonNull(selection.chosen(), "somebody was chosen").agent();
    }

    private static int spread(Map<String, Integer> shares) {
        var numbers = shares.values().stream().mapToInt(Integer::intValue).summaryStatistics();
        return numbers.getMax() - numbers.getMin();
    }
}
