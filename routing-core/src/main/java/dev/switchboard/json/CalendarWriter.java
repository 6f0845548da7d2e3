package dev.switchboard.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.switchboard.absence.AbsenceRules;
import dev.switchboard.absence.CalendarEntry;
import dev.switchboard.absence.PersonalCalendar;
import dev.switchboard.identity.EmailAddress;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Writes when people are away, and who answers instead. */
final class CalendarWriter {
    private final JsonGenerator json;
    private final FieldWriter fields;

    CalendarWriter(JsonGenerator json) {
        this.json = json;
        this.fields = new FieldWriter(json);
    }

    void write(PersonalCalendar calendar) throws IOException {
        json.writeStartObject();
        json.writeStringField("person", calendar.person().toString());
        fields.text("zone", calendar.zone().map(Object::toString).orElse(""), "");
        fields.text(
                "substitute", calendar.substitute().map(EmailAddress::toString).orElse(""), "");
        fields.list("absences", calendar.entries(), this::write);
        json.writeEndObject();
    }

    private void write(CalendarEntry entry) throws IOException {
        json.writeStartObject();
        json.writeStringField("from", entry.from().toString());
        json.writeStringField("to", entry.to().toString());
        if (entry.substitute() != null) {
            json.writeStringField("substitute", entry.substitute().toString());
        }
        json.writeEndObject();
    }

    /** What a persona does, unless it is what every one does. */
    void write(AbsenceRules rules) throws IOException {
        if (!rules.equals(AbsenceRules.DEFAULT)) {
            json.writeObjectFieldStart("absence");
            fields.list("substitutes", List.copyOf(rules.substitutes().entrySet()), this::write);
            fields.constant("whenAway", rules.whenAway(), AbsenceRules.DEFAULT.whenAway());
            fields.constant("whenBack", rules.whenBack(), AbsenceRules.DEFAULT.whenBack());
            json.writeEndObject();
        }
    }

    private void write(Map.Entry<EmailAddress, EmailAddress> substitute) throws IOException {
        json.writeStartObject();
        json.writeStringField("person", substitute.getKey().toString());
        json.writeStringField("substitute", substitute.getValue().toString());
        json.writeEndObject();
    }
}
