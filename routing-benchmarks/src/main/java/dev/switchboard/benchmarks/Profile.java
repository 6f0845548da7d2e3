package dev.switchboard.benchmarks;

import org.openjdk.jmh.runner.options.TimeValue;

/** How long, and with how much, is measured. */
public enum Profile {
    /** Only whether everything runs. */
    SMOKE(1_000, 1, 1, 1, 1, 100),
    /** Less than a quarter of an hour on two cores. */
    SHORT(1_000_000, 2, 1, 3, 4, 400),
    /** Two to three hours. */
    LONG(1_000_000, 5, 5, 5, 5, 2_000);

    private final int users;
    private final int rounds;
    private final int roundsOfPeers;
    private final int warmups;
    private final int iterations;
    private final int millis;

    Profile(int users, int rounds, int roundsOfPeers, int warmups, int iterations, int millis) {
        this.users = users;
        this.rounds = rounds;
        this.roundsOfPeers = roundsOfPeers;
        this.warmups = warmups;
        this.iterations = iterations;
        this.millis = millis;
    }

    /** How many users are mapped. */
    public int users() {
        return users;
    }

    /** How often everything is started anew; contestants take turns, so that a disturbance does not hit only one. */
    public int rounds() {
        return rounds;
    }

    int roundsOfPeers() {
        return roundsOfPeers;
    }

    int warmups() {
        return warmups;
    }

    int iterations() {
        return iterations;
    }

    TimeValue time() {
        return TimeValue.milliseconds(millis);
    }
}
