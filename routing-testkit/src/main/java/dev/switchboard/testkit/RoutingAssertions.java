package dev.switchboard.testkit;

import dev.switchboard.routing.RoutingDecision;

/** Where assertions about routing begin; meant for a static import. */
public final class RoutingAssertions {

    private RoutingAssertions() {}

    /** Asserts about a decision. */
    public static DecisionAssert assertThat(RoutingDecision decision) {
        return new DecisionAssert(decision);
    }
}
