package dev.switchboard.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import dev.switchboard.policy.Policy;
import java.io.IOException;

/** Writes a whole document. */
final class PolicyWriter {
    private static final DefaultIndenter TWO_SPACES = new DefaultIndenter("  ", "\n");

    private PolicyWriter() {}

    static String write(Policy policy) {
        return JsonText.of(printer(), json -> write(policy, json)) + "\n";
    }

    private static void write(Policy policy, JsonGenerator json) throws IOException {
        json.writeStartObject();
        var fields = new FieldWriter(json);
        fields.list("personas", policy.personas(), new PersonaWriter(json)::write);
        new WorkplaceWriter(json).write(policy.workplace());
        fields.list("variables", policy.variables(), new VariableWriter(json)::write);
        fields.list("calendars", policy.calendars(), new CalendarWriter(json)::write);
        fields.list("accepted", policy.accepted(), new AcceptedWriter(json)::write);
        json.writeEndObject();
    }

    private static PrettyPrinter printer() {
        var separators = Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
        return new DefaultPrettyPrinter(separators)
                .withObjectIndenter(TWO_SPACES)
                .withArrayIndenter(TWO_SPACES);
    }
}
