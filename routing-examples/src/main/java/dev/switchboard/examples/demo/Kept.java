package dev.switchboard.examples.demo;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The latest of something. Any number of threads may use it. */
final class Kept<T> {
    private static final int MOST = 1_000;

    private final Deque<T> all = new ArrayDeque<>();

    synchronized void add(T one) {
        if (all.size() == MOST) {
            all.removeFirst();
        }
        all.addLast(one);
    }

    /** Oldest first. */
    synchronized List<T> all() {
        return List.copyOf(all);
    }
}
