package dev.switchboard.problem;

/** A stable name for one kind of mistake. Codes are for programs, messages are for people. */
public interface ProblemCode {

    /** The code as it is printed, for instance {@code TOO_MANY_REASONS}. */
    String name();
}
