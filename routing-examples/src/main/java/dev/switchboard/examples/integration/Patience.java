package dev.switchboard.examples.integration;

/** How often the events of a file may recur while one question is answered. Belongs to one thread. */
final class Patience {
    static final int MOST = 100_000;

    private int left = MOST;

    /** Uses up one, if one is left. */
    boolean isLeft() {
        left--;
        return left >= 0;
    }

    /** Whether one was wanted when none was left. */
    boolean isLost() {
        return left < 0;
    }
}
