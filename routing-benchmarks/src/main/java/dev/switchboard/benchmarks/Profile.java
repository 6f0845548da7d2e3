package dev.switchboard.benchmarks;

import org.openjdk.jmh.runner.options.TimeValue;

/** How long, and with how much, is measured. */
public enum Profile {
    /** Only whether everything runs. */
    SMOKE(1_000, 1, 1, 1, 100, 1, 100),
    /** About a quarter of an hour on two cores. */
    SHORT(1_000_000, 2, 1, 5, 1_000, 3, 300),
    /** Two to three hours. */
    LONG(1_000_000, 5, 5, 5, 2_000, 5, 2_000);

    private final int users;
    private final int rounds;
    private final int roundsAside;
    private final int warmups;
    private final int warmupMillis;
    private final int iterations;
    private final int millis;

    Profile(int users, int rounds, int roundsAside, int warmups, int warmupMillis, int iterations, int millis) {
        this.users = users;
        this.rounds = rounds;
        this.roundsAside = roundsAside;
        this.warmups = warmups;
        this.warmupMillis = warmupMillis;
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

    int roundsAside() {
        return roundsAside;
    }

    int warmups() {
        return warmups;
    }

    TimeValue warmupTime() {
        return TimeValue.milliseconds(warmupMillis);
    }

    int iterations() {
        return iterations;
    }

    TimeValue time() {
        return TimeValue.milliseconds(millis);
    }
}
