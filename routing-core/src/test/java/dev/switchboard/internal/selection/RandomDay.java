package dev.switchboard.internal.selection;

import dev.switchboard.agent.Agent;
import dev.switchboard.agent.AgentRequest;
import dev.switchboard.agent.Workload;
import dev.switchboard.expertise.AgentRanking;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.internal.selection.PlainSelection.Choice;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Random things that happen to the agents of one pool, and what is wanted after each of them. */
final class RandomDay {
    private static final int KINDS = 8;
    private static final int MOST_PLACES = 8;

    private final RandomScene random;
    private final List<Agent> agents;
    private final Workload workload;
    private final List<AgentRanking> rankings;
    private final List<AgentRequest> requests;
    private final Map<EmailAddress, Work> work = new HashMap<>();
    private final Pool pool;
    private Instant now = RandomScene.START;
    private AgentRequest request;
    private AgentRanking ranking;
    private Ring ring;
    private Set<String> present = Set.of();

    RandomDay(long seed, int number) {
        random = new RandomScene(seed);
        agents = RandomScene.agents(seed, number);
        workload = random.workload();
        rankings = Stream.generate(random::ranking).limit(KINDS).toList();
        requests = Stream.generate(() -> random.request(agents)).limit(KINDS).toList();
        agents.forEach(agent -> work.put(agent.email(), random.work(now)));
        pool = new Pool(agents, workload, email -> work.getOrDefault(email, Work.NONE), now);
        request = requests.get(0);
        ranking = rankings.get(0);
        ring = random.ring(agents);
    }

    /** One more thing happens, and something is wanted of those who are present then. */
    void goOn() {
        switch (random.number(6)) {
            case 0 -> assign();
            case 1 -> close();
            case 2 -> speak();
            case 3 -> call();
            default -> pass(Duration.ofSeconds(random.pick(List.of(1, 30, 60, 120, 300))));
        }
        request = random.pick(requests);
        ranking = random.pick(rankings);
        ring = random.oneIn(20) ? random.ring(agents) : random.turn(ring);
        present = random.present(agents);
    }

    Choice chosen() {
        return Choice.of(
                Choosing.choose(request, ranking, workload, pool, ring, agent -> present.contains(agent.id()), now));
    }

    Choice expected() {
        return new PlainSelection(request, ranking, workload, work, ring, now).choose(agents, present);
    }

    private void assign() {
        var chosen = chosen().agent();
        agents.stream().filter(agent -> agent.id().equals(chosen)).forEach(agent -> {
            var before = workOf(agent);
            var places = new ArrayList<>(before.places());
            if (places.size() == MOST_PLACES) {
                places.remove(0);
            }
            places.add(random.place(now));
            change(agent, new Work(places, before.inCall(), now, before.version() + 1));
        });
    }

    private void close() {
        var agent = random.pick(agents);
        var places = new ArrayList<>(workOf(agent).places());
        if (!places.isEmpty()) {
            places.remove(random.number(places.size()));
            changePlaces(agent, places);
        }
    }

    /** Something is said in a conversation. */
    private void speak() {
        var agent = random.pick(agents);
        var places = new ArrayList<>(workOf(agent).places());
        if (!places.isEmpty()) {
            int index = random.number(places.size());
            var before = places.get(index);
            places.set(index, new Place(before.conversation(), before.channel(), now));
            changePlaces(agent, places);
        }
    }

    private void call() {
        var agent = random.pick(agents);
        var before = workOf(agent);
        change(agent, new Work(before.places(), !before.inCall(), before.lastAssigned(), before.version() + 1));
    }

    /** Time passes; the pool is told of those of whom a conversation stops counting towards load or limits. */
    private void pass(Duration time) {
        var before = now;
        now = now.plus(time);
        for (var agent : agents) {
            if (running(agent, before, workload.loadWindow()) != running(agent, now, workload.loadWindow())
                    || running(agent, before, workload.limitWindow()) != running(agent, now, workload.limitWindow())) {
                change(agent, workOf(agent));
            }
        }
    }

    private long running(Agent agent, Instant at, Duration window) {
        return workOf(agent).places().stream()
                .filter(place -> Duration.between(place.lastAt(), at).compareTo(window) < 0)
                .count();
    }

    private void changePlaces(Agent agent, List<Place> places) {
        var before = workOf(agent);
        change(agent, new Work(places, before.inCall(), before.lastAssigned(), before.version() + 1));
    }

    private void change(Agent agent, Work after) {
        work.put(agent.email(), after);
        pool.change(agent.email(), after, now);
    }

    private Work workOf(Agent agent) {
        return work.getOrDefault(agent.email(), Work.NONE);
    }
}
