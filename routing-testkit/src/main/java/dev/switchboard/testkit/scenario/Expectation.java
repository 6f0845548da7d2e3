package dev.switchboard.testkit.scenario;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What should be so after a step.
 *
 * @param lines that say so; several if each has a part of it
 * @param check whether it is so
 */
record Expectation(List<Line> lines, Check check) {

    /** What is wrong; nothing if all is well. */
    Optional<String> missedBy(Play play) {
        return check.missedBy(play)
                .map(got -> "line " + lines.get(0).number() + ": expected "
                        + lines.get(0).head() + " " + expected() + " but got " + got);
    }

    private String expected() {
        return lines.stream().map(Line::value).collect(Collectors.joining(" / "));
    }
}
