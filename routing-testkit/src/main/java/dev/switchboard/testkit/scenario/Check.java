package dev.switchboard.testkit.scenario;

import java.util.Optional;

/** Looks whether something is as expected. */
@FunctionalInterface
interface Check {

    /** What is there instead of what is expected; nothing if all is well. */
    Optional<String> missedBy(Play play);
}
