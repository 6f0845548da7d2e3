package dev.switchboard.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.switchboard.hours.Hours;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes working hours. */
final class HoursWriter {
    private final JsonGenerator json;
    private final FieldWriter fields;

    HoursWriter(JsonGenerator json) {
        this.json = json;
        this.fields = new FieldWriter(json);
    }

    /** The field of its owner; nothing if there are none. */
    void write(Optional<Hours> hours) throws IOException {
        if (hours.isPresent()) {
            json.writeObjectFieldStart("hours");
            json.writeStringField("zone", hours.get().zone().getId());
            write("weekly", hours.get().weekly());
            fields.texts("holidays", List.copyOf(hours.get().holidays()));
            write("exceptions", hours.get().exceptions());
            json.writeEndObject();
        }
    }

    private void write(String name, Map<?, ? extends List<?>> times) throws IOException {
        if (!times.isEmpty()) {
            json.writeObjectFieldStart(name);
            for (var one : times.entrySet()) {
                json.writeArrayFieldStart(one.getKey().toString());
                for (var time : one.getValue()) {
                    json.writeString(time.toString());
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        }
    }
}
