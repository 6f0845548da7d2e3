package dev.switchboard.examples.cli;

/** The program {@code switchboard}. */
public final class Main {

    private Main() {}

    /** Runs a command and ends the process. */
    public static void main(String[] args) {
        System.exit(new Cli(Console.ofProcess()).run(args));
    }
}
