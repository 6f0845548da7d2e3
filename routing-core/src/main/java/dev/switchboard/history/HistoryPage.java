package dev.switchboard.history;

import java.util.List;

/**
 * A part of a history.
 *
 * @param entries oldest first
 * @param next where the next part begins; empty if this is the last
 */
public record HistoryPage(List<HistoryEntry> entries, String next) {
    /** Of somebody of whom nothing is known. */
    public static final HistoryPage EMPTY = new HistoryPage(List.of(), "");

    public HistoryPage {
        entries = List.copyOf(entries);
    }
}
