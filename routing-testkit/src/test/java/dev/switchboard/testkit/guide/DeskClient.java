package dev.switchboard.testkit.guide;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What the guide's adapter talks to: a desk with tickets in queues, in memory. Any number of threads may use it. */
final class DeskClient {
    private final Map<String, String> names = new ConcurrentHashMap<>();
    private final Map<String, Ticket> tickets = new ConcurrentHashMap<>();

    /** A ticket, and the requests that it has seen. */
    private record Ticket(String queue, Set<String> requests) {}

    void ensureQueue(String id, String name) {
        names.put(id, name);
    }

    /** The same request a second time changes nothing. */
    void put(String ticket, String queue, String request) {
        tickets.compute(ticket, (id, before) -> {
            var requests = new HashSet<>(before == null ? Set.of() : before.requests);
            return before != null && !requests.add(request) ? before : new Ticket(queue, with(requests, request));
        });
    }

    private static Set<String> with(Set<String> requests, String request) {
        requests.add(request);
        return requests;
    }

    String queueOf(String ticket) {
        return tickets.getOrDefault(ticket, new Ticket("", Set.of())).queue;
    }
}
