package dev.switchboard.invariant;

import static dev.switchboard.invariant.DirectoryLaws.keysOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.directory.Contact;
import dev.switchboard.directory.Merge;
import dev.switchboard.directory.Unmerged;
import dev.switchboard.identity.IdentityKey;
import dev.switchboard.spi.store.Key;
import java.util.HashSet;

/** What holds of every merge that is undone, whatever was done in between. */
final class UndoingLaw {

    private UndoingLaw() {}

    /** nobody loses what nobody else took, and the survivor keeps what the others did not bring. */
    static void holds(DirectoryWorld world, Merge merge, Contact before, Unmerged undone) {
        var brought = new HashSet<IdentityKey>();
        for (int i = 0; i < merge.absorbed().size(); i++) {
            var had = merge.absorbed().get(i);
            var has = undone.restored().get(i);
            brought.addAll(keysOf(had));
            assertThat(keysOf(had)).containsAll(keysOf(has));
            had.identifiers().stream()
                    .filter(one -> !keysOf(has).contains(one.key()))
                    .forEach(one -> {
                        assertThat(undone.missing()).contains(one.identifier());
                        assertThat(world.store.read(Key.identity(one.key())).value())
                                .isNotNull();
                    });
        }
        assertThat(keysOf(undone.survivor()))
                .containsAll(keysOf(before).stream()
                        .filter(key -> !brought.contains(key))
                        .toList());
    }
}
