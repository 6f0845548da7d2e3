package dev.switchboard.json;

import dev.switchboard.directory.VariableDefinition;
import org.jspecify.annotations.Nullable;

/** Reads the definition of a variable. */
final class VariableReader {
    private static final String ANY_NAME = "?";

    private @Nullable VariableDefinition name;
    private String label = "";
    private boolean identifiesCustomer;

    private VariableReader() {}

    /** The variable, or null if it has no usable name, which is noted. */
    static @Nullable VariableDefinition read(JsonValue value, Reading reading) {
        var fields = reading.object(value);
        return fields == null ? null : new VariableReader().read(fields);
    }

    /** Checks name and label each beside a harmless other one, so that both are reported. */
    private @Nullable VariableDefinition read(Fields fields) {
        fields.require("name", "how conversations name the variable");
        fields.text("name", text -> name = VariableDefinition.of(text, ""));
        fields.text("label", this::label);
        fields.flag("identifiesCustomer", identifies -> identifiesCustomer = identifies);
        fields.done();
        return name == null ? null : new VariableDefinition(name.name(), label, identifiesCustomer);
    }

    private void label(String text) {
        label = text.isBlank() ? "" : VariableDefinition.of(ANY_NAME, text).label();
    }
}
