package dev.switchboard.memory;

import dev.switchboard.conversation.Message;
import dev.switchboard.directory.ContactChange;
import dev.switchboard.identity.ContactId;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.spi.store.Commit;
import dev.switchboard.spi.store.Key;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a commit appends, by where it belongs. */
final class Appended {
    /** Nothing more: what a commit appends is there before most of its writes. */
    static final Appended NOTHING = new Appended(new Commit());

    private final List<Message> messages;
    private final List<Message> redactedMessages;
    private final Map<ContactId, List<ContactChange>> changes;
    private final Map<ContactId, List<ContactChange>> redactedChanges;

    static Appended of(Commit commit) {
        boolean isNothing = commit.messages().isEmpty()
                && commit.changes().isEmpty()
                && commit.redactedMessages().isEmpty()
                && commit.redactedChanges().isEmpty();
        return isNothing ? NOTHING : new Appended(commit);
    }

    private Appended(Commit commit) {
        messages = commit.messages();
        redactedMessages = commit.redactedMessages();
        changes = byContact(commit.changes());
        redactedChanges = byContact(commit.redactedChanges());
    }

    private static Map<ContactId, List<ContactChange>> byContact(List<ContactChange> all) {
        if (all.isEmpty()) {
            return Map.of();
        }
        var found = new HashMap<ContactId, List<ContactChange>>();
        all.forEach(change -> found.computeIfAbsent(change.contact(), any -> new ArrayList<>(1))
                .add(change));
        return found;
    }

    boolean hasMessages() {
        return !messages.isEmpty() || !redactedMessages.isEmpty();
    }

    /** The log of what is under the key, with what is new; null if nothing is ever appended to it. */
    @Nullable
    Log<?> addTo(Key<?> key, @Nullable Log<?> before) {
        return switch (key.kind()) {
            case CONVERSATION -> withMessages((ConversationId) key.id(), Appended.<Message>known(before));
            case CONTACT -> withChanges((ContactId) key.id(), Appended.<ContactChange>known(before));
            default -> null;
        };
    }

    @SuppressWarnings("unchecked") // the kind of the key says what is appended
    private static <T> Log<T> known(@Nullable Log<?> before) {
        return before == null ? new Log<>() : (Log<T>) before;
    }

    private Log<Message> withMessages(ConversationId conversation, Log<Message> log) {
        for (int i = 0; i < messages.size(); i++) {
            if (messages.get(i).conversation().equals(conversation)) {
                log.append(messages.get(i));
            }
        }
        for (int i = 0; i < redactedMessages.size(); i++) {
            if (redactedMessages.get(i).conversation().equals(conversation)) {
                log.replace(redactedMessages.get(i).sequence(), redactedMessages.get(i));
            }
        }
        return log;
    }

    private Log<ContactChange> withChanges(ContactId contact, Log<ContactChange> log) {
        changes.getOrDefault(contact, List.of()).forEach(log::append);
        redactedChanges.getOrDefault(contact, List.of()).forEach(change -> log.replace(change.sequence(), change));
        return log;
    }
}
