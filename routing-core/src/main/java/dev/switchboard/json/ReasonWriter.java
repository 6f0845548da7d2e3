package dev.switchboard.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.switchboard.reason.ContactReason;
import java.io.IOException;

/** Writes a contact reason: one that is only a label as that text. */
final class ReasonWriter {
    private final JsonGenerator json;
    private final FieldWriter fields;

    ReasonWriter(JsonGenerator json) {
        this.json = json;
        this.fields = new FieldWriter(json);
    }

    void write(ContactReason reason) throws IOException {
        if (reason.equals(ContactReason.named(reason.label()))) {
            json.writeString(reason.label());
        } else {
            writeObject(reason);
        }
    }

    private void writeObject(ContactReason reason) throws IOException {
        json.writeStartObject();
        json.writeStringField("label", reason.label());
        fields.text("description", reason.description(), "");
        fields.texts("phrases", reason.phrases());
        fields.texts("examples", reason.examples());
        fields.flag("alwaysHuman", reason.isAlwaysHuman(), false);
        if (reason.chain().isPresent()) {
            new ChainWriter(json).write(reason.chain().get());
        }
        fields.list("expertise", reason.expertise(), new KnowHowWriter(json)::wanted);
        fields.integer("priorityMinutes", reason.priorityMinutes(), 0);
        if (reason.deadline().isPresent()) {
            new DeadlineWriter(json).write(reason.deadline().get());
        }
        fields.flag("urgent", reason.isUrgent(), false);
        json.writeEndObject();
    }
}
