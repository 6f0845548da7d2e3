package dev.switchboard.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Escalation;
import dev.switchboard.conversation.Message;
import dev.switchboard.identity.Identifier;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Attachment;
import java.io.IOException;
import java.util.List;

/** Writes a conversation with its messages and what became of its questions. */
final class ConversationWriter {

    private ConversationWriter() {}

    static void write(Conversation conversation, List<Message> messages, JsonGenerator json) throws IOException {
        var fields = new FieldWriter(json);
        json.writeStartObject();
        json.writeStringField("persona", conversation.id().persona().value());
        json.writeStringField("id", conversation.id().value());
        json.writeStringField("channel", conversation.channel().name());
        json.writeStringField("begunBy", conversation.initiator().name());
        json.writeStringField("openedAt", conversation.openedAt().toString());
        json.writeStringField("lastAt", conversation.lastAt().toString());
        fields.texts("tags", conversation.tags());
        fields.flag("anonymised", conversation.isAnonymised(), false);
        json.writeFieldName("asker");
        write(conversation.asker(), json);
        fields.list("messages", messages, message -> write(message, json));
        fields.list("escalations", conversation.escalations(), escalation -> write(escalation, json));
        json.writeEndObject();
    }

    private static void write(Asker asker, JsonGenerator json) throws IOException {
        var fields = new FieldWriter(json);
        json.writeStartObject();
        fields.text("name", asker.name(), "");
        fields.list("identifiers", asker.identifiers(), one -> write(one, json));
        fields.list("unusable", asker.unusable(), one -> write(one, json));
        fields.list("variables", List.copyOf(asker.variables().entrySet()), one -> {
            json.writeStartObject();
            json.writeStringField("name", one.getKey());
            json.writeStringField("value", one.getValue());
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    private static void write(Identifier one, JsonGenerator json) throws IOException {
        var fields = new FieldWriter(json);
        json.writeStartObject();
        json.writeStringField("kind", one.kind().name());
        fields.text("scope", one.scope(), "");
        json.writeStringField("value", one.value());
        json.writeStringField("source", one.source().name());
        fields.flag("verified", one.verified(), false);
        json.writeEndObject();
    }

    private static void write(Message message, JsonGenerator json) throws IOException {
        var fields = new FieldWriter(json);
        json.writeStartObject();
        json.writeNumberField("sequence", message.sequence());
        json.writeStringField("at", message.at().toString());
        json.writeStringField("role", message.author().role().name());
        fields.text("author", message.author().id(), "");
        fields.text("name", message.author().name(), "");
        json.writeStringField("text", message.text());
        fields.list("attachments", message.attachments(), file -> write(file, json));
        fields.texts("tags", message.tags());
        fields.flag("heldBack", message.superseded(), false);
        var ruling = message.ruling();
        if (ruling != null) {
            json.writeStringField("outcome", ruling.outcome().name());
            fields.text("target", ruling.target().map(one -> one.id()).orElse(""), "");
        }
        json.writeEndObject();
    }

    private static void write(Attachment file, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", file.name());
        json.writeStringField("mediaType", file.mediaType());
        json.writeStringField("location", file.location().toString());
        json.writeEndObject();
    }

    private static void write(Escalation escalation, JsonGenerator json) throws IOException {
        var fields = new FieldWriter(json);
        json.writeStartObject();
        json.writeNumberField("question", escalation.questionSequence());
        json.writeStringField("cause", escalation.cause().name());
        json.writeStringField("state", escalation.state().name());
        fields.list("timeline", escalation.timeline(), line -> {
            json.writeStartObject();
            json.writeStringField("at", line.at().toString());
            json.writeStringField("what", line.what());
            json.writeEndObject();
        });
        json.writeEndObject();
    }
}
