package dev.switchboard.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Message;
import dev.switchboard.directory.Contact;
import dev.switchboard.directory.ContactChange;
import dev.switchboard.directory.ContactIdentifier;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Everything that is held about a contact, as JSON. Threads may share this class. */
public final class ContactJson {

    private ContactJson() {}

    /**
     * An object of {@code contact}, {@code changes} and {@code conversations}. Fields that would be empty or false are left out.
     *
     * @param changes of the contact, and of those that it absorbed
     * @param conversations of the contact, and of those that it absorbed, with all their messages
     */
    public static String export(
            Contact contact, List<ContactChange> changes, Map<Conversation, List<Message>> conversations) {
        requireNonNull(contact, "contact");
        return JsonText.of(new DefaultPrettyPrinter(), json -> {
            var fields = new FieldWriter(json);
            json.writeStartObject();
            json.writeFieldName("contact");
            write(contact, json);
            fields.list("changes", changes, change -> write(change, json));
            fields.list(
                    "conversations",
                    List.copyOf(conversations.entrySet()),
                    entry -> ConversationWriter.write(entry.getKey(), entry.getValue(), json));
            json.writeEndObject();
        });
    }

    private static void write(Contact contact, JsonGenerator json) throws IOException {
        var fields = new FieldWriter(json);
        json.writeStartObject();
        json.writeNumberField("id", contact.id().number());
        json.writeStringField("state", contact.state().name());
        fields.text("name", contact.name(), "");
        fields.text("nameSource", contact.nameSource().map(Enum::name).orElse(""), "");
        json.writeStringField("createdAt", contact.createdAt().toString());
        fields.flag("provisional", contact.isProvisional(), false);
        fields.flag("blocked", contact.isBlocked(), false);
        fields.flag("anonymised", contact.isAnonymised(), false);
        fields.list("identifiers", contact.identifiers(), one -> write(one, json));
        fields.list("aliases", contact.aliases(), alias -> json.writeNumber(alias.number()));
        json.writeEndObject();
    }

    private static void write(ContactIdentifier one, JsonGenerator json) throws IOException {
        var fields = new FieldWriter(json);
        json.writeStartObject();
        json.writeStringField("kind", one.kind().name());
        fields.text("scope", one.identifier().scope(), "");
        json.writeStringField("value", one.value());
        json.writeStringField("source", one.source().name());
        json.writeStringField("firstSeen", one.firstSeen().toString());
        var verification = one.verification();
        if (verification.isPresent()) {
            json.writeStringField("verifiedBy", verification.get().by());
            json.writeStringField("verifiedAt", verification.get().at().toString());
        }
        fields.flag("primary", one.isPrimary(), false);
        json.writeEndObject();
    }

    private static void write(ContactChange change, JsonGenerator json) throws IOException {
        var fields = new FieldWriter(json);
        json.writeStartObject();
        json.writeNumberField("contact", change.contact().number());
        json.writeNumberField("sequence", change.sequence());
        json.writeStringField("at", change.at().toString());
        json.writeStringField("by", change.by());
        json.writeStringField("kind", change.kind().name());
        fields.text("field", change.field(), "");
        fields.text("before", change.before(), "");
        fields.text("after", change.after(), "");
        fields.text("source", change.source().map(Enum::name).orElse(""), "");
        json.writeEndObject();
    }
}
