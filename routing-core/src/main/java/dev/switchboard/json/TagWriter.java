package dev.switchboard.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.switchboard.tag.SmartTag;
import java.io.IOException;

/** Writes a smart tag: one that is only a name as that text. */
final class TagWriter {
    private static final SmartTag DEFAULTS = SmartTag.custom("defaults");

    private final JsonGenerator json;
    private final FieldWriter fields;

    TagWriter(JsonGenerator json) {
        this.json = json;
        this.fields = new FieldWriter(json);
    }

    void write(SmartTag tag) throws IOException {
        if (tag.equals(SmartTag.custom(tag.name()))) {
            json.writeString(tag.name());
        } else {
            writeObject(tag);
        }
    }

    private void writeObject(SmartTag tag) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", tag.name());
        fields.text("description", tag.description(), "");
        fields.constant("direction", tag.direction(), DEFAULTS.direction());
        fields.texts("phrases", tag.phrases());
        fields.texts("examples", tag.examples());
        fields.flag("wholeConversation", tag.looksAtWholeConversation(), DEFAULTS.looksAtWholeConversation());
        fields.text("instructions", tag.instructions(), "");
        fields.integer("priority", tag.priority(), DEFAULTS.priority());
        fields.texts("asksFor", tag.asksFor());
        fields.constant("postAction", tag.postAction(), DEFAULTS.postAction());
        fields.flag("handOff", tag.asksForHandOff(), DEFAULTS.asksForHandOff());
        fields.constant("tellHuman", tag.tellHuman(), DEFAULTS.tellHuman());
        fields.list("expertise", tag.expertise(), new KnowHowWriter(json)::wanted);
        fields.integer("priorityMinutes", tag.priorityMinutes(), 0);
        if (tag.deadline().isPresent()) {
            new DeadlineWriter(json).write(tag.deadline().get());
        }
        json.writeEndObject();
    }
}
