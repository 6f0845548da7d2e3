package dev.switchboard.policy;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Numbers elements with the same key, from 1. Belongs to one thread. */
final class KeyNumbers {
    private final Map<String, Integer> last = new HashMap<>();
    private final Set<ElementKey> taken;

    KeyNumbers() {
        this(Set.of());
    }

    /** Numbers them without these. */
    KeyNumbers(Set<ElementKey> taken) {
        this.taken = taken;
    }

    ElementKey next(String key) {
        var next = number(key);
        while (taken.contains(next)) {
            next = number(key);
        }
        return next;
    }

    private ElementKey number(String key) {
        return new ElementKey(key, last.merge(key, 1, Integer::sum));
    }
}
