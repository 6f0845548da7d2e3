package dev.switchboard.history;

import java.util.List;

/**
 * A part of what was found.
 *
 * @param found oldest first
 * @param next where the next part begins; empty if this is the last
 */
public record FoundPage(List<Found> found, String next) {
    public FoundPage {
        found = List.copyOf(found);
    }
}
