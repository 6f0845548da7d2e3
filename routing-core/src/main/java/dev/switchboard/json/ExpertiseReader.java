package dev.switchboard.json;

import dev.switchboard.expertise.Expertise;
import org.jspecify.annotations.Nullable;

/** Reads an expertise: a name, or an object with the name and, once it was renamed, the id. */
final class ExpertiseReader {
    private static final Expertise UNNAMED = Expertise.named("?");

    private @Nullable Expertise named;
    private String id = "";

    private ExpertiseReader() {}

    /** The expertise, or null if it has no usable name, which is noted. */
    static @Nullable Expertise read(JsonValue value, Reading reading) {
        if (value instanceof JsonObject object) {
            return new ExpertiseReader().read(new Fields(object, reading));
        }
        return reading.attempt(
                value, () -> Expertise.named(value.textOr("a name in quotes, or an object; write {\"name\": …}")));
    }

    private @Nullable Expertise read(Fields fields) {
        fields.require("name", "what the expertise is called");
        fields.text("name", text -> named = Expertise.named(text));
        fields.text("id", text -> id = UNNAMED.withId(text).id());
        fields.done();
        return named == null || id.isEmpty() ? named : named.withId(id);
    }
}
