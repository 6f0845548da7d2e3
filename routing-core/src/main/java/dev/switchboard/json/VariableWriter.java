package dev.switchboard.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.switchboard.directory.VariableDefinition;
import java.io.IOException;

/** Writes the definition of a variable. */
final class VariableWriter {
    private final JsonGenerator json;
    private final FieldWriter fields;

    VariableWriter(JsonGenerator json) {
        this.json = json;
        this.fields = new FieldWriter(json);
    }

    void write(VariableDefinition variable) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", variable.name());
        fields.text("label", variable.label(), variable.name());
        fields.flag("identifiesCustomer", variable.identifiesCustomer(), false);
        json.writeEndObject();
    }
}
