package dev.switchboard.internal.directory;

import dev.switchboard.conversation.ContactLink;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.directory.Contact;
import dev.switchboard.directory.ContactChange.Kind;
import dev.switchboard.directory.ContactIdentifier;
import dev.switchboard.directory.Merge;
import dev.switchboard.directory.MergeId;
import dev.switchboard.event.RoutingEvent;
import dev.switchboard.identity.IdentityKey;
import dev.switchboard.internal.directory.ContactWriting.Happening;
import dev.switchboard.spi.store.Commit;
import dev.switchboard.spi.store.Key;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the link of a conversation to a contact ends: the contact loses what it has only by that, and whoever it absorbed by that is somebody
 * of their own again, unless the contact has gone on since: merged others, or was looked after by a human. Belongs to one thread.
 */
final class Leaving {
    private final DirectoryParts parts;
    private final ContactWriting writing;
    private final Cards.Card card;
    private final Conversation conversation;
    private final ContactLink link;
    private final List<IdentityKey> lost;
    private final @Nullable Merge merge;
    private final Cards.@Nullable Card absorbed;

    /** The end of the present link of the conversation, which is one to this contact. */
    Leaving(DirectoryParts parts, ContactWriting writing, Cards.Card card, Conversation conversation) {
        this.parts = parts;
        this.writing = writing;
        this.card = card;
        this.conversation = conversation;
        this.link = conversation.link().orElseThrow();
        this.lost = card.contact().identifiers().stream()
                .filter(this::isOnlyTaught)
                .map(ContactIdentifier::key)
                .toList();
        this.merge = merge();
        this.absorbed = merge == null ? null : absorbed(merge);
    }

    /** The merge by which the link began, if it can be undone. */
    private @Nullable Merge merge() {
        if (link.merge() == 0 || !card.contact().id().equals(link.linked()) || isLookedAfter()) {
            return null;
        }
        var id = new MergeId(card.contact().id(), link.merge());
        return Unmerging.latest(parts.store(), id).equals(id)
                ? parts.store().read(Key.merge(id)).value()
                : null;
    }

    /** Whether a human has edited or verified something since that the link taught. */
    private boolean isLookedAfter() {
        return card.contact().identifiers().stream()
                .anyMatch(one -> link.taught().contains(one.key()) && !isOnlyTaught(one));
    }

    /** What a human has edited or verified since is more than what the link taught. */
    private boolean isOnlyTaught(ContactIdentifier one) {
        return link.taught().contains(one.key()) && Recognised.isOnlyTaught(one);
    }

    private Cards.Card absorbed(Merge undone) {
        var one = undone.absorbed().get(0);
        var now = new Cards(parts.store()).read(one.id()).orElseThrow();
        var before = new Undoing(parts.store(), undone, card.contact()).restored(one);
        return new Cards.Card(now.contact().toBuilder().restored(before).build(), now.version());
    }

    /** The identifiers that the contact has only by the link. */
    List<IdentityKey> lost() {
        return lost;
    }

    /** Whom the contact absorbed by the link, active again, but not yet written; nothing if there is nobody. */
    Cards.@Nullable Card absorbed() {
        return absorbed;
    }

    /** Takes from the contact what it has only by the link. */
    void release() {
        var before = card.contact();
        var after = merge == null ? before.toBuilder() : new Undoing(parts.store(), merge, before).survivor();
        after.identifiers(after.build().identifiers().stream()
                .filter(one -> !lost.contains(one.key()))
                .toList());
        var happenings = new ArrayList<Happening>();
        if (merge != null && absorbed != null) {
            happenings.add(Happening.of(Kind.UNMERGED, absorbed.contact().id().toString()));
            writing.commit().remove(Key.merge(merge.id()), Commit.ANY);
            writing.event(RoutingEvent.Kind.CONTACTS_UNMERGED, before.id());
        }
        happenings.add(Happening.of(Kind.DISCONNECTED, conversation.id().toString()));
        happenings.addAll(ContactDifference.between(before, after.build(), any -> null));
        writing.write(before, card.version(), after, happenings);
    }

    /**
     * Whom the contact absorbed by the link goes on as somebody of their own; until now they were a mere number.
     *
     * @param other a contact that takes what it has, if there is one
     */
    void restore(@Nullable Contact other) {
        if (absorbed == null) {
            return;
        }
        var after = absorbed.contact().toBuilder();
        after.identifiers(absorbed.contact().identifiers().stream()
                .filter(one -> other == null || other.identifier(one.key()).isEmpty())
                .toList());
        writing.write(
                null,
                absorbed.version(),
                after,
                List.of(Happening.of(Kind.UNMERGED, card.contact().id().toString())));
    }
}
