package dev.switchboard.examples.cli;

/** What the command line says to the shell. */
final class ExitCode {
    /** Done. */
    static final int DONE = 0;
    /** Something was found: an invalid policy, lint errors, differing expectations. */
    static final int FINDINGS = 1;
    /** Bad usage, or an input that cannot be read. */
    static final int UNUSABLE = 2;

    private ExitCode() {}
}
