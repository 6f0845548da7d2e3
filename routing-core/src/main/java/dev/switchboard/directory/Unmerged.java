package dev.switchboard.directory;

import dev.switchboard.identity.Identifier;
import java.util.List;

/**
 * What became of a merge that was undone.
 *
 * @param survivor without what only the others had brought; what was changed after the merge stays with it
 * @param restored the others, active again
 * @param missing identifiers that a restored contact had, and which another contact has by now
 */
public record Unmerged(Contact survivor, List<Contact> restored, List<Identifier> missing) {
    public Unmerged {
        restored = List.copyOf(restored);
        missing = List.copyOf(missing);
    }
}
