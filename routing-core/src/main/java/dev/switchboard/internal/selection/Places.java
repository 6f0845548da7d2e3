package dev.switchboard.internal.selection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The places in a ring. Immutable; each is equal to itself alone, so that what was sorted by it is found at once. */
final class Places {
    /** No ring. */
    static final Places NONE = new Places(List.of());
    /** Behind all others. */
    private static final long NOWHERE = Long.MAX_VALUE;

    private final List<String> members;
    private final Map<String, Integer> numbers = new HashMap<>();

    /** The first one has number 1. */
    Places(List<String> members) {
        this.members = members;
        members.forEach(agent -> numbers.put(agent, numbers.size() + 1));
    }

    List<String> members() {
        return members;
    }

    /** Of the agent with this id; whoever is not in the ring comes last. */
    long of(String agent) {
        var number = numbers.get(agent);
        return number == null ? NOWHERE : number;
    }
}
