package dev.switchboard.internal.engine;

import dev.switchboard.routing.RoutingDecision;
import java.util.Objects;

/** What was decided, and on demand what that changes. Nothing has happened yet. */
public final class Plan {
    private final Turn turn;

    Plan(Turn turn) {
        this.turn = turn;
    }

    public RoutingDecision decision() {
        return Objects.requireNonNull(turn.decision(), "the chain stage decides what no other stage did");
    }

    /** The changes that go with the decision. A preview never asks for them. */
    public Effects effects() {
        return new EffectsBuilder(turn, decision()).build();
    }
}
