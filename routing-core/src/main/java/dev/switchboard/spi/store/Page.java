package dev.switchboard.spi.store;

import java.util.List;

/**
 * A part of an answer.
 *
 * @param items in order
 * @param next where the next page begins; empty if this is the last
 */
public record Page<T>(List<T> items, String next) {
    public Page {
        items = List.copyOf(items);
    }
}
