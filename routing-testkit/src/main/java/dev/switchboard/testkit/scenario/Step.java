package dev.switchboard.testkit.scenario;

import java.util.List;

/**
 * Something that is done in a scenario, and what should be so afterwards.
 *
 * @param line that says so
 * @param act what is done
 * @param expectations looked at afterwards, all of them
 */
record Step(Line line, Act act, List<Expectation> expectations) {

    /** Does it; fails with everything that is not as expected. */
    void in(Play play) {
        try {
            play.take(act);
        } catch (RuntimeException | AssertionError failure) {
            throw new AssertionError(line + ": " + line.text().strip() + "\n  " + failure.getMessage(), failure);
        }
        var missed = expectations.stream()
                .flatMap(one -> one.missedBy(play).stream())
                .toList();
        if (!missed.isEmpty()) {
            throw new AssertionError(line + ": " + line.text().strip() + "\n  " + String.join("\n  ", missed)
                    + "\nThe story so far:\n" + play.organisation.story());
        }
    }
}
