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
        } catch (AssertionError failure) {
            throw new AssertionError(what() + failure.getMessage(), failure);
        } catch (RuntimeException failure) {
            throw new AssertionError(what() + failure.getMessage() + story(play), failure);
        }
        var missed = expectations.stream()
                .flatMap(one -> one.missedBy(play).stream())
                .toList();
        if (!missed.isEmpty()) {
            throw new AssertionError(what() + String.join("\n  ", missed) + story(play));
        }
    }

    private String what() {
        return line + ": " + line.text().strip() + "\n  ";
    }

    private static String story(Play play) {
        return "\nThe story so far:\n" + play.organisation.story();
    }
}
