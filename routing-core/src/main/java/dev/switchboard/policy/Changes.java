package dev.switchboard.policy;

import dev.switchboard.policy.PolicyChange.Action;
import dev.switchboard.policy.PolicyChange.Kind;
import java.util.ArrayList;
import java.util.List;

/** Collects changes. Belongs to one thread. */
final class Changes {
    private final String persona;
    private final List<PolicyChange> all;

    /** Changes of what all personas share. */
    Changes() {
        this("", new ArrayList<>());
    }

    private Changes(String persona, List<PolicyChange> all) {
        this.persona = persona;
        this.all = all;
    }

    /** The same collection for what belongs to this persona. */
    Changes of(String id) {
        return new Changes(id, all);
    }

    void added(Kind kind, String name, List<String> details) {
        add(kind, Action.ADDED, name, details);
    }

    void removed(Kind kind, String name) {
        add(kind, Action.REMOVED, name, List.of());
    }

    void changed(Kind kind, String name, String detail) {
        changed(kind, name, List.of(detail));
    }

    void changed(Kind kind, String name, List<String> details) {
        add(kind, Action.CHANGED, name, details);
    }

    void users(Action action, String whose, List<String> details) {
        add(Kind.USERS, action, whose, details);
    }

    void reordered(Kind kind, String order) {
        add(kind, Action.REORDERED, "", List.of(order));
    }

    private void add(Kind kind, Action action, String name, List<String> details) {
        all.add(new PolicyChange(persona, kind, action, name, details));
    }

    /** In the order told. */
    List<PolicyChange> list() {
        return List.copyOf(all);
    }
}
