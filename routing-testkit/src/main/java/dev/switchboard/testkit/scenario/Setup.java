package dev.switchboard.testkit.scenario;

import dev.switchboard.policy.Policy;
import dev.switchboard.testkit.Organisation;
import dev.switchboard.testkit.OrganisationOverPolicy;
import java.util.List;
import java.util.Optional;

/**
 * What stands at the beginning of a file, and holds for each of its scenarios.
 *
 * @param policy over which all is told
 * @param begins when; nothing for the usual time
 * @param contacts who is in the directory, the name first, then the identifiers
 */
record Setup(Policy policy, Optional<String> begins, List<List<String>> contacts) {

    /** A setup for one scenario. */
    OrganisationOverPolicy start() {
        var setup = Organisation.over(policy);
        begins.ifPresent(setup::at);
        contacts.forEach(
                one -> setup.contact(one.get(0), one.subList(1, one.size()).toArray(String[]::new)));
        return setup;
    }
}
