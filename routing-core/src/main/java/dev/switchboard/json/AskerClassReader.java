package dev.switchboard.json;

import dev.switchboard.persona.AskerClass;
import org.jspecify.annotations.Nullable;

/** Reads whose questions are served earlier when they wait for an agent. */
final class AskerClassReader {
    private static final String ANY = "?";

    private @Nullable AskerClass variable;
    private @Nullable AskerClass value;
    private @Nullable AskerClass priority;

    private AskerClassReader() {}

    /** The class, or null if something is wrong with it, which is noted. */
    static @Nullable AskerClass read(JsonValue value, Reading reading) {
        var fields = reading.object(value);
        return fields == null ? null : new AskerClassReader().read(fields);
    }

    /** Checks each part beside harmless other ones, so that all are reported. */
    private @Nullable AskerClass read(Fields fields) {
        fields.require("variable", "the variable that says whether an asker belongs to the class");
        fields.text("variable", text -> variable = new AskerClass(text, ANY, 0));
        fields.require("value", "the value that this variable has then");
        fields.text("value", text -> value = new AskerClass(ANY, text, 0));
        fields.require("priorityMinutes", "by how many minutes they are served earlier");
        fields.integer("priorityMinutes", minutes -> priority = new AskerClass(ANY, ANY, minutes));
        fields.done();
        return variable == null || value == null || priority == null
                ? null
                : new AskerClass(variable.variable(), value.value(), priority.priorityMinutes());
    }
}
