package dev.switchboard.internal.directory;

import dev.switchboard.directory.Contact;
import dev.switchboard.directory.StaleContactException;
import dev.switchboard.event.RoutingEvent;
import dev.switchboard.identity.ContactId;
import dev.switchboard.internal.state.Attempts;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.spi.store.Commit;
import dev.switchboard.spi.store.Key;
import org.jspecify.annotations.Nullable;

/** Makes a draft so: all of it in one commit, or an error that says what is in the way. */
final class DraftSaving {
    private final DirectoryParts parts;
    private final ContactNumbers numbers;
    private final Linking linking;
    private final @Nullable ConversationId conversation;

    /**
     * Saves drafts.
     *
     * @param conversation what is to be linked to it, if anything
     */
    DraftSaving(DirectoryParts parts, ContactNumbers numbers, Linking linking, @Nullable ConversationId conversation) {
        this.parts = parts;
        this.numbers = numbers;
        this.linking = linking;
        this.conversation = conversation;
    }

    /** Whether it saves into the directory of these parts, and links no conversation. */
    boolean isPlainIn(DirectoryParts directory) {
        return conversation == null && parts.equals(directory);
    }

    Contact save(Planned plan, String by) {
        var now = parts.clock().instant();
        var before = plan.before();
        var id = before == null ? numbers.next() : before.id();
        return Attempts.untilCommitted("a contact", () -> attempt(plan, id, new ContactWriting(new Commit(), now, by)));
    }

    private @Nullable Contact attempt(Planned plan, ContactId id, ContactWriting writing) {
        var before = plan.before();
        var after = plan.after(id, writing.now());
        var happenings = plan.happenings(after.build());
        if (before != null && plan.isIdle(happenings) && conversation == null) {
            return before;
        }
        if (conversation != null) {
            happenings.addAll(linking.toNew(conversation, after, writing));
        }
        var contact = writing.write(before, plan.version(), after, happenings);
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
