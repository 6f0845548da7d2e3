package dev.switchboard.testkit.scenario;

import dev.switchboard.problem.ProblemCode;

/** What can be wrong with a file of scenarios. */
public enum ScenarioProblem implements ProblemCode {
    /** There is no such file, it cannot be read, or it is not UTF-8. */
    UNREADABLE,
    /** There is no file of scenarios, no scenario in a file, or no step in a scenario. */
    NOTHING_TO_RUN,
    /** A line before the first scenario that means nothing, or one that nearly begins a scenario. */
    UNKNOWN_SETUP,
    /** The file does not say over which policy it is. */
    POLICY_REQUIRED,
    /** Something that nobody can do. */
    UNKNOWN_STEP,
    /** Something that cannot be expected. */
    UNKNOWN_EXPECTATION,
    /** A value that is not allowed there, or that the policy does not know. */
    INVALID_VALUE,
    /** A line that may be somewhere else, but not there. */
    OUT_OF_PLACE,
    /** Something that may be there once, twice. */
    DUPLICATE
}
