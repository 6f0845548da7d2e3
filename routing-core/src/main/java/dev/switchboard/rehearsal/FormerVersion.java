package dev.switchboard.rehearsal;

import dev.switchboard.policy.Policy;
import dev.switchboard.routing.RecordedDecision;
import dev.switchboard.routing.RoutingDecision;
import java.util.HashMap;
import java.util.Map;

/** A version of the policy that made recorded decisions, beside the one that is tried. Belongs to one thread. */
final class FormerVersion implements AutoCloseable {
    private final Recalling former;
    private final Recalling next;
    private final Map<String, Searched> searched = new HashMap<>();

    FormerVersion(Policy policy, Recalling next) {
        this.former = Recalling.former(policy);
        this.next = next;
    }

    RoutingDecision decide(RecordedDecision record) {
        return former.decide(record);
    }

    /** In which of the two versions of the persona something else is looked for. */
    Searched searched(String persona) {
        return searched.computeIfAbsent(persona, this::compare);
    }

    private Searched compare(String persona) {
        var before = former.persona(persona);
        var after = next.persona(persona);
        return before.isEmpty() || after.isEmpty() ? Searched.ANEW : Searched.of(before.get(), after.get());
    }

    boolean hasScript(String persona) {
        return former.persona(persona).filter(one -> !one.script().isEmpty()).isPresent();
    }

    @Override
    public void close() {
        former.close();
    }
}
