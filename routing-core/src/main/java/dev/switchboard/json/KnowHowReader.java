package dev.switchboard.json;

import dev.switchboard.expertise.HeldExpertise;
import dev.switchboard.expertise.WantedExpertise;
import org.jspecify.annotations.Nullable;

/** Reads expertise that an agent holds, or that is wanted: a name, or an object with the name and more. */
final class KnowHowReader {
    private static final String HINT = "a name in quotes, or an object; write {\"name\": …}";

    private @Nullable WantedExpertise named;
    private int level = 1;
    private boolean required;

    private KnowHowReader() {}

    /** What an agent holds, or null if it has no usable name, which is noted. */
    static @Nullable HeldExpertise held(JsonValue value, Reading reading) {
        var read = new KnowHowReader().read(value, reading, false);
        return read == null ? null : new HeldExpertise(read.name(), read.minimumLevel());
    }

    /** What is wanted, or null if it has no usable name, which is noted. */
    static @Nullable WantedExpertise wanted(JsonValue value, Reading reading) {
        return new KnowHowReader().read(value, reading, true);
    }

    private @Nullable WantedExpertise read(JsonValue value, Reading reading, boolean isWanted) {
        if (!(value instanceof JsonObject object)) {
            return reading.attempt(value, () -> WantedExpertise.of(value.textOr(HINT)));
        }
        var fields = new Fields(object, reading);
        fields.require("name", "what the expertise is called");
        fields.text("name", text -> named = WantedExpertise.of(text));
        fields.integer("level", number -> level = new HeldExpertise("?", number).level());
        if (isWanted) {
            fields.flag("required", needed -> required = needed);
        }
        fields.done();
        return named == null ? null : new WantedExpertise(named.name(), level, required);
    }
}
