package dev.switchboard.internal.directory;

import static java.util.Objects.requireNonNull;

import dev.switchboard.directory.Contact;
import dev.switchboard.directory.ContactBatch;
import dev.switchboard.directory.ContactDraft;
import dev.switchboard.identity.ContactId;
import dev.switchboard.internal.state.Attempts;
import dev.switchboard.permission.Action;
import dev.switchboard.permission.Actor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gathers what is to be saved as one; {@link BatchSaving} makes it so. */
final class DefaultContactBatch implements ContactBatch {
    private final DirectoryParts parts;
    private final ContactGuard guard;
    private final ContactNumbers numbers;
    private final Cards cards;
    private final Actor actor;
    private final List<Planned> plans = new ArrayList<>();
    private final List<Cards.Card> deleted = new ArrayList<>();
    private final Set<ContactId> known = new HashSet<>();
    private boolean saved;

    DefaultContactBatch(DirectoryParts parts, ContactGuard guard, ContactNumbers numbers, Actor actor) {
        this.parts = parts;
        this.guard = guard;
        this.numbers = numbers;
        this.cards = new Cards(parts.store());
        this.actor = actor;
    }

    @Override
    public ContactBatch add(ContactDraft draft) {
        requireNonNull(draft, "draft");
        if (!(draft instanceof DefaultContactDraft gathered) || !gathered.isPlainOf(actor.toString(), parts)) {
            throw new IllegalArgumentException("a batch takes drafts that " + actor
                    + " has begun in its directory, and not from a conversation; save this one by itself");
        }
        gathered.requireUnsaved();
        var before = gathered.before();
        if (before != null) {
            requireNew(before.id());
        }
        plans.add(gathered.take());
        if (before != null) {
            known.add(before.id());
        }
        return this;
    }

    @Override
    public ContactBatch delete(Contact asRead) {
        guard.require(
                actor, Action.DELETE_CONTACT, requireNonNull(asRead, "asRead").id());
        requireNew(asRead.id());
        deleted.add(cards.requireUnchanged(asRead));
        known.add(asRead.id());
        return this;
    }

    private void requireNew(ContactId id) {
        if (known.contains(id)) {
            throw new IllegalArgumentException(
                    "contact " + id + " is in the batch already; gather all of it in one draft");
        }
    }

    @Override
    public List<Contact> save() {
        if (saved) {
            throw new IllegalStateException("this batch was saved already; begin another one");
        }
        var saving = new BatchSaving(parts, plans, deleted, actor.toString());
        long first = saving.created() == 0 ? 1 : numbers.reserve(saving.created());
        var contacts = Attempts.untilCommitted("many contacts", () -> saving.attempt(first));
        saved = true;
        saving.tell(contacts);
        return contacts;
    }
}
