package dev.switchboard.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.switchboard.chain.Deadline;
import java.io.IOException;

/** Writes a deadline: one that is only a duration as that text. */
final class DeadlineWriter {
    private final JsonGenerator json;
    private final FieldWriter fields;

    DeadlineWriter(JsonGenerator json) {
        this.json = json;
        this.fields = new FieldWriter(json);
    }

    void write(Deadline deadline) throws IOException {
        if (deadline.isPlain()) {
            json.writeStringField("deadline", deadline.within().toString());
            return;
        }
        json.writeObjectFieldStart("deadline");
        json.writeStringField("within", deadline.within().toString());
        fields.flag("inHours", deadline.isInHours(), false);
        fields.texts("then", deadline.then());
        if (deadline.moves().isPresent()) {
            json.writeNumberField("moves", deadline.moves().getAsInt());
        }
        json.writeEndObject();
    }
}
