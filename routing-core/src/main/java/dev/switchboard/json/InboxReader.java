package dev.switchboard.json;

import dev.switchboard.inbox.Inbox;
import org.jspecify.annotations.Nullable;

/** Reads an inbox. */
final class InboxReader {
    private static final Inbox WITHOUT_ID = Inbox.followUp("?");

    private Inbox inbox = WITHOUT_ID;
    private boolean hasId;

    private InboxReader() {}

    /** The inbox, or null if it has no usable id, which is noted. */
    static @Nullable Inbox read(JsonValue value, Reading reading) {
        var fields = reading.object(value);
        return fields == null ? null : new InboxReader().read(fields);
    }

    private @Nullable Inbox read(Fields fields) {
        fields.require("id", "the name that rules use for this inbox");
        fields.text("id", id -> {
            inbox = Inbox.followUp(id);
            hasId = true;
        });
        fields.text("name", name -> inbox = inbox.called(name));
        fields.constant("kind", Inbox.Kind.class, "kind of inbox", kind -> inbox = inbox.withKind(kind));
        fields.texts("members", agents -> inbox = inbox.withMembers(agents));
        fields.done();
        return hasId ? inbox : null;
    }
}
