package dev.switchboard.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.switchboard.expertise.Expertise;
import dev.switchboard.expertise.HeldExpertise;
import dev.switchboard.expertise.WantedExpertise;
import java.io.IOException;

/** Writes expertise: created, held, wanted; what is only a name as that text. */
final class KnowHowWriter {
    private static final int LOWEST = HeldExpertise.of("?").level();

    private final JsonGenerator json;
    private final FieldWriter fields;

    KnowHowWriter(JsonGenerator json) {
        this.json = json;
        this.fields = new FieldWriter(json);
    }

    void created(Expertise expertise) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", expertise.name());
        fields.text("id", expertise.id(), expertise.key());
        new HoursWriter(json).write(expertise.hours());
        json.writeEndObject();
    }

    void held(HeldExpertise held) throws IOException {
        write(held.name(), held.level(), false);
    }

    void wanted(WantedExpertise wanted) throws IOException {
        write(wanted.name(), wanted.minimumLevel(), wanted.required());
    }

    private void write(String name, int level, boolean required) throws IOException {
        if (level == LOWEST && !required) {
            json.writeString(name);
            return;
        }
        json.writeStartObject();
        json.writeStringField("name", name);
        fields.integer("level", level, LOWEST);
        fields.flag("required", required, false);
        json.writeEndObject();
    }
}
