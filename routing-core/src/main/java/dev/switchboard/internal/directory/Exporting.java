package dev.switchboard.internal.directory;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Message;
import dev.switchboard.directory.ContactChange;
import dev.switchboard.identity.ContactId;
import dev.switchboard.internal.state.Pages;
import dev.switchboard.json.ContactJson;
import dev.switchboard.spi.store.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Gathers everything that is held about a contact, and about those that it absorbed. */
final class Exporting {
    private final DirectoryParts parts;

    Exporting(DirectoryParts parts) {
        this.parts = parts;
    }

    String export(ContactId id) {
        var contact = new Cards(parts.store()).require(id).contact();
        var changes = new ArrayList<ContactChange>();
        var conversations = new LinkedHashMap<Conversation, List<Message>>();
        for (var one : contact.ids()) {
            changes.addAll(Pages.all(parts.store(), new Query.ContactChanges(one, 1)));
            Pages.all(parts.store(), new Query.ConversationsOf(one))
                    .forEach(conversation -> conversations.put(
                            conversation, Pages.all(parts.store(), new Query.Messages(conversation.id(), 1))));
        }
        return ContactJson.export(contact, changes, conversations);
    }
}
