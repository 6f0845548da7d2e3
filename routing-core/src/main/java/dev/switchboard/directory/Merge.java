package dev.switchboard.directory;

import java.time.Instant;
import java.util.List;

/**
 * A merge, with what it takes to undo it.
 *
 * @param id which
 * @param at when
 * @param by who
 * @param before the survivor before
 * @param absorbed the others before, in the order in which they were merged
 * @param after the survivor afterwards
 */
public record Merge(MergeId id, Instant at, String by, Contact before, List<Contact> absorbed, Contact after) {
    public Merge {
        absorbed = List.copyOf(absorbed);
    }
}
