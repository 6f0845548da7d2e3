package dev.switchboard.internal.directory;

import dev.switchboard.directory.Contact;
import dev.switchboard.directory.ContactChange.Kind;
import dev.switchboard.directory.ContactIdentifier;
import dev.switchboard.directory.DirectoryProblem;
import dev.switchboard.directory.Merge;
import dev.switchboard.directory.MergeId;
import dev.switchboard.directory.Unmerged;
import dev.switchboard.event.RoutingEvent;
import dev.switchboard.identity.Identifier;
import dev.switchboard.identity.IdentityKey;
import dev.switchboard.internal.directory.ContactWriting.Happening;
import dev.switchboard.internal.state.Attempts;
import dev.switchboard.internal.state.Pages;
import dev.switchboard.spi.store.Commit;
import dev.switchboard.spi.store.Key;
import dev.switchboard.spi.store.Query;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
        var undoing = new Undoing(merge, survivor.contact());
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
        var merges = Pages.all(parts.store(), new Query.Merges(merge.id().survivor()));
        var latest =
                merges.isEmpty() ? merge.id() : merges.get(merges.size() - 1).id();
        if (!latest.equals(merge.id())) {
            throw Cards.problem(
                    DirectoryProblem.MERGE_FINAL,
                    "contact " + merge.id().survivor() + " absorbed others since, by merge " + latest.change()
                            + "; undo that one first");
        }
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

    /** What each of them has afterwards. */
    private final class Undoing {
        private final Merge merge;
        private final Contact now;
        private final Set<IdentityKey> brought = new HashSet<>();
        private final List<Identifier> missing = new ArrayList<>();

        Undoing(Merge merge, Contact now) {
            this.merge = merge;
            this.now = now;
            merge.absorbed().forEach(one -> one.identifiers().forEach(value -> brought.add(value.key())));
            merge.before().identifiers().forEach(value -> brought.remove(value.key()));
        }

        List<Identifier> missing() {
            return missing;
        }

        /** Without what only the others brought; what was not touched since is as it was before. */
        Contact.Builder survivor() {
            var aliases = new ArrayList<>(now.aliases());
            merge.absorbed().forEach(one -> {
                aliases.remove(one.id());
                aliases.removeAll(one.aliases());
            });
            var after = now.toBuilder()
                    .identifiers(now.identifiers().stream()
                            .filter(one -> !brought.contains(one.key()))
                            .map(this::before)
                            .toList())
                    .aliases(aliases);
            if (now.isProvisional() == merge.after().isProvisional()) {
                after.provisional(merge.before().isProvisional());
            }
            if (now.isBlocked() == merge.after().isBlocked()) {
                after.blocked(merge.before().isBlocked());
            }
            return now.name().equals(merge.after().name())
                    ? after.name(
                            merge.before().name(), merge.before().nameSource().orElse(null))
                    : after;
        }

        /** As it was before, unless it was changed since; which value is the one to use is told apart from what it is. */
        private ContactIdentifier before(ContactIdentifier value) {
            var untouched = merge.after()
                    .identifier(value.key())
                    .filter(then -> then.primary(value.isPrimary()).equals(value));
            return untouched
                    .flatMap(same -> merge.before().identifier(value.key()))
                    .orElse(value)
                    .primary(isPrimary(value));
        }

        /** A value that was chosen since and stays is the one to use, else the one that was so before. */
        private boolean isPrimary(ContactIdentifier value) {
            var chosen = now.identifiers(value.kind()).stream()
                    .filter(one -> one.isPrimary() && !wasPrimary(one, merge.after()) && !brought.contains(one.key()))
                    .findFirst();
            return chosen.map(value::equals).orElseGet(() -> wasPrimary(value, merge.before()));
        }

        private static boolean wasPrimary(ContactIdentifier value, Contact then) {
            return then.identifier(value.key())
                    .filter(ContactIdentifier::isPrimary)
                    .isPresent();
        }

        /** As it was, without what somebody else has by now. */
        Contact restored(Contact absorbed) {
            var values = new ArrayList<ContactIdentifier>();
            for (var value : absorbed.identifiers()) {
                if (isFree(value)) {
                    values.add(verifiedSince(value));
                } else {
                    missing.add(value.identifier());
                }
            }
            return absorbed.toBuilder().identifiers(values).build();
        }

        /** What the survivor knew of a value that both had does not become known of the other one. */
        private ContactIdentifier verifiedSince(ContactIdentifier value) {
            var knownThen = merge.after().identifier(value.key()).filter(ContactIdentifier::isVerified);
            return knownThen.isPresent()
                    ? value
                    : now.identifier(value.key())
                            .flatMap(ContactIdentifier::verification)
                            .map(value::verified)
                            .orElse(value);
        }

        private boolean isFree(ContactIdentifier value) {
            if (!value.isUnique() || now.identifier(value.key()).isPresent()) {
                return true;
            }
            return parts.store().read(Key.identity(value.key())).value() == null;
        }
    }
}
