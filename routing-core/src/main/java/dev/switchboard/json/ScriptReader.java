package dev.switchboard.json;

import dev.switchboard.persona.Script;
import org.jspecify.annotations.Nullable;

/** Reads a step of a script: a text, or an object with what it forwards for. */
final class ScriptReader {
    private static final String WANTED = "a text in quotes, or an object; write {\"forward\": […]}";

    private Script.@Nullable Step step;

    private ScriptReader() {}

    /** The step, or null if it is not usable, which is noted. */
    static Script.@Nullable Step read(JsonValue value, Reading reading) {
        return value instanceof JsonObject object
                ? new ScriptReader().read(new Fields(object, reading))
                : reading.attempt(value, () -> new Script.Text(value.textOr(WANTED)));
    }

    private Script.@Nullable Step read(Fields fields) {
        fields.require("forward", "a list of the expertise to look for; it may be empty");
        fields.all("forward", KnowHowReader::wanted, wanted -> step = new Script.Forward(wanted));
        fields.done();
        return step;
    }
}
