package dev.switchboard.testkit.scenario;

import dev.switchboard.testkit.OrganisationOverPolicy;
import java.util.List;

/**
 * One story.
 *
 * @param line that names it
 * @param setup of the organisation that it is told in
 * @param steps in their order
 */
record Scenario(Line line, OrganisationOverPolicy setup, List<Step> steps) {

    String title() {
        return line.value();
    }

    /** Tells it in an organisation of its own; fails at the first step after which something is not as expected. */
    void run() {
        try (var organisation = setup.start()) {
            var play = new Play(organisation);
            steps.forEach(step -> step.in(play));
        }
    }
}
