package dev.switchboard.testkit;

import dev.switchboard.policy.Policy;

/** An organisation over a given policy, before it starts. Belongs to one thread. */
public final class OrganisationOverPolicy extends OrganisationSetup<OrganisationOverPolicy> {
    private final Policy policy;

    OrganisationOverPolicy(Policy policy) {
        this.policy = policy;
    }

    @Override
    OrganisationOverPolicy self() {
        return this;
    }

    @Override
    Policy policy() {
        return policy;
    }
}
