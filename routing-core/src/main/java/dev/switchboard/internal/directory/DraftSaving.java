package dev.switchboard.internal.directory;

import dev.switchboard.directory.Contact;
import dev.switchboard.directory.ContactChange.Kind;
import dev.switchboard.directory.StaleContactException;
import dev.switchboard.event.RoutingEvent;
import dev.switchboard.identity.ContactId;
import dev.switchboard.internal.state.Attempts;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.spi.store.Commit;
import dev.switchboard.spi.store.Key;
import java.time.Instant;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** Makes a draft so: all of it in one commit, or an error that says what is in the way. */
final class DraftSaving {
    private final DirectoryParts parts;
    private final ContactNumbers numbers;
    private final Linking linking;
    private final Cards.@Nullable Card base;
    private final @Nullable ConversationId conversation;

    /**
     * Saves drafts of one contact.
     *
     * @param base as the draft found it, nothing if it is to be made
     * @param conversation what is to be linked to it, if anything
     */
    DraftSaving(
            DirectoryParts parts,
            ContactNumbers numbers,
            Linking linking,
            Cards.@Nullable Card base,
            @Nullable ConversationId conversation) {
        this.parts = parts;
        this.numbers = numbers;
        this.linking = linking;
        this.base = base;
        this.conversation = conversation;
    }

    Contact save(DefaultContactDraft draft) {
        var now = parts.clock().instant();
        var before = base == null ? null : base.contact();
        var id = before == null ? numbers.next() : before.id();
        return Attempts.untilCommitted("a contact", () -> attempt(draft, before, id, now));
    }

    private @Nullable Contact attempt(DefaultContactDraft draft, @Nullable Contact before, ContactId id, Instant now) {
        var writing = new ContactWriting(new Commit(), now, draft.by());
        var after = draft.applyTo(before == null ? Contact.create(id, now) : before.toBuilder());
        var happenings = new ArrayList<ContactWriting.Happening>();
        if (before == null) {
            happenings.add(ContactWriting.Happening.of(Kind.CREATED, ""));
        }
        happenings.addAll(ContactDifference.between(before, after.build(), draft::origin));
        if (before != null && happenings.isEmpty() && conversation == null && !before.isProvisional()) {
            return before;
        }
        if (conversation != null) {
            happenings.add(ContactWriting.Happening.of(Kind.LINKED, conversation.toString()));
            linking.toNew(conversation, after.build(), writing);
        }
        var contact = writing.write(before, base == null ? 0 : base.version(), after, happenings);
        writing.event(
                before == null ? RoutingEvent.Kind.CONTACT_CREATED : RoutingEvent.Kind.CONTACT_CHANGED, contact.id());
        return commit(writing, contact);
    }

    /** Null if only the conversation was in the way, which has moved on. */
    private @Nullable Contact commit(ContactWriting writing, Contact contact) {
        var conflicts = writing.commitTo(parts);
        if (conflicts.isEmpty()) {
            return contact;
        }
        if (conflicts.contains(Key.contact(contact.id()))) {
            throw new StaleContactException(contact.id());
        }
        new Conflicts(parts).explain(contact, conflicts);
        return null;
    }
}
