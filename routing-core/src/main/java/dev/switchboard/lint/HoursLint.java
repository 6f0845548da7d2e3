package dev.switchboard.lint;

import dev.switchboard.hours.Hours;
import dev.switchboard.problem.Require;
import java.util.Optional;

/** Working hours in which nobody ever works. */
final class HoursLint {
    private HoursLint() {}

    /**
     * Checks the hours of one owner.
     *
     * @param pointer where the owner is
     * @param whose its name
     */
    static void check(Optional<Hours> hours, String pointer, String whose, Findings findings) {
        if (hours.isPresent() && !hours.get().isEverOpen()) {
            findings.add(
                    FindingCode.HOURS_NEVER_OPEN,
                    pointer + "/hours",
                    "the hours of " + Require.quote(whose) + " have no open time, on any day or date",
                    "Give them open times, such as 09:00-17:00 on MONDAY, or remove them");
        }
    }
}
