package dev.switchboard.examples.integration;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.switchboard.examples.json.JsonObject;
import dev.switchboard.notification.Notification;
import java.io.IOException;

/** What a webhook is told of a notification. */
final class NotificationJson {
    private NotificationJson() {}

    /** To whom, from which conversation, what to read, and how to answer if that is possible. */
    static String of(Notification notification) {
        return JsonObject.of(json -> {
            json.writeStringField("key", notification.key());
            writeRecipient(notification, json);
            writeConversation(notification, json);
            json.writeStringField("subject", notification.subject());
            json.writeStringField("text", notification.body());
            var tag = notification.replyTag();
            if (tag.isPresent()) {
                json.writeStringField("replyTag", tag.get().value());
            }
        });
    }

    private static void writeRecipient(Notification notification, JsonGenerator json) throws IOException {
        var recipient = notification.recipient();
        json.writeObjectFieldStart("to");
        json.writeStringField("email", recipient.person().email().toString());
        json.writeStringField("name", recipient.person().displayName());
        json.writeStringField("role", recipient.role().name());
        json.writeEndObject();
    }

    private static void writeConversation(Notification notification, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("conversation");
        json.writeStringField("persona", notification.conversation().persona().value());
        json.writeStringField("id", notification.conversation().value());
        json.writeEndObject();
    }
}
