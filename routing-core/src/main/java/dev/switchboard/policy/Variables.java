package dev.switchboard.policy;

import dev.switchboard.directory.VariableDefinition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The variables of a policy, and which of them identify the customer. Immutable. */
final class Variables {
    static final Variables NONE = new Variables(List.of());

    private final List<VariableDefinition> all;
    private final Map<String, VariableDefinition> byName = new HashMap<>();
    private final List<String> identifying;

    /** Of a list in which no name is there twice. */
    Variables(List<VariableDefinition> all) {
        this.all = List.copyOf(all);
        var names = new ArrayList<String>();
        for (var variable : all) {
            byName.put(variable.name(), variable);
            if (variable.identifiesCustomer()) {
                names.add(variable.name());
            }
        }
        this.identifying = List.copyOf(names);
    }

    List<VariableDefinition> all() {
        return all;
    }

    Optional<VariableDefinition> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    List<String> identifying() {
        return identifying;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Variables that && all.equals(that.all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }
}
