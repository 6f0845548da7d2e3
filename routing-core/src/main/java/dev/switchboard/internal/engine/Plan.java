package dev.switchboard.internal.engine;

import dev.switchboard.routing.RoutingDecision;

/** What was decided, and on demand what that changes. Nothing has happened yet. */
public interface Plan {

    RoutingDecision decision();

    /**
     * The changes that go with the decision. A preview never asks for them.
     *
     * @param told whether anybody wants to hear events
     */
    Effects effects(boolean told);
}
