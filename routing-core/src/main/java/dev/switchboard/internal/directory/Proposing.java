package dev.switchboard.internal.directory;

import dev.switchboard.directory.MergeProposal;
import dev.switchboard.event.RoutingEvent;
import dev.switchboard.identity.ContactId;
import dev.switchboard.identity.IdentifierKind;
import dev.switchboard.spi.store.Commit;
import dev.switchboard.spi.store.Key;
import dev.switchboard.spi.store.RoutingStore;

/** Proposes that two contacts are one person, once: nothing is ever merged by itself. */
final class Proposing {
    private final RoutingStore store;

    Proposing(RoutingStore store) {
        this.store = store;
    }

    /** One of the two has an identifier of this kind that was to join the other. */
    void propose(ContactWriting writing, ContactId one, ContactId other, IdentifierKind kind) {
        var proposal = MergeProposal.of(one, other, kind, writing.now());
        var key = Key.mergeProposal(proposal.first(), proposal.second());
        if (store.read(key).value() == null && writing.isFirst(key)) {
            writing.commit().put(key, 0, proposal);
            writing.event(RoutingEvent.Kind.IDENTIFIER_CONFLICT, other);
        }
    }

    /** The two are one now, or decided to be two. */
    static void settle(ContactWriting writing, ContactId one, ContactId other) {
        boolean inOrder = one.compareTo(other) < 0;
        writing.commit().remove(inOrder ? Key.mergeProposal(one, other) : Key.mergeProposal(other, one), Commit.ANY);
    }
}
