package dev.switchboard.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.switchboard.policy.AcceptedFinding;
import java.io.IOException;

/** Writes a finding that is meant so. */
final class AcceptedWriter {
    private final JsonGenerator json;
    private final FieldWriter fields;

    AcceptedWriter(JsonGenerator json) {
        this.json = json;
        this.fields = new FieldWriter(json);
    }

    void write(AcceptedFinding accepted) throws IOException {
        json.writeStartObject();
        json.writeStringField("finding", accepted.finding());
        fields.text("place", accepted.place(), "");
        json.writeStringField("because", accepted.because());
        json.writeEndObject();
    }
}
