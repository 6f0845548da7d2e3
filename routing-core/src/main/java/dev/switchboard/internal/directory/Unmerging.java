package dev.switchboard.internal.directory;

import dev.switchboard.directory.Contact;
import dev.switchboard.directory.ContactChange.Kind;
import dev.switchboard.directory.DirectoryProblem;
import dev.switchboard.directory.Merge;
import dev.switchboard.directory.MergeId;
import dev.switchboard.directory.Unmerged;
import dev.switchboard.event.RoutingEvent;
import dev.switchboard.internal.directory.ContactWriting.Happening;
import dev.switchboard.internal.state.Attempts;
import dev.switchboard.internal.state.Pages;
import dev.switchboard.spi.store.Commit;
import dev.switchboard.spi.store.Key;
import dev.switchboard.spi.store.Query;
import dev.switchboard.spi.store.RoutingStore;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Undoes a merge: exactly, if nothing changed since; what changed later stays with the survivor. */
final class Unmerging {
    private final DirectoryParts parts;
    private final Cards cards;

    Unmerging(DirectoryParts parts) {
        this.parts = parts;
        this.cards = new Cards(parts.store());
    }

    Unmerged undo(MergeId id, String by) {
        return Attempts.untilCommitted("the undoing of a merge", () -> attempt(id, by));
    }

    private @Nullable Unmerged attempt(MergeId id, String by) {
        var read = parts.store().read(Key.merge(id));
        var merge = read.value();
        if (merge == null) {
            throw Cards.problem(
                    DirectoryProblem.UNKNOWN_MERGE,
                    "there is no merge " + id.change() + " of contact " + id.survivor()
                            + "; it was undone before, or its contact deleted or anonymised, which is final");
        }
        requireLatest(merge);
        var survivor = survivor(merge);
        var writing = new ContactWriting(new Commit(), parts.clock().instant(), by);
        var undoing = new Undoing(parts.store(), merge, survivor.contact());
        var restored = new ArrayList<Contact>();
        for (var one : merge.absorbed()) {
            var now = cards.read(one.id()).orElseThrow();
            restored.add(writing.write(
                    now.contact(),
                    now.version(),
                    now.contact().toBuilder().restored(undoing.restored(one)),
                    List.of(Happening.of(Kind.UNMERGED, merge.id().survivor().toString()))));
        }
        var after = writing.write(
                survivor.contact(),
                survivor.version(),
                undoing.survivor(),
                happenings(merge, survivor.contact(), undoing));
        writing.commit().remove(Key.merge(id), read.version());
        writing.event(RoutingEvent.Kind.CONTACTS_UNMERGED, after.id());
        if (!writing.commitTo(parts).isEmpty()) {
            return null;
        }
        return new Unmerged(after, restored, undoing.missing());
    }

    /** The last one first: what a later merge keeps of an earlier one is then never left over. */
    private void requireLatest(Merge merge) {
        var latest = latest(parts.store(), merge.id());
        if (!latest.equals(merge.id())) {
            throw Cards.problem(
                    DirectoryProblem.MERGE_FINAL,
                    "contact " + merge.id().survivor() + " absorbed others since, by merge " + latest.change()
                            + "; undo that one first");
        }
    }

    /** The last merge of the same survivor. */
    static MergeId latest(RoutingStore store, MergeId merge) {
        var merges = Pages.all(store, new Query.Merges(merge.survivor()));
        return merges.isEmpty() ? merge : merges.get(merges.size() - 1).id();
    }

    private static List<Happening> happenings(Merge merge, Contact before, Undoing undoing) {
        var all = new ArrayList<Happening>();
        merge.absorbed()
                .forEach(one -> all.add(Happening.of(Kind.UNMERGED, one.id().toString())));
        var after = undoing.survivor().build();
        if (!after.name().equals(before.name())) {
            all.add(new Happening(
                    Kind.NAMED,
                    "name",
                    before.name(),
                    after.name(),
                    after.nameSource().orElse(null)));
        }
        return all;
    }

    private Cards.Card survivor(Merge merge) {
        var card = cards.read(merge.id().survivor()).orElseThrow();
        var contact = card.contact();
        if (!contact.isActive()) {
            throw Cards.problem(
                    DirectoryProblem.MERGE_FINAL,
                    "contact " + contact.id() + " was merged itself since; undo that merge first");
        }
        return card;
    }
}
