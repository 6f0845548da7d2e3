package dev.switchboard.memory;

import java.util.Arrays;
import java.util.List;

/**
 * What was appended to one conversation or contact, by sequence from 1. Written under the store's lock, read without one.
 *
 * @param <T> what is appended
 */
final class Log<T> {
    private static final Object[] NOTHING = {};

    private volatile Object[] entries = NOTHING;

    void append(T entry) {
        var before = entries;
        var longer = Arrays.copyOf(before, before.length + 1);
        longer[before.length] = entry;
        entries = longer;
    }

    /** Puts this in the place of the one with the sequence. */
    void replace(long sequence, T entry) {
        var changed = entries.clone();
        changed[(int) sequence - 1] = entry;
        entries = changed;
    }

    @SuppressWarnings("unchecked") // nothing else is ever appended
    List<T> from(long sequence) {
        var all = entries;
        int start = (int) Math.min(all.length, Math.max(0, sequence - 1));
        return (List<T>) Arrays.asList(all).subList(start, all.length);
    }
}
