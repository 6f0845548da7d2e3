package dev.switchboard.internal.selection;

import dev.switchboard.agent.Agent;
import dev.switchboard.agent.Workload;
import dev.switchboard.identity.EmailAddress;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Agents who may be chosen, with what they have to do: sorted for each kind of request that was made, so that the next one of its
 * kind finds the best at once. Any number of threads may read; {@link #change} and the making of queues take turns.
 */
public final class Pool {
    private static final int MOST_QUEUES = 256;
    private static final int MOST_LADDERS = 256;

    private final Workload workload;
    private final Map<EmailAddress, Agent> agents = new HashMap<>();
    private final Map<String, Candidate> candidates = new ConcurrentHashMap<>();
    private final Map<Group, Queue> queues = new ConcurrentHashMap<>();
    private final Map<Kind, List<Step>> ladders = new ConcurrentHashMap<>();
    private final Object turn = new Object();

    /** Of these agents. */
    public Pool(List<Agent> agents, Workload workload, Function<EmailAddress, Work> work, Instant now) {
        this.workload = workload;
        for (var agent : agents) {
            this.agents.put(agent.email(), agent);
            candidates.put(agent.id(), Candidate.of(agent, work.apply(agent.email()), workload, now));
        }
    }

    /** What somebody has to do, as of now; if it is an agent of this pool. */
    public void change(EmailAddress email, Work work, Instant now) {
        var agent = agents.get(email);
        if (agent != null) {
            var candidate = Candidate.of(agent, work, workload, now);
            synchronized (turn) {
                candidates.put(agent.id(), candidate);
                queues.values().forEach(queue -> queue.change(candidate));
            }
        }
    }

    /** Where a kind of request looks. */
    List<Step> ladder(Kind kind) {
        var ladder = ladders.get(kind);
        return ladder == null ? addedLadder(kind) : ladder;
    }

    private List<Step> addedLadder(Kind kind) {
        synchronized (turn) {
            if (ladders.size() >= MOST_LADDERS) {
                ladders.clear();
            }
            return ladders.computeIfAbsent(kind, made -> Ladder.of(made, this));
        }
    }

    /** Those of the group. Its first request takes time in proportion to the pool, each further one none. */
    Queue queue(Group group) {
        synchronized (turn) {
            if (queues.size() >= MOST_QUEUES && !queues.containsKey(group)) {
                queues.clear();
                ladders.clear();
            }
            return queues.computeIfAbsent(group, made -> new Queue(made, candidates.values()));
        }
    }

    /** Everybody, in no order. */
    public List<Candidate> all() {
        return List.copyOf(candidates.values());
    }

    /** The agent with this id. */
    public @Nullable Candidate find(String agent) {
        return candidates.get(agent);
    }

    /** These agents alone. */
    public Pool only(List<String> ids, Instant now) {
        var some = ids.stream()
                .distinct()
                .map(candidates::get)
                .filter(one -> one != null)
                .toList();
        var work = new HashMap<EmailAddress, Work>();
        some.forEach(one -> work.put(one.agent().email(), one.work()));
        return new Pool(
                some.stream().map(Candidate::agent).toList(),
                workload,
                email -> work.getOrDefault(email, Work.NONE),
                now);
    }
}
