package dev.switchboard.policy;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Numbers elements with the same key, from 1. Belongs to one thread. */
final class KeyNumbers {
    private final Map<Object, Integer> last = new HashMap<>();
    private final Set<ElementKey> taken;

    KeyNumbers() {
        this(Set.of());
    }

    /** Numbers them without these. */
    KeyNumbers(Set<ElementKey> taken) {
        this.taken = taken;
    }

    ElementKey next(Object key) {
        var next = number(key);
        while (taken.contains(next)) {
            next = number(key);
        }
        return next;
    }

    private ElementKey number(Object key) {
        return new ElementKey(key, last.merge(key, 1, Integer::sum));
    }
}
