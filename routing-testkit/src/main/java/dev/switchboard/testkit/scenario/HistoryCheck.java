package dev.switchboard.testkit.scenario;

import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.testkit.RoutingAssertions;
import java.util.List;
import java.util.Optional;

/**
 * Looks whether the history of whoever asked last tells something.
 *
 * @param entries in this order, as {@link dev.switchboard.testkit.HistoryAssert} tells them, and maybe others between
 */
record HistoryCheck(List<String> entries) implements Check {

    @Override
    public Optional<String> missedBy(Play play) {
        var asker = play.asker();
        if (asker.isEmpty()) {
            return Optional.of("nothing, as nobody has asked yet");
        }
        try {
            RoutingAssertions.assertThat(play.organisation.history(asker.get())).tells(entries.toArray(String[]::new));
            return Optional.empty();
        } catch (AssertionError | InvalidInputException missed) {
            return Optional.of("this: " + missed.getMessage());
        }
    }
}
